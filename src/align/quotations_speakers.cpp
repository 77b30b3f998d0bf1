#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "align/quotations_likeness.h"
#include "core/in_list.h"
#include "text/grammar_words.h"
#include "text/words.h"

namespace hexapla::align::quotations {
namespace {

/// Letters of a word that two speakers' names must share, and words of a name beyond which it is a description.
constexpr std::size_t least_letters = 3;
constexpr std::size_t longest_name = 3;

std::vector<std::string_view> split(std::string_view words) {
  std::vector<std::string_view> out;
  while (!words.empty()) {
    const std::size_t blank = std::min(words.find(' '), words.size());
    out.push_back(words.substr(0, blank));
    words.remove_prefix(std::min(blank + 1, words.size()));
  }
  return out;
}

/// Whether a speaker without a name is told from others of the kind: "another witness", "a different witness", "one neighbour".
/// Whom another account means by that nobody knows, nor that it is who is called a witness there.
bool is_one_of_many(const Unit& unit) {
  static constexpr auto of_many =
      std::to_array<std::string_view>({"different", "fellow", "neighboring", "neighbouring", "separate", "some"});
  const std::string_view first = split(unit.speaker).front();
  return !unit.named && (text::tells_of_another(first) || in(of_many, first) || text::is_digits(first));  // "1" of "one"
}

}  // namespace

Speakers compare_speakers(const Unit& a, const Unit& b) {
  if (a.speaker.empty() || b.speaker.empty()) return Speakers::unknown;
  if (is_one_of_many(a) || is_one_of_many(b)) return Speakers::unknown;
  if (a.speaker == b.speaker) return Speakers::same;
  const std::vector<std::string_view> x = split(a.speaker), y = split(b.speaker);
  if (x.back() == y.back() && x.back().size() >= least_letters) return Speakers::same;
  std::size_t shared = 0;
  for (const std::string_view word : x) shared += std::ranges::find(y, word) != y.end() && word.size() >= least_letters ? 1 : 0;
  if (shared >= 2 || (shared == 1 && std::min(x.size(), y.size()) == 1)) return Speakers::same;
  if (shared == 1 || !a.named || !b.named) return Speakers::unknown;
  return x.size() > longest_name || y.size() > longest_name ? Speakers::unknown : Speakers::different;
}

}  // namespace hexapla::align::quotations
