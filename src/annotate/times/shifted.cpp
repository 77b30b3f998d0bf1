#include <fmt/format.h>

#include "annotate/segment/tokens.h"
#include "annotate/times/grammar.h"

// Times told from another by a length: "two weeks ago", "three days later", "hours after the event".

namespace hexapla::annotate::times {
namespace {

constexpr std::size_t longest_event = 6;  // tokens of the event in "hours after the event"

}  // namespace

/// Where the words end that tell the event after "hours after", "shortly before": at a mark or a new clause, so that the mention
/// says what it is told from.
std::size_t Grammar::event_end(std::size_t at) const {
  std::size_t end = at;
  while (has(end) && end < at + longest_event &&
         !(is_mark(end) && !is_one_of(end, {"-", "'", "\u2019"}) &&
           !(is(end, ".") && end > at && segmentation::abbreviation(lower(end - 1)) == segmentation::Abbreviation::leading))) {
    if (is_one_of(end,
                  {"that", "who", "which", "when", "while", "but", "and", "said", "says", "where", "because", "as", "until"}))
      break;
    if (end > at && is_one_of(end, {"he", "she", "it", "they", "we", "i", "you", "there"})) break;
    if (is_digits(end) && end > at) break;
    if (word(end) == Word::vague_number) break;  // "hours before hundreds gathered": an amount of its own
    if (end > at + 1 && word(end) != Word::other && word(end) != Word::lead && word(end) != Word::number &&
        word(end) != Word::which)
      break;
    ++end;
  }
  while (end > at && (is_one_of(end - 1, {"a", "an", "the", "of", "in", "on", "at", "to", "for", "with", "by", "from", "was",
                                          "were", "his", "her", "its", "their"}) ||
                      is_mark(end - 1)))
    --end;
  return end;
}

/// "9 p.m." at `at` behind "shortly before" or "a few minutes before", which begin at `i`: the clock time says when, and the
/// words before it on which side.
Draft Grammar::beside_clock(std::size_t i, std::size_t at) const {
  Draft draft = clock(at);
  if (!draft) draft = past_hour(at);
  if (!draft) return {};
  draft.begin = i;
  draft.modifier = lower(at - 1);
  return draft;
}

std::optional<text::Date> moved_by(text::Date from, int count, std::int16_t unit) {
  constexpr int last_year = 9999;
  const int years = unit == year ? 1 : unit == decade ? 10 : unit == century ? 100 : 0;
  const int at = static_cast<int>(from.year()) + years * count;
  if (at < 1 || at > last_year) return std::nullopt;
  if (years != 0) return text::add_months(from, 12 * years * count);
  if (unit == month_unit || unit == quarter_unit) return text::add_months(from, (unit == quarter_unit ? 3 : 1) * count);
  return text::add_days(from, (unit == week || unit == weekend ? 7 : unit == fortnight ? 14 : 1) * count);
}

std::string at_unit(text::Date day, std::int16_t unit) {
  if (unit == week || unit == fortnight) return text::iso_week(day);
  if (unit == weekend) return text::iso_week(day) + "-WE";
  if (unit == month_unit || unit == quarter_unit) return text::iso_month(day);
  return unit >= year ? text::iso_year(static_cast<int>(day.year())) : text::iso_date(day);
}

/// "day after tomorrow", "day before yesterday" without an article.
Draft Grammar::day_but_one(std::size_t i) const {
  const bool on = is(i + 1, "after") && is(i + 2, "tomorrow"), back = is(i + 1, "before") && is(i + 2, "yesterday");
  if (!is(i, "day") || (!on && !back) || !anchor_.written) return {};
  return date(i, i + 3, text::iso_date(text::add_days(*anchor_.written, on ? 2 : -2)), true);
}

/// "two weeks from now", "3 days after January 12", "two days before Christmas": told from a day that is known.
Draft Grammar::beside_day(const Draft& length, double count, std::int16_t unit) const {
  const std::size_t at = length.end;
  if (unit < day || unit >= season_unit || count < 1 || count != static_cast<int>(count) ||
      !is_one_of(at, {"before", "after", "from"}))
    return {};
  const int step = static_cast<int>(is(at, "before") ? -count : count);
  if (is(at, "from") && is(at + 1, "now")) {
    const auto day = anchor_.written ? moved_by(*anchor_.written, step, unit) : std::nullopt;
    return day ? date(length.begin, at + 2, at_unit(*day, unit), true) : Draft{};
  }
  const Draft base = inner(at + 1);
  if (!base || base.kind != TimeKind::date || base.value.size() != 10) return {};
  const auto from = text::parse_date(base.value);
  const auto day = from ? moved_by(*from, step, unit) : std::nullopt;
  return day ? date(length.begin, base.end, text::iso_date(*day), base.anchored) : Draft{};
}

/// "two weeks ago", "three days later", "hours after Trump took office": a time told from another. `period` is the duration read
/// so far.
Draft Grammar::shifted_by(const Draft& length, double count, std::int16_t unit) const {
  const std::size_t at = length.end;
  Draft draft = length;
  draft.kind = TimeKind::date;
  draft.relative = true;
  if (is(at, "from") && !is(at + 1, "now")) return beside_day(length, count, unit);
  if (is_one_of(at, {"since", "into", "prior", "ahead"})) {
    if (!is(at, "since") && !is(at + 1, is(at, "ahead") ? "of" : "to")) return {};
    if (is(at, "since")) {  // "the two years since": a duration
      draft.kind = TimeKind::duration;
      draft.relative = false;
      return draft;
    }
    draft.end = event_end(at + 2);
    draft.modifier = "before";
    return draft;
  }
  if (unit <= minute && is_one_of(at, {"before", "after"})) {
    if (Draft found = beside_clock(length.begin, at + 1); found) return found;
  }
  if (unit >= season_unit && is(at, "ago")) {  // seasons have no days: "a season ago" is the last one
    if (count == 1) draft.value = fmt::format("UNDEF-last-{}", lower(at - 1));
    draft.end = at + 1;
    draft.modifier = count == 1 ? "" : "before";
    return draft;
  }
  const bool back = is_one_of(at, {"ago", "before", "earlier", "previously", "beforehand"});
  draft.modifier = back ? "before" : "after";
  draft.end = is(at, "from") ? at + 2 : at + 1;
  if (is(at, "ago") && anchor_.written && count > 0) {
    draft.modifier.clear();
    if (unit <= hour) {
      draft.anchored = true;
      draft.relative = true;
      draft.modifier = "before";
      return draft;
    }
    const auto day = moved_by(*anchor_.written, -static_cast<int>(count), unit);
    draft.value = day ? at_unit(*day, unit) : draft.value;
    draft.relative = false;
    draft.anchored = true;
    return draft;
  }
  if (Draft told = beside_day(length, count, unit)) return told;
  if (is_one_of(at, {"before", "after"})) draft.end = std::max(draft.end, event_end(at + 1));
  return draft;
}

}  // namespace hexapla::annotate::times
