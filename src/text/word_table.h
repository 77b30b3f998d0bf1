#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hexapla::text {

/// Lists of words in the source are written as lines "key: word word"; every word leads to its key. These functions sort such a
/// text into a table while compiling, so that the lists may stand in the order of their meaning and cost nothing at start.
struct WordEntry {
  std::string_view word;
  std::string_view key;
  std::uint16_t line = 0;  ///< which line of the text, counted from 0: an index for tables that hold more than a word
};

/// How many words the lines hold, their keys left out.
consteval std::size_t count_words(std::string_view lines) {
  std::size_t count = 0;
  bool inside = false;
  for (const char c : lines) {
    const bool blank = c == ' ' || c == '\n';
    if (c == ':') {
      --count;  // what stood before the colon was the key
    } else if (!blank && !inside) {
      ++count;
    }
    inside = !blank;
  }
  return count;
}

template <std::size_t N>
class WordTable {
 public:
  consteval explicit WordTable(std::string_view lines) {
    std::size_t at = 0, size = 0;
    std::uint16_t line = 0;
    while (at < lines.size()) {
      const std::size_t end = std::min(lines.find('\n', at), lines.size());
      const std::size_t colon = lines.find(':', at);
      const std::string_view key = lines.substr(at, colon - at);
      for (at = colon + 1; at < end;) {
        while (at < end && lines[at] == ' ') ++at;
        std::size_t stop = at;
        while (stop < end && lines[stop] != ' ') ++stop;
        if (stop > at) entries_[size++] = {lines.substr(at, stop - at), key, line};
        at = stop;
      }
      at = end + 1;
      ++line;
    }
    std::ranges::sort(entries_, {}, &WordEntry::word);
    std::size_t entry = 0;
    for (std::size_t first = 0; first < 256; ++first) {
      while (entry < N && static_cast<unsigned char>(entries_[entry].word[0]) < first) ++entry;
      starts_[first] = static_cast<std::uint16_t>(entry);
    }
    starts_[256] = N;
  }

  /// The entry of `word`, or null. Cost: a binary search among the words with the same first byte.
  constexpr const WordEntry* find(std::string_view word) const {
    if (word.empty()) return nullptr;
    const std::size_t first = static_cast<unsigned char>(word[0]);
    const auto begin = entries_.begin() + starts_[first], end = entries_.begin() + starts_[first + 1];
    const auto found = std::ranges::lower_bound(begin, end, word, {}, &WordEntry::word);
    return found != end && found->word == word ? &*found : nullptr;
  }
  constexpr bool contains(std::string_view word) const { return find(word) != nullptr; }
  /// The key of `word`, or an empty view.
  constexpr std::string_view key(std::string_view word) const {
    const WordEntry* entry = find(word);
    return entry == nullptr ? std::string_view{} : entry->key;
  }
  /// Whether no word stands in two lines; for static_assert.
  consteval bool is_unique() const { return std::ranges::adjacent_find(entries_, {}, &WordEntry::word) == entries_.end(); }

 private:
  std::array<WordEntry, N> entries_{};
  std::array<std::uint16_t, 257> starts_{};
};

}  // namespace hexapla::text
