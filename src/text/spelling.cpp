#include "text/spelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hexapla::text {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

bool is_vowel(char c) { return std::string_view("aeiou").contains(c); }

/// Whether `part` has a vowel: "hon" of "honour" does, "h" of "hour" does not.
bool has_vowel(std::string_view part) { return std::ranges::any_of(part, is_vowel); }

/// Endings that are written in two ways behind whatever stands before them, by length.
constexpr auto endings = std::to_array<Pair>(
    {{"isations", "izations"}, {"isation", "ization"}, {"ogues", "ogs"}, {"ences", "enses"}, {"ising", "izing"},
     {"ysing", "yzing"},       {"isers", "izers"},     {"mmes", "ms"},   {"ogue", "og"},     {"ence", "ense"},
     {"ised", "ized"},         {"ises", "izes"},       {"iser", "izer"}, {"ysed", "yzed"},   {"yses", "yzes"},
     {"tres", "ters"},         {"bres", "bers"},       {"mme", "m"},     {"ise", "ize"},     {"yse", "yze"},
     {"tre", "ter"},           {"bre", "ber"}});
/// What may stand behind an "l" that is doubled in one of the spellings alone.
constexpr auto behind_l = std::to_array<std::string_view>({"ed", "ing", "er", "ers", "or", "ors", "ous", "ously"});

/// "neighbour": an "our" behind a syllable of its own.
void shorten_our(std::string& word) {
  const std::size_t at = word.find("our");
  if (at == std::string::npos || at == 0 || is_vowel(word[at - 1])) return;
  if (has_vowel(std::string_view(word).substr(0, at))) word.erase(at + 1, 1);
}

/// "travelled", "counsellor": a doubled "l" behind two syllables; "filled" is not "filed".
void shorten_ll(std::string& word) {
  const std::size_t at = word.rfind("ll");
  if (at == std::string::npos || at < 2) return;
  const std::string_view rest = std::string_view(word).substr(at + 2), before = std::string_view(word).substr(0, at - 1);
  if (std::ranges::find(behind_l, rest) != behind_l.end() && is_vowel(word[at - 1]) && has_vowel(before)) word.erase(at, 1);
}

}  // namespace

std::string american_spelling(std::string_view folded) {
  constexpr std::size_t shortest = 5;  // "grey", "four", "wise" are written in one way, or are another's word
  std::string word(folded);
  if (word == "grey") return "gray";
  if (word.size() < shortest) return word;
  shorten_our(word);
  shorten_ll(word);
  for (const auto& [ending, american] : endings) {
    if (!word.ends_with(ending) || !has_vowel(std::string_view(word).substr(0, word.size() - ending.size()))) continue;
    return word.replace(word.size() - ending.size(), ending.size(), american);
  }
  return word;
}

}  // namespace hexapla::text
