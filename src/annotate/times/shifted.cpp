#include <fmt/format.h>

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
           !(is(end, ".") && end > at && is_one_of(end - 1, {"mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov"})))) {
    if (is_one_of(end,
                  {"that", "who", "which", "when", "while", "but", "and", "said", "says", "where", "because", "as", "until"}))
      break;
    if (end > at && is_one_of(end, {"he", "she", "it", "they", "we", "i", "you", "there"})) break;
    if (is_digits(end) && end > at) break;
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

/// "two weeks ago", "three days later", "hours after Trump took office": a time told from another. `period` is the duration read
/// so far.
Draft Grammar::shifted_by(const Draft& length, double count, std::int16_t unit) const {
  const std::size_t at = length.end;
  Draft draft = length;
  draft.kind = TimeKind::date;
  draft.relative = true;
  if (is(at, "from") && !is(at + 1, "now") && !is(at + 1, "today")) return {};
  if (is(at, "since") || is(at, "into") || is(at, "prior")) {
    if (!is(at, "since") && !is(at + 1, "to")) return {};
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
  const bool back = is_one_of(at, {"ago", "before", "earlier", "previously", "beforehand"});
  draft.modifier = back ? "before" : "after";
  draft.end = is(at, "from") ? at + 2 : at + 1;
  if (is(at, "ago") && anchor_.written && count > 0) {
    const text::Date written = *anchor_.written;
    draft.relative = false;
    draft.anchored = true;
    draft.modifier.clear();
    const int whole = static_cast<int>(count);
    switch (unit) {
      case day:
        draft.value = text::iso_date(text::add_days(written, -whole));
        break;
      case week:
        draft.value = text::iso_week(text::add_days(written, -7 * whole));
        break;
      case fortnight:
        draft.value = text::iso_week(text::add_days(written, -14 * whole));
        break;
      case month_unit:
        draft.value = text::iso_month(text::add_months(written, -whole));
        break;
      case year:
        draft.value = text::iso_year(std::max(1, static_cast<int>(written.year()) - whole));
        break;
      case decade:
        draft.value = text::iso_year(std::max(1, static_cast<int>(written.year()) - 10 * whole));
        break;
      case century:
        draft.value = text::iso_year(std::max(1, static_cast<int>(written.year()) - 100 * whole));
        break;
      case hour:
      case minute:
      case second:
        draft.relative = true;
        draft.modifier = "before";
        break;
      default:
        break;
    }
    return draft;
  }
  if (is_one_of(at, {"before", "after"})) draft.end = std::max(draft.end, event_end(at + 1));
  return draft;
}

}  // namespace hexapla::annotate::times
