#include "annotate/quantities/context.h"

#include <algorithm>

#include "annotate/quantities/bearer_by_tree.h"
#include "annotate/quantities/clause.h"
#include "annotate/quantities/noun_words.h"
#include "annotate/quantities/nouns.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/morphology.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::size_t reach = 10;  // words looked at on each side, inside the sentence

bool is_copula(const Words& words, std::size_t i) { return text::is_form_of_be(words.lower(i)); }

/// A noun as predicate ("23 of them were members") gives the thing that was left open.
void read_predicate(const Words& words, Draft& draft) {
  if (draft.has_thing() || draft.measured || !is_copula(words, draft.end)) return;
  const std::size_t at = draft.end + 1;
  if (is_fate(words.lower(at)) || text::is_verb_form(words.lower(at))) return;
  const NounPhrase phrase = determined_phrase(words, at, Number::plural);
  if (phrase.empty() || !text::is_plural(words.lower(phrase.head))) return;
  draft.thing_begin = phrase.begin;
  draft.thing_end = phrase.end;
  draft.head = phrase.head;
}

void read_fate(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  if (draft.has_thing() || draft.measured) return;
  const bool bare = quantity.kind == QuantityKind::count || quantity.kind == QuantityKind::percent;
  std::size_t at = draft.end;
  if (words.any(at, {"others", "other"})) ++at;
  if (is_copula(words, at)) ++at;
  if (!bare || !is_fate(words.lower(at)) || !quantity.head.empty()) return;
  quantity.head = "person";
  quantity.act = text::verb_stem(words.lower(at));
  if (at == draft.end) draft.end = at + 1;
}

/// "of the 30 who came": who are people.
void read_relative(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  const bool bare = quantity.kind == QuantityKind::count && !draft.has_thing() && !draft.measured && quantity.head.empty();
  if (bare && words.any(draft.end, {"who", "whom", "whose"})) quantity.head = "person";
}

/// "kills", "injuring", "wounded": a verb whose participle is said of people.
bool is_fate_verb(const Words& words, std::size_t i) {
  const std::string_view lower = words.lower(i);
  if (!words.is_word(i) || text::is_function_word(lower)) return false;
  return is_fate(lower) || is_fate(text::verb_stem(lower) + "ed") || is_fate(text::verb_stem(lower) + "d") || lower == "shoots" ||
         lower == "shooting";
}

/// Whether a preposition of places stands before the name that ends with word `last`: "shot in Norwick at the age of 36", "a
/// rider in the Varr, a 16-year-old".
bool stands_in_a_place(const Words& words, std::size_t last) {
  while (last > 0 && !words.starts_name(last)) --last;
  if (last > 0 && words.is(last - 1, "the")) --last;
  return last > 0 && words.any(last - 1, {"in", "at", "near", "from", "outside"});
}

/// "Kills 4", "arrest two in a fatal brawl": nothing but the number, straight behind what befell them.
bool is_object_of_fate(const Words& words, const Draft& draft) {
  const bool bare = draft.quantity.kind == QuantityKind::count && !draft.has_thing() && draft.end == draft.number_end;
  return bare && draft.begin > draft.floor && draft.begin == draft.number_begin && is_fate_verb(words, draft.begin - 1);
}

/// The name that owns or bears the quantity.
void read_subject(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  if (!quantity.subject.empty()) return;
  if (quantity.kind == QuantityKind::age) {
    const std::size_t from = draft.end;
    for (std::size_t i = from; i < std::min(words.size(), from + reach); ++i) {
      if (words[i].name != none) {
        const bool owner = words.possessive(words.name_end(i));
        // "A wife and 19-month-old toddler, Roe said."
        const bool teller = i > from && words.is(i - 1, ",") && words.any(words.name_end(i), {"added", "said", "says", "told"});
        if (!owner && !teller) quantity.subject = words.name_key(words[i].name);
        return;
      }
      const bool passes = words.is_word(i) && !text::is_function_word(words.lower(i)) && !text::is_verb_form(words.lower(i));
      const bool names = words.any(i, {"identified", "as", "named"}) ||
                         (words.any(i, {"her", "him", "them"}) && words.is(i - 1, "identified") && words.is(i + 1, "as"));
      if (!passes && !words.hyphen(i) && !(i > from && words.is(i, ",")) && !names) break;
    }
    std::size_t i = draft.begin;  // "Rita Bennett, a 36-year-old", "Bennett is 36 years old", "Bennett, who is 36"
    bool joined = false;          // by more than an article: "in Tarn the 36-year-old" tells of nobody named Tarn
    while (i > 0 && words.any(i - 1, {"a", "an", "the", ",", "is", "was", "who", "at", "of", "age"})) {
      --i;
      joined = joined || !words.any(i, {"a", "an", "the"});
    }
    if (joined && i > 0 && i < draft.begin && words[i - 1].name != none && !stands_in_a_place(words, i - 1))
      quantity.subject = words.name_key(words[i - 1].name);
    if (quantity.subject.empty()) quantity.subject = bearer_by_tree(words, draft);
    return;
  }
  if (quantity.kind != QuantityKind::money) return;
  for (std::size_t i = draft.begin, steps = 0; i > 0 && steps < reach; ++steps) {  // "Bennett's bond was set at $5,000"
    --i;
    if (words.possessive(i) && words[i - 1].name != none) {
      quantity.subject = words.name_key(words[i - 1].name);
      return;
    }
    if (words.any(i, {";", ":", "."})) return;
  }
}

