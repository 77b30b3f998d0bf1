#include "align/quantities_measures.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::uint32_t longest_side = 60;      // bytes looked at on either side
constexpr std::uint32_t longest_between = 120;  // bytes between what two sources say
constexpr double highest_magnitude = 10;

std::vector<text::Word> words_in(std::string_view source, std::uint32_t begin, std::uint32_t end) {
  return begin < end ? text::words(source.substr(begin, end - begin), begin) : std::vector<text::Word>{};
}

/// The words of the sentence before the figure, the nearest first.
std::vector<text::Word> words_before(const Quantity& quantity, std::string_view source, Span sentence) {
  const std::uint32_t stop = std::min(quantity.span.begin, quantity.number.begin);
  std::vector<text::Word> words = words_in(source, std::max(sentence.begin, stop > longest_side ? stop - longest_side : 0), stop);
  std::ranges::reverse(words);
  return words;
}

/// Those behind its number, the thing it counts among them.
std::vector<text::Word> words_behind(const Quantity& quantity, std::string_view source, Span sentence) {
  const std::uint32_t from = quantity.number.end;
  return words_in(source, from, std::min(sentence.end, from + longest_side));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Digits with one decimal point.
bool is_decimal(std::string_view number) {
  const std::size_t point = number.find('.');
  if (point == std::string_view::npos || point == 0 || point + 1 == number.size()) return false;
  return std::ranges::all_of(number, [](char c) { return is_digit(c) || c == '.'; }) && number.rfind('.') == point;
}

/// "88-72", "12-3-1", "52 to 48", "134-to-63": two or three whole numbers joined by hyphens, dashes or "to".
bool is_pair(std::string_view number) {
  constexpr std::size_t most = 3;
  std::size_t numbers = 0;
  while (!number.empty() && numbers < most) {
    const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
    if (digits == 0) return false;
    ++numbers;
    number.remove_prefix(digits);
    for (const std::string_view dash : {"-to-", " to ", "-", "\u2010", "\u2011", "\u2013"}) {
      if (!number.starts_with(dash)) continue;
      number.remove_prefix(dash.size());
      if (number.empty()) return false;
      break;
    }
  }
  return number.empty() && numbers > 1;
}

bool is_score(const Quantity& quantity, std::string_view number) {
  if (!quantity.unit.empty() || !is_pair(number)) return false;
  return quantity.kind == QuantityKind::clock_score || (quantity.kind == QuantityKind::count && quantity.head.empty());
}

/// "A magnitude of 6.1", "6.1-magnitude", "put the magnitude at 5.9, but others said 6.1", "5.9 on the Richter scale".
bool is_magnitude(const Quantity& quantity, std::string_view source, Span sentence, std::string_view number) {
  if (quantity.kind != QuantityKind::count || quantity.low > highest_magnitude) return false;
  const auto of_quake = [](const text::Word& word) { return word.folded == "magnitude" || word.folded == "richter"; };
  if (quantity.head == "magnitude" || (quantity.head == "strength" && is_decimal(number))) return true;
  constexpr std::size_t near = 3;
  const std::vector<text::Word> before = words_before(quantity, source, sentence),
                                behind = words_behind(quantity, source, sentence);
  // Digits alone: "a magnitude 6 quake" has one straight before it, "two quakes of magnitude 6" none.
  if (!before.empty() && before.front().folded == "magnitude") return true;
  if (std::any_of(behind.begin(), behind.begin() + static_cast<std::ptrdiff_t>(std::min(behind.size(), std::size_t{near})),
                  of_quake))
    return true;
  const std::vector<text::Word> all = words_in(source, sentence.begin, sentence.end);
  return is_decimal(number) && (quantity.head.empty() || text::noun_concept(quantity.head).family == "quake") &&
         std::ranges::any_of(all, of_quake);
}

/// "A population of 120,000", "is home to 120,000 people", "has about 200,000 residents", "a town of 15,000 people".
bool is_population(const Quantity& quantity, std::string_view source, Span sentence) {
  if (quantity.kind != QuantityKind::count || quantity.others || quantity.part) return false;
  const text::NounConcept noun = text::noun_concept(quantity.head);
  if (!quantity.head.empty() && noun.family != "person") return false;
  const std::vector<text::Word> before = words_before(quantity, source, sentence);
  const auto word = [&](std::size_t i) { return i < before.size() ? std::string_view(before[i].folded) : std::string_view(); };
  constexpr auto places = std::to_array<std::string_view>({"city", "town", "village", "island", "county", "district", "province",
                                                           "region", "community", "nation", "country", "municipality", "suburb"});
  if (word(0) == "to" && word(1) == "home") return true;
  if (word(0) == "of" && word(1) == "population") return true;
  if (word(0) == "of" && in(places, word(1))) return true;
  constexpr auto having = std::to_array<std::string_view>({"has", "have", "had", "with"});
  return noun.group == "person/resident" && in(having, word(0)) && quantity.modifiers.empty();
}

/// "35 miles southwest of Tarn", "58 km from Tarn".
bool is_distance(const Quantity& quantity, std::string_view source, Span sentence) {
  if (quantity.kind != QuantityKind::length) return false;
  const std::vector<text::Word> behind = words_behind(quantity, source, sentence);
  constexpr std::size_t near = 7;  // "58km (36 miles) to the south-west of"
  bool way = false;
  for (std::size_t i = 0; i < std::min(behind.size(), std::size_t{near}); ++i) {
    const std::string& word = behind[i].folded;
    if (word == "from") return true;
    if (word == "of" && way) return true;
    way = word.ends_with("north") || word.ends_with("south") || word.ends_with("east") || word.ends_with("west") ||
          word == "outside";
  }
  return false;
}

}  // namespace

