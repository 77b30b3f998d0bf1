#include "text/surroundings.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/words.h"

namespace hexapla::text {
namespace {

/// Words looked at on either side of a place.
constexpr std::size_t widest = 8;
/// So many of them must agree, so many of these be longer than three letters, and this share of those that the shorter context
/// has. Set on planted alterations of news
/// (`bench/planted`) beside their rewordings, of which none may become a conflict.
constexpr std::size_t least_same = 5, least_long = 3;
constexpr std::size_t longest_short_word = 3;
constexpr double least_share = 0.6;

using Row = std::array<std::size_t, widest + 1>;

/// Words of the longest common subsequence of two short lists.
std::size_t common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  Row row = {};
  for (const std::string& word : a) {
    std::size_t diagonal = 0;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = word == b[j] ? diagonal + 1 : std::max(above, row[j]);
      diagonal = above;
    }
  }
  return row[b.size()];
}

/// Whether a byte begins a character.
bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80; }

std::vector<std::string> without_short(std::vector<std::string> words) {
  std::erase_if(words, [](const std::string& word) { return word.size() <= longest_short_word; });
  return words;
}

}  // namespace

WordsAround words_around(std::string_view text, Span sentence, Span place) {
  constexpr std::uint32_t farthest = 200;  // bytes
  std::uint32_t begin = std::max(std::min(sentence.begin, place.begin), place.begin - std::min(place.begin, farthest));
  std::uint32_t end = std::min(std::max(sentence.end, place.end), place.end + farthest);
  while (begin < place.begin && !begins_character(text[begin])) ++begin;
  while (end > place.end && end < text.size() && !begins_character(text[end])) --end;
  WordsAround around{.before = folded_words(text.substr(begin, place.begin - begin)),
                     .after = folded_words(text.substr(place.end, end - place.end))};
  if (around.before.size() > widest)
    around.before.erase(around.before.begin(), around.before.end() - static_cast<std::ptrdiff_t>(widest));
  around.after.resize(std::min(around.after.size(), widest));
  return around;
}

bool are_nearly_the_same(const WordsAround& a, const WordsAround& b) {
  const std::size_t same = common(a.before, b.before) + common(a.after, b.after);
  const std::size_t shorter = std::min(a.before.size(), b.before.size()) + std::min(a.after.size(), b.after.size());
  if (same < least_same || static_cast<double>(same) < least_share * static_cast<double>(shorter)) return false;
  return common(without_short(a.before), without_short(b.before)) + common(without_short(a.after), without_short(b.after)) >=
         least_long;
}

bool fill_one_gap(const WordsAround& a, const WordsAround& b) {
  const auto next_to = [](const std::vector<std::string>& one, const std::vector<std::string>& other, bool last) {
    if (one.empty() || other.empty()) return one.empty() && other.empty();
    return last ? one.back() == other.back() : one.front() == other.front();
  };
  return next_to(a.before, b.before, true) && next_to(a.after, b.after, false) && are_nearly_the_same(a, b);
}

}  // namespace hexapla::text
