#include "annotate/quantities/things.h"

#include "annotate/quantities/measures.h"
#include "annotate/quantities/noun_words.h"
#include "annotate/quantities/nouns.h"
#include "annotate/quantities/numerals.h"
#include "text/morphology.h"

namespace hexapla::annotate::quantities {
namespace {

/// Takes "of the …" behind `at` as what is measured or the rest of the counted thing.
NounPhrase of_phrase(const Words& words, std::size_t at) {
  if (!words.is(at, "of")) return {};
  return determined_phrase(words, at + 1, Number::any);
}

void set_thing(Draft& draft, const NounPhrase& phrase) {
  draft.thing_begin = phrase.begin;
  draft.thing_end = phrase.end;
  draft.head = phrase.head;
}

/// "a 12 page document", "the 11 member trade agreement": the noun behind the number is the unit, whatever follows.
bool is_attribute(const Words& words, const Draft& draft, const NounPhrase& phrase) {
  const std::size_t at = draft.end;
  const std::string_view lower = words.lower(at);
  if (draft.begin == 0 || !words.is_word(at) || words[at].name != none || text::is_function_word(lower) || text::is_plural(lower))
    return false;
  const bool fits = words.any(draft.begin - 1, {"a", "an"}) ||
                    ((phrase.empty() || phrase.end > phrase.begin + 1) && words.any(draft.begin - 1, {"the", "this", "its"}));
  const bool noun = words.is_word(at + 1) && !text::is_function_word(words.lower(at + 1));
  return fits && noun && !is_fate(lower) && !text::is_verb_form(lower) &&
         (phrase.empty() || !text::is_plural(words.lower(phrase.head)));
}

/// "Four of its last five games", "280 million of the 1.5 billion euros": a part has the noun or unit behind the number of the
/// whole, which is read as a quantity of its own.
bool read_part_of_counted(const Words& words, Draft& draft) {
  constexpr std::size_t reach = 3;  // words between "of" and the number: "the last", "their previous"
  std::size_t at = draft.end + 2;
  while (at <= draft.end + reach && words.is_word(at - 1) && !numeral(words, at)) ++at;
  const std::optional<Numeral> whole = words.is_word(at - 1) ? numeral(words, at) : std::nullopt;
  if (!whole) return false;
  Quantity& quantity = draft.quantity;
  const std::optional<Measure> unit = unit_after(words, whole->end, whole->digits, whole->magnitude);
  if (unit && unit->kind == QuantityKind::money) {
    quantity.kind = unit->kind;
    quantity.unit = unit->unit;
    quantity.low *= unit->factor;
    quantity.high *= unit->factor;
    draft.measured = true;
  }
  const NounPhrase phrase = unit ? NounPhrase{} : noun_phrase(words, whole->end, Number::plural);
  if (!phrase.empty()) quantity.head = head_of(words, phrase);
  quantity.part = draft.measured || !phrase.empty();
  return quantity.part;
}

void read_measured(const Words& words, Draft& draft) {
  if (draft.quantity.unit == "address") return;
  const bool hyphened = draft.end > draft.number_end && words.hyphen(draft.number_end);
  if (hyphened && words.hyphen(draft.end)) {  // "10-metre-long boat"
    if (!words.any(draft.end + 1, {"long", "high", "tall", "wide", "deep", "thick", "plus"})) return;
    draft.end += 2;
  }
  if (hyphened) {
    const NounPhrase phrase = noun_phrase(words, draft.end, Number::singular);
    if (!phrase.empty()) set_thing(draft, phrase);
    return;
  }
  const std::size_t worth = words.is(draft.end, "worth") ? 1 : 0;  // "$2 million worth of jewels"
  const NounPhrase of = of_phrase(words, draft.end + worth);
  if (!of.empty()) {
    set_thing(draft, of);
  } else if (draft.quantity.kind == QuantityKind::money) {  // "$500,000 bond"
    const NounPhrase phrase = noun_phrase(words, draft.end, Number::singular);
    const bool near = !phrase.empty() && phrase.end <= draft.end + 3;
    if (near && !words.any(draft.end, {"more", "less"})) set_thing(draft, phrase);
  }
}

}  // namespace

void read_thing(const Words& words, Draft& draft) {
  if (draft.measured) return read_measured(words, draft);
  Quantity& quantity = draft.quantity;
  const bool one = quantity.low == 1 && quantity.bound == Bound::exact;
  const bool hyphened = words.hyphen(draft.end);
  if (hyphened) {  // "48-page indictment", "five-term congressman"
    const std::size_t at = draft.end + 1;
    if (!words.is_word(at) || text::is_function_word(words.lower(at)) || one) return;
    set_thing(draft, {.begin = at, .end = at + 1, .head = at});
    draft.end = at + 1;
    return;
  }
  if (const std::size_t per = draft.end + 2; words.is_word(draft.end) && words.hyphen(per - 1) && words.any(per, {"a", "per"}) &&
                                             words.hyphen(per + 1) && is_time_unit(words.lower(per + 2))) {
    set_thing(draft, {.begin = draft.end, .end = draft.end + 1, .head = draft.end});  // "a 52,000 barrel-a-day plant"
    quantity.per = text::singular(words.lower(per + 2));
    draft.end = per + 3;
    return;
  }
  NounPhrase phrase = noun_phrase(words, draft.end, one ? Number::singular : Number::plural);
  if (!one && is_attribute(words, draft, phrase)) phrase = {.begin = draft.end, .end = draft.end + 1, .head = draft.end};
  if (phrase.empty() && words.is(draft.end, "more") && words.is(draft.end + 1, "of")) {  // "two more of the boats"
    ++draft.end;
    quantity.others = true;
  }
  if (phrase.empty() && words.is(draft.end, "of")) {
    if (read_part_of_counted(words, draft)) return;
    const bool pronoun = words.any(draft.end + 1, {"them", "whom", "us", "these", "those", "which", "you"});
    phrase = determined_phrase(words, draft.end + 1, Number::plural);
    quantity.part = pronoun || !phrase.empty();
    if (pronoun && phrase.empty()) draft.end += 2;
  }
  if (phrase.empty()) {  // "an average of 20 per week"
    if (const std::optional<Rate> rate = rate_after(words, draft.end, false)) {
      quantity.per = rate->per;
      draft.end = rate->end;
    }
    return;
  }
  quantity.others = quantity.others || phrase.others;
  if (is_fate(words.lower(phrase.begin)) && phrase.end == phrase.begin + 1) return;
  set_thing(draft, phrase);
  draft.end = phrase.end;
  const std::optional<Rate> rate = rate_after(words, draft.end, false);
  if (rate) {
    quantity.per = rate->per;
    draft.end = rate->end;
  }
  const NounPhrase of = of_phrase(words, phrase.end);
  if (!of.empty()) draft.thing_end = of.end;
}

}  // namespace hexapla::annotate::quantities