Measure told_measure(const Quantity& quantity, std::string_view source, Span sentence) {
  const std::string_view number = source.substr(quantity.number.begin, quantity.number.size());
  if (is_score(quantity, number)) return Measure::score;
  if (is_distance(quantity, source, sentence)) return Measure::distance;
  if (is_magnitude(quantity, source, sentence, number)) return Measure::magnitude;
  return is_population(quantity, source, sentence) ? Measure::population : Measure::none;
}

bool is_generic(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr auto articles = std::to_array<std::string_view>({"a", "an", "any"});
  constexpr auto modals = std::to_array<std::string_view>({"can", "could", "may", "might", "would"});
  constexpr std::size_t near = 2;  // "a magnitude 6", "quake can"
  const std::vector<text::Word> before = words_before(quantity, source, sentence),
                                behind = words_behind(quantity, source, sentence);
  const auto among = [](const std::vector<text::Word>& words, const auto& list) {
    const std::size_t looked = std::min(words.size(), std::size_t{near});
    return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(looked),
                       [&](const text::Word& word) { return in(list, word.folded); });
  };
  return among(before, articles) && among(behind, modals);
}

bool are_set_against(const Quantity& a, const Quantity& b, std::string_view source) {
  if (a.sentence != b.sentence || a.kind != b.kind || a.number.end >= b.number.begin) return false;
  if (b.number.begin - a.number.end > longest_between) return false;
  constexpr auto against = std::to_array<std::string_view>({"but", "while", "whereas", "although", "though"});
  constexpr auto telling =
      std::to_array<std::string_view>({"put", "puts", "putting", "according", "measured", "estimated", "gave"});
  bool turned = false;
  for (const text::Word& word : words_in(source, a.number.end, b.number.begin)) {
    turned = turned || in(against, word.folded);
    if (turned && (in(telling, word.folded) || text::is_speech_act(text::verb_stem(word.folded)))) return true;
  }
  return false;
}

Outcome told_outcome(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr auto won = std::to_array<std::string_view>(
      {"win", "won", "wins", "victory", "beat", "beats", "beating", "triumph", "defeated", "rout", "routed"});
  constexpr auto lost = std::to_array<std::string_view>({"loss", "lost", "lose", "loses", "losing", "defeat", "setback", "fell"});
  constexpr std::size_t near = 3;
  const std::vector<text::Word> before = words_before(quantity, source, sentence),
                                behind = words_behind(quantity, source, sentence);
  for (std::size_t i = 0; i < near; ++i) {
    for (const std::vector<text::Word>* side : {&behind, &before}) {
      if (i >= side->size()) continue;
      if (in(won, (*side)[i].folded)) return Outcome::won;
      if (in(lost, (*side)[i].folded)) return Outcome::lost;
    }
  }
  return Outcome::none;
}

Notation notation_of(const Quantity& quantity, std::string_view source) {
  if (quantity.kind != QuantityKind::count) return Notation::other;
  const std::string_view number = source.substr(quantity.number.begin, quantity.number.size());
  if (is_decimal(number)) return Notation::decimal;
  return std::ranges::none_of(number, is_digit) ? Notation::letters : Notation::other;
}

}  // namespace hexapla::align::quantities
