#include "annotate/quantities/scores.h"

#include <algorithm>
#include <array>

#include "annotate/quantities/labels.h"
#include "annotate/quantities/measures.h"
#include "annotate/quantities/nouns.h"
#include "annotate/quantities/numerals.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/records.h"

namespace hexapla::annotate::quantities {
namespace {

bool speaks_of_contest(const Words& words, std::size_t begin, std::size_t end) {
  constexpr std::size_t reach = 5;
  const auto contest = [&](std::size_t i) {
    return words.any(
        i, {"win",     "won",    "wins",    "winning",   "victory",  "victories", "beat",     "beats",  "beating",  "lose",
            "lost",    "loses",  "losing",  "loss",      "defeat",   "defeated",  "draw",     "drew",   "tie",      "tied",
            "lead",    "led",    "leads",   "leading",   "trail",    "trailed",   "score",    "scored", "vote",     "voted",
            "votes",   "voting", "ruled",   "ruling",    "decision", "decided",   "majority", "passed", "rejected", "approved",
            "opinion", "rout",   "triumph", "decisions", "match",    "game"});
  };
  for (std::size_t i = begin - std::min(begin, reach); i < begin; ++i)
    if (contest(i)) return true;
  for (std::size_t i = end; i < std::min(words.size(), end + 2); ++i)
    if (contest(i)) return true;
  return false;
}

/// Whether the numbers from `begin` to `end` are somebody's record. A capital letter alone ("Rooms (3-12)") is no name.
bool is_record(const Words& words, std::size_t begin, std::size_t end) {
  switch (text::record_sign(words.text(), words.span(begin, end))) {
    case text::RecordSign::word:
      return true;
    case text::RecordSign::name:  // behind the name stands a mark
      return begin >= 2 && words[begin - 2].name != none;
    case text::RecordSign::changed:  // "fell to"
      return begin >= 3 && words[begin - 3].name != none;
    case text::RecordSign::none:
      break;
  }
  return false;
}

/// Whether three numbers from `begin` to `end` are contests won, lost and drawn: a record, or beside how contests end.
bool counts_contests(const Words& words, std::size_t begin, std::size_t end) {
  constexpr std::size_t reach = 5, reach_after = 2;
  if (words.any(end, {"formation", "formations", "system", "defence", "defense", "split"})) return false;
  if (text::record_sign(words.text(), words.span(begin, end)) != text::RecordSign::none) return true;
  const auto contest = [&](std::size_t i) {
    return words.any(i, {"win", "wins", "loss", "losses", "knockout", "knockouts", "ko", "kos"});
  };
  // "After the loss, she called 9-1-1" tells of no record.
  const auto parts = [&](std::size_t i) { return words.any(i, {",", ";", ":", "\u2014"}); };
  for (std::size_t i = begin; i > begin - std::min(begin, reach) && !parts(i - 1); --i)
    if (contest(i - 1)) return true;
  for (std::size_t i = end; i < end + reach_after && !parts(i); ++i)
    if (contest(i)) return true;
  return false;
}

bool is_plain(const Numeral& number) { return number.whole && !number.magnitude && number.value < 1000; }

/// A mark that joins the numbers of a score: a hyphen or a dash without blanks.
bool joins_score(const Words& words, std::size_t i) { return words.hyphen(i) || (words.is(i, "\u2013") && words.glued(i)); }

/// "12-3-1": contests won, lost and drawn.
std::optional<Draft> read_record(const Words& words, std::size_t i) {
  if (i > 0 && (words.hyphen(i - 1) || words[i].name != none || words[i].in_time)) return {};
  constexpr std::size_t parts = 3;
  std::array<double, parts> values = {};
  std::size_t at = i;
  for (std::size_t part = 0; part < parts; ++part) {
    if (part > 0 && !joins_score(words, at++)) return {};
    const std::optional<Numeral> number = numeral(words, at);
    if (!number || !is_plain(*number) || !number->digits || number->end != at + 1) return {};
    values[part] = number->value;
    at = number->end;
  }
  if (joins_score(words, at) || !counts_contests(words, i, at)) return {};
  Draft draft{.begin = i, .end = at, .number_begin = i, .number_end = at, .measured = true};
  draft.quantity.kind = QuantityKind::clock_score;
  draft.quantity.bound = Bound::between;
  draft.quantity.low = *std::ranges::min_element(values);
  draft.quantity.high = *std::ranges::max_element(values);
  return draft;
}

}  // namespace

std::optional<Draft> read_score(const Words& words, std::size_t i) {
  const std::optional<Numeral> first = numeral(words, i);
  if (!first || !is_plain(*first)) return {};
  if (std::optional<Draft> record = read_record(words, i)) return record;
  const bool dash = joins_score(words, first->end);
  const bool joined = dash && words.is(first->end + 1, "to") && words.hyphen(first->end + 2);  // "a 52-to-48 vote"
  if (!dash && !words.is(first->end, "to")) return {};
  const std::optional<Numeral> second = numeral(words, first->end + (joined ? 3U : 1U));
  if (!second || !is_plain(*second) || first->digits != second->digits) return {};
  if (words.hyphen(second->end) || is_label(words, *first)) return {};
  const bool contest = speaks_of_contest(words, i, second->end) || (dash && first->digits && is_record(words, i, second->end));
  const bool falling = first->value >= second->value;
  if (!contest && (joined || !(falling && dash && first->digits))) return {};
  if (joined && words.any(second->end, {"advantage", "edge", "margin", "odds", "ratio"})) return {};  // how many times as many
  if (!falling && (words.is_word(second->end) && text::is_plural(words.lower(second->end)))) return {};
  if (words.is(second->end, "%") || words.any(second->end, {"percent", "per"})) return {};
  if (first->value == second->value && first->value == 50) return {};  // "50-50": even odds
  Draft draft{.begin = i, .end = second->end, .number_begin = i, .number_end = second->end, .measured = true};
  draft.quantity.kind = QuantityKind::clock_score;
  draft.quantity.bound = Bound::between;
  draft.quantity.low = std::min(first->value, second->value);
  draft.quantity.high = std::max(first->value, second->value);
  const NounPhrase phrase = noun_phrase(words, second->end, Number::singular);
  if (!phrase.empty()) {
    draft.thing_begin = phrase.begin;
    draft.thing_end = phrase.end;
    draft.head = phrase.head;
  }
  return draft;
}

namespace {

/// "1/16 of a US pint", "three-quarters of an inch", "3/4 inch": a part of a unit is a measure.
bool read_part_of_unit(const Words& words, const Numeral& part, Draft& draft) {
  const bool of = words.is(part.end, "of") && words.any(part.end + 1, {"a", "an"});
  if (!of && !words.is_number(part.begin)) return false;
  std::size_t at = part.end + (of ? 2U : words.hyphen(part.end) ? 1U : 0U);
  if (of && words.any(at, {"us", "u.s.", "imperial"})) ++at;
  const std::optional<Measure> unit = unit_after(words, at, false, false);
  if (!unit || unit->kind == QuantityKind::percent || unit->kind == QuantityKind::duration || unit->shift != 0) return false;
  draft.quantity.kind = unit->kind;
  draft.quantity.unit = unit->unit;
  draft.quantity.low = draft.quantity.high = part.value / 100 * unit->factor;
  draft.number_end = part.end;
  draft.end = unit->end;
  return true;
}

}  // namespace

std::optional<Draft> read_share(const Words& words, std::size_t i) {
  Draft draft{.begin = i, .number_begin = i, .measured = true};
  draft.quantity.kind = QuantityKind::percent;
  draft.quantity.unit = "percent";
  double value = 0;
  const bool period =
      i > 0 && words.any(i - 1, {"first", "second", "latter", "other", "last", "back", "top", "bottom", "final", "better"});
  if (period && words.is(i, "half")) return {};  // "the second half of a game"
  if (const std::optional<Numeral> part = fraction(words, i)) {
    if (read_part_of_unit(words, *part, draft)) return draft;
    value = part->value;
    draft.end = part->end;
  } else {
    const std::optional<Numeral> count = numeral(words, i);
    if (!count || !is_plain(*count) || is_label(words, *count)) return {};
    const bool out = words.is(count->end, "out") && words.is(count->end + 1, "of");
    const bool in = words.is(count->end, "in");
    if (!out && !in) return {};
    const std::size_t at = count->end + (out ? 2U : 1U);
    const std::optional<Numeral> all = numeral(words, at + (words.is(at, "every") ? 1U : 0U));
    if (!all || !all->whole || all->value <= count->value || count->value <= 0) return {};
    if (in && (all->value > 1e6 || count->value > 9 || words[at].in_time || is_time_unit(words.lower(all->end)))) return {};
    value = 100 * count->value / all->value;
    draft.end = all->end;
  }
  draft.quantity.low = draft.quantity.high = value;
  draft.number_end = draft.end;
  const bool of = words.is(draft.end, "of");
  if (of && words.any(draft.end + 1, {"them", "those", "these", "whom", "which"})) draft.quantity.part = true;
  const NounPhrase phrase = determined_phrase(words, draft.end + (of ? 1U : 0U), Number::any);
  if (!phrase.empty()) {
    draft.thing_begin = phrase.begin;
    draft.thing_end = phrase.end;
    draft.head = phrase.head;
  }
  return draft;
}

namespace {

/// Whether it befalls people and animals alone: boats are found and missing, too.
bool is_fate_of_the_living(std::string_view fate) {
  constexpr auto of_people = std::to_array<std::string_view>(
      {"arrested", "charged", "convicted", "indicted", "jailed", "sentenced", "shot", "slain", "stabbed"});
  const text::Fate known = text::fate_of_form(fate);
  return known == text::Fate::die || known == text::Fate::hurt || in(of_people, fate);
}

/// Whether the sentence counts things before word `end`, and no people: "two dogs ran out, and one was killed", "two boats sank,
/// and one was found". Of two cars that collided, or two avalanches, none is killed, but somebody in or by them.
bool counts_only_things(const Words& words, std::size_t end, bool living) {
  bool things = false;
  for (std::size_t i = 0; i < end; ++i) {
    const std::optional<Numeral> number = numeral(words, i);
    if (!number || number->end > end || words[i].in_time) continue;
    const NounPhrase phrase = noun_phrase(words, number->end, Number::plural);
    if (phrase.empty() || phrase.head >= end) continue;
    const text::NounConcept noun = text::noun_concept(text::singular(words.lower(phrase.head)));
    if (noun.family == "person") return false;
    things = things || !living || noun.family == "animal";
  }
  return things;
}

}  // namespace

bool is_counting_one(const Words& words, const Draft& draft) {
  const std::size_t i = draft.number_begin, next = draft.end;
  if (draft.quantity.part) return words.any(next - 1, {"them", "whom", "those", "these", "us"});
  if (is_fate(words.lower(next)) && !words.any(next, {"down"})) return true;
  if (i > 0 && words.any(i - 1, {"and", ","}) && words.is(next, "was") && is_fate(words.lower(next + 1)))
    return !counts_only_things(words, i - 1, is_fate_of_the_living(words.lower(next + 1)));
  if (words.is(next, "down") && (words.is_mark(next + 1) || next + 1 >= words.size())) return true;
  const bool ends = next >= words.size() || words.any(next, {".", ",", ";", "and", "!"});
  if (i > 0 && ends && words.lower(i - 1).ends_with("ing") && text::is_verb_form(words.lower(i - 1))) return true;
  if (i > 0 && words.any(i - 1, {"least", "only", "just"}) && !words.is(next, "of")) return true;
  return i == 0 && text::is_verb_form(words.lower(next)) && words.lower(next).ends_with("ed");
}

}  // namespace hexapla::annotate::quantities
