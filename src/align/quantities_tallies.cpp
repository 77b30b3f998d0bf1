#include "align/quantities_tallies.h"

#include <algorithm>
#include <array>
#include <vector>

#include "align/quantities_lead.h"
#include "core/in_list.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

/// A noun that names what is measured, not a figure as such.
bool names_a_measure(std::string_view source, const text::Word& word) {
  constexpr std::size_t shortest = 4;
  constexpr auto any = std::to_array<std::string_view>(
      {"number", "numbers", "total", "rate",  "price",   "share",    "figure",     "figures", "amount",   "amounts", "percentage",
       "cost",   "costs",   "level", "value", "average", "majority", "worth",      "rest",    "most",     "maximum", "minimum",
       "which",  "there",   "they",  "this",  "that",    "what",     "distance",   "range",   "increase", "rise",    "decrease",
       "drop",   "decline", "cut",   "gain",  "loss",    "margin",   "difference", "depth",   "height",   "speed",   "lead"});
  const std::string_view written = source.substr(word.span.begin, word.span.size());
  return word.folded.size() >= shortest && !text::is_capitalised(written) && !text::is_function_word(word.folded) &&
         !in(any, word.folded) && !text::is_plural(word.folded) && text::noun_concept(word.folded).family != "person" &&
         !word.folded.ends_with("ly") && word.folded.find_first_of("0123456789") == std::string::npos;
}

/// Whether the thing of a sum stands straight behind it and is no more than a noun: "$500,000 bond".
bool is_named_behind(const Quantity& quantity) {
  return !quantity.thing.empty() && quantity.thing.begin >= quantity.number.end &&
         quantity.thing.begin <= quantity.span.end + 1 && !quantity.head.empty();
}

/// "Bigger", "more": tells how one thing is beside another, not when or where something is so ("earlier").
bool is_comparative(std::string_view lower) {
  constexpr auto irregular = std::to_array<std::string_view>({"more", "less", "worse"});
  constexpr auto others = std::to_array<std::string_view>({"after", "under", "over", "later", "earlier", "sooner", "together",
                                                           "altogether", "however", "whether", "either", "ever", "never"});
  return in(irregular, lower) || (lower.ends_with("er") && !in(others, lower));
}

/// "60 percent contained", "60 percent bigger": what stands straight behind a share tells what it is a share of.
bool is_degree(const Quantity& share, std::string_view source, Span sentence) {
  constexpr std::uint32_t longest = 24;  // bytes
  const std::uint32_t begin = std::max(share.span.end, share.number.end), end = std::min(sentence.end, begin + longest);
  if (begin >= end) return false;
  const std::vector<text::Word> after = text::words(source.substr(begin, end - begin), begin);
  if (after.empty() || source.substr(begin, after[0].span.begin - begin) != " ") return false;
  const std::string& word = after[0].folded;
  if (text::is_capitalised(source.substr(after[0].span.begin, after[0].span.size()))) return false;
  const bool participle =
      text::is_verb_form(word) && !word.ends_with("ing") && word != "compared" && !text::is_function_word(word);
  return participle || is_comparative(word);
}

}  // namespace

