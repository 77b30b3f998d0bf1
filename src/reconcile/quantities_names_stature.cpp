#include "reconcile/quantities_names_stature.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/tellers.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Whether the quantity is as much as people are tall or weigh.
bool may_be_stature(const Quantity& quantity) {
  constexpr double shortest = 0.8, tallest = 2.5;  // metres
  constexpr double lightest = 15, heaviest = 250;  // kilograms
  if (quantity.kind == QuantityKind::length) return quantity.low >= shortest && quantity.low <= tallest;
  return quantity.kind == QuantityKind::mass && quantity.low >= lightest && quantity.low <= heaviest;
}

/// Words by which the next word back is whoever is described: "Moss, 31, who is described as tall and 130 pounds".
bool is_passed(std::string_view folded) {
  constexpr auto words = std::to_array<std::string_view>({"described", "describe", "describes", "description", "feet", "foot",
                                                          "inch", "inches", "stands", "stood", "tall", "weighing", "weighs"});
  return in(words, folded) || text::is_function_word(folded) || text::is_digits(folded.substr(0, 1));
}

bool is_of_police(std::string_view folded) { return text::noun_concept(folded).group == "person/police"; }

/// Where the words that describe somebody by the figure begin among those before it: "described as", "describe her as", "weighs",
/// "stands", "is … tall"; their number if there are none.
std::size_t description(const std::vector<text::Word>& words, bool tall) {
  constexpr auto own = std::to_array<std::string_view>({"stands", "stood", "weigh", "weighed", "weighing", "weighs"});
  constexpr auto copulas = std::to_array<std::string_view>({"be", "is", "was"});
  constexpr auto describing = std::to_array<std::string_view>({"describe", "described", "describes"});
  std::size_t found = words.size();
  bool described = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].folded;
    described = described || in(describing, word);
    if (in(own, word) || (tall && in(copulas, word)) || (described && word == "as")) found = i;
  }
  return found;
}

/// Who is described by the figure: the name or the noun for a person behind which the description stands; empty if there is no
/// description, or something else is described.
std::string described_person(const Story& story, AnnotationRef ref, Span sentence) {
  const Quantity& quantity = quantity_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  const std::vector<text::Word> words =
      text::words(text.substr(sentence.begin, quantity.span.begin - sentence.begin), sentence.begin);
  constexpr std::size_t longest = 24;  // bytes: "5 foot 11 inches tall"
  const bool tall = text.substr(quantity.span.begin, quantity.span.size() + longest).find(" tall") != std::string_view::npos;
  std::size_t at = description(words, tall && quantity.kind == QuantityKind::length);
  if (at == words.size()) return {};
  while (at > 0 && is_passed(words[at - 1].folded)) --at;
  if (at == 0) return {};
  const text::Word& word = words[at - 1];
  for (const Name& name : story.annotations[ref.account].names)
    if (name.span.overlaps(word.span))
      return is_of_police(word.folded) ? std::string() : plain_words(text.substr(name.span.begin, name.span.size()));
  return text::is_person(word.folded) && !is_of_police(word.folded) ? "the " + word.folded : std::string();
}

}  // namespace

std::string stature_question(const Story& story, const Question& question) {
  std::vector<std::string> people;
  std::size_t described = 0;
  const std::vector<AnnotationRef> refs = looked_at(question);
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    if (!may_be_stature(quantity)) return {};
    const Span sentence = sentence_of(story.annotations[ref.account], quantity);
    if (sentence.begin > quantity.span.begin) continue;
    if (!quantity.head.empty() && text::noun_concept(quantity.head).family != "person") continue;  // "a 6-foot shark"
    std::string person = described_person(story, ref, sentence);
    if (person.empty()) continue;
    ++described;
    people.push_back(std::move(person));
  }
  if (2 * described <= refs.size()) return {};
  const std::string person = commonest(people);
  const std::string what = quantity_of(story, refs.front()).kind == QuantityKind::length ? "height" : "weight";
  return what + " of " + person;
}

}  // namespace hexapla::reconcile