void read_flags(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  for (std::size_t i = draft.begin, steps = 0; i > 0 && steps < 4; ++steps) {
    --i;
    if (words.any(i, {"including", "among", "includes", "included", "include"})) quantity.part = true;
    if (words.any(i, {"hold", "holds", "house", "houses", "accommodate", "accommodates", "seat", "seats", "capacity", "fit",
                      "holding", "carry"}) &&
        quantity.kind != QuantityKind::age) {
      const bool able = i > 0 && (words.any(i - 1, {"can", "could", "to", "may", "will", "would"}) || words.is(i, "capacity") ||
                                  quantity.bound == Bound::at_most);
      quantity.capacity = quantity.capacity || able;
    }
    if (ends_clause(words, i)) break;
  }
  const std::size_t end = std::max(draft.end, draft.thing_end);
  if (words.is(end, "capacity") || (words.hyphen(draft.end) && words.any(draft.end + 1, {"seat", "bed", "capacity"})))
    quantity.capacity = true;
}

/// Takes what makes a short phrase telling: "65% of traffic" for "65%", "kills 4" for "4". The value's own words stay at least a
/// `least_share` of the phrase.
void widen(const Words& words, Draft& draft) {
  constexpr double least_share = 1.0 / 6;
  const auto fits = [&](std::size_t begin, std::size_t end) {
    return words.span(draft.begin, draft.end).size() >= least_share * words.span(begin, end).size();
  };
  const bool share = draft.quantity.kind == QuantityKind::percent && draft.has_thing() && words.is(draft.end, "of");
  if (share && draft.thing_begin <= draft.end + 2 && fits(draft.begin, draft.head + 1)) draft.end = draft.head + 1;
  if (is_object_of_fate(words, draft)) --draft.begin;
}

/// "Mother of 13 Ida Roe": behind the number stands a name alone; not "of two Tarn High School students".
bool is_who_she_is(const Words& words, const Draft& draft) {
  const std::size_t head = draft.head;
  const bool people = text::is_plural(words.lower(head)) && text::noun_concept(words.lower(head)).family == "person";
  return words[draft.thing_begin].name != none && words.name_end(draft.thing_begin) >= draft.thing_end && !people;
}

}  // namespace

void read_context(const Words& words, Draft& draft) {
  Quantity& quantity = draft.quantity;
  read_predicate(words, draft);
  const bool children = quantity.kind == QuantityKind::count && counts_children_of_parent(words, draft.begin);
  if (!children) read_fate(words, draft);
  read_relative(words, draft);
  if (children && draft.has_thing() && is_who_she_is(words, draft)) {
    draft.thing_begin = draft.thing_end = draft.head = 0;
    draft.end = draft.number_end;
  }
  if (!draft.has_thing() && quantity.head.empty() && children) quantity.head = "child";
  if (draft.has_thing()) {
    const NounPhrase phrase{.begin = draft.thing_begin, .end = draft.thing_end, .head = draft.head};
    if (quantity.head.empty()) quantity.head = head_of(words, phrase);
    quantity.thing = words.span(draft.thing_begin, draft.thing_end);
    add_modifiers(words, draft.thing_begin, draft.thing_end, quantity.head, quantity.modifiers);
  }
  if (quantity.act.empty() && is_object_of_fate(words, draft)) quantity.act = text::verb_stem(words.lower(draft.begin - 1));
  read_act(words, draft);
  read_clause(words, draft);
  read_subject(words, draft);
  read_flags(words, draft);
  widen(words, draft);
  quantity.span = words.span(draft.begin, draft.end);
  quantity.number = words.span(draft.number_begin, draft.number_end);
}

}  // namespace hexapla::annotate::quantities