std::string told_attribute(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr auto bounds = std::to_array<std::string_view>(
      {"nearly", "almost", "about", "around",  "over",          "more", "less", "fewer", "than",  "at",
       "least",  "most",   "some",  "roughly", "approximately", "up",   "as",   "much",  "high",  "low",
       "just",   "only",   "under", "below",   "above",         "a",    "an",   "to",    "record"});
  constexpr auto verbs = std::to_array<std::string_view>(
      {"is",       "was",     "be",      "been",     "reached",  "reaches",   "reaching", "reach",   "hit",
       "hits",     "stood",   "stands",  "standing", "rose",     "rises",     "risen",    "climbed", "fell",
       "fallen",   "dropped", "totaled", "totalled", "exceeded", "topped",    "grew",     "grown",   "increased",
       "declined", "jumped",  "surged",  "averaged", "of",       "estimated", "set",      "worth",   "valued"});
  constexpr auto being = std::to_array<std::string_view>({"is", "was", "be", "been"});
  constexpr auto helping = std::to_array<std::string_view>({"has", "had", "have", "was", "were", "is", "will", "would", "be"});
  const bool measured = quantity.kind != QuantityKind::age && quantity.kind != QuantityKind::clock_score;
  if (!measured || quantity.bound == Bound::vague || quantity.capacity) return {};
  if (quantity.kind == QuantityKind::money && is_named_behind(quantity)) {
    const text::Word head{.span = quantity.thing, .folded = quantity.head};
    return names_a_measure(source, head) ? quantity.head : std::string();
  }
  if (!quantity.thing.empty() || !quantity.head.empty() || quantity.part) return {};
  const std::vector<text::Word> before = lead_to(source, sentence, quantity.number.begin);
  std::size_t i = 0;
  while (i < before.size() && in(bounds, before[i].folded)) ++i;
  const bool by_verb = i < before.size() && in(verbs, before[i].folded);
  if (!by_verb) return {};
  // "Was 500 feet long", "was 5 miles from port": what stands behind tells what a length is; so does it of "40 percent
  // contained".
  if (quantity.kind == QuantityKind::length && in(being, before[i].folded)) return {};
  if (quantity.kind == QuantityKind::percent && is_degree(quantity, source, sentence)) return {};
  ++i;
  while (i < before.size() && in(helping, before[i].folded)) ++i;
  return i < before.size() && names_a_measure(source, before[i]) ? before[i].folded : std::string();
}

text::Fate fate_of_tally(const Quantity& quantity, std::string_view source, Span sentence) {
  if (quantity.kind != QuantityKind::count || !quantity.head.empty() || !quantity.thing.empty()) return text::Fate::none;
  constexpr std::size_t reach = 8;  // words
  const std::vector<text::Word> before = lead_to(source, sentence, quantity.number.begin);
  text::Fate fate = text::Fate::none;
  for (std::size_t i = 0; i < std::min(before.size(), reach); ++i) {
    const std::string& word = before[i].folded;
    if (word == "toll") return i + 1 < before.size() && before[i + 1].folded == "death" ? text::Fate::die : fate;
    if (word == "number") return fate;
    if (const text::Fate told = text::fate_of(text::verb_stem(word)); told != text::Fate::none) fate = told;
  }
  return text::Fate::none;
}

bool counts_survivors(const Quantity& quantity, std::string_view source, Span sentence) {
  if (quantity.kind != QuantityKind::count || (!quantity.head.empty() && text::noun_concept(quantity.head).family != "person"))
    return false;
  constexpr auto counting = std::to_array<std::string_view>({"include", "included", "are", "were"});
  const std::vector<text::Word> before = lead_to(source, sentence, quantity.number.begin);
  if (before.empty()) return false;
  if (before[0].folded == "surviving") return true;
  if (before.size() < 2 || !in(counting, before[0].folded)) return false;
  return before[1].folded == "survivors" || (before.size() > 2 && before[2].folded == "surviving");
}

bool are_besides_the_dead(const Quantity& quantity, std::string_view source, Span sentence) {
  constexpr std::size_t own = 2;  // words before the figure among which its verb stands: "and injured 50 others"
  if (sentence.begin >= quantity.number.begin) return false;
  const std::vector<text::Word> before =
      text::words(source.substr(sentence.begin, quantity.number.begin - sentence.begin), sentence.begin);
  bool died = false;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const text::Fate fate = text::fate_of(text::verb_stem(before[i].folded));
    if (fate == text::Fate::hurt && i + own < before.size()) return false;
    // "The shots left two other people dead and three others hurt": besides somebody who was told of before.
    if (before[i].folded == "other" || before[i].folded == "others") return false;
    died = died || fate == text::Fate::die;
  }
  return died;
}

}  // namespace hexapla::align::quantities
