#pragma once

#include <algorithm>
#include <array>
#include <bit>
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
    slots_.fill(N);
    for (std::size_t entry = 0; entry < N; ++entry) {
      std::size_t slot = slot_of(entries_[entry].word);
      while (slots_[slot] != N) slot = (slot + 1) % slots;
      slots_[slot] = static_cast<std::uint16_t>(entry);
    }
  }

  /// The entry of `word`, or null; of a word in several lines any. Cost: linear in the word's length (hashing with linear
  /// probing, Knuth, The Art of Computer Programming 3, 6.4).
  constexpr const WordEntry* find(std::string_view word) const {
    for (std::size_t slot = slot_of(word); slots_[slot] != N; slot = (slot + 1) % slots) {
      const WordEntry& entry = entries_[slots_[slot]];
      if (entry.word.size() == word.size() && entry.word == word) return &entry;
    }
    return nullptr;
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
  static constexpr std::size_t slots = std::bit_ceil(2 * N + 1);  ///< at most half full, so that few words stand behind another
  static_assert(N < 0xFFFF);

  /// FNV-1a (Fowler, Noll and Vo) of the word's bytes, cut to the slots.
  static constexpr std::size_t slot_of(std::string_view word) {
    std::uint32_t hash = 2166136261U;
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return (hash ^ (hash >> 16U)) % slots;
  }

  std::array<WordEntry, N> entries_{};        ///< sorted by word
  std::array<std::uint16_t, slots> slots_{};  ///< numbers of entries by hash; N: none
};

}  // namespace hexapla::text
