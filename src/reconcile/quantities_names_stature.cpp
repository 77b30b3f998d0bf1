#include "reconcile/quantities_names_stature.h"

#include <algorithm>
#include <array>
#include <string_view>
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

bool describes(std::string_view folded) {
  constexpr auto words = std::to_array<std::string_view>(
      {"tall", "weighs", "weighing", "weigh", "described", "describes", "describe", "description"});
  return in(words, folded);
}

/// Who is described before the figure: the first name, else the last noun for a person.
std::string described_person(const Story& story, AnnotationRef ref, Span sentence) {
  const Quantity& quantity = quantity_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  std::string person;
  for (const Name& name : story.annotations[ref.account].names) {
    if (name.span.begin < sentence.begin || name.span.end > quantity.span.begin) continue;
    const std::string written = plain_words(text.substr(name.span.begin, name.span.size()));
    const std::vector<text::Word> words = text::words(written);
    if (words.empty() || text::noun_concept(words.back().folded).group == "person/police") continue;  // "Tarn Police described"
    return written;
  }
  for (const text::Word& word : text::words(text.substr(sentence.begin, quantity.span.begin - sentence.begin))) {
    const bool is_person =
        text::noun_concept(word.folded).family == "person" || text::gender_of(word.folded) != text::Gender::none;
    if (is_person && text::noun_concept(word.folded).group != "person/police") person = "the " + word.folded;
  }
  return person;
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
    const std::vector<text::Word> words = text::words(story.accounts[ref.account].text(sentence));
    if (std::ranges::none_of(words, [](const text::Word& word) { return describes(word.folded); })) continue;
    ++described;
    people.push_back(described_person(story, ref, sentence));
  }
  if (2 * described <= refs.size()) return {};
  const std::string person = commonest(people);
  const std::string what = quantity_of(story, refs.front()).kind == QuantityKind::length ? "height" : "weight";
  return person.empty() ? what : what + " of " + person;
}

}  // namespace hexapla::reconcile
