#include <cstdlib>
#include <fmt/format.h>

#include "annotate/times/grammar.h"
#include "text/morphology.h"

// Days and weeks told by their place in a longer time: "Friday next week", "Thursday the 21st", "the last week of 2016".

namespace hexapla::annotate::times {
namespace {

constexpr int months_of_search =
    14;  // in which a day of the month must fall on a weekday: it does within 14 months, but for 29 … 31

/// How many weeks, or months, after that of writing "last", "this", "next" mean; nothing for other words.
std::optional<int> steps_on(std::int16_t which) {
  if (which == last_one || which == previous_one) return -1;
  if (which == this_one) return 0;
  if (which == next_one || which == following_one || which == coming_span) return 1;
  return std::nullopt;
}

}  // namespace

Draft Grammar::day_in_week(std::size_t begin, std::size_t end, std::int16_t which, unsigned weekday) const {
  const std::optional<int> weeks = steps_on(which);
  if (!weeks || !anchor_.written) return {};
  const text::Date monday = text::weekday_before(*anchor_.written, 1);
  return date(begin, end, text::iso_date(text::add_days(monday, 7 * *weeks + static_cast<int>(weekday) - 1)), true);
}

Draft Grammar::weekday_of_week(std::size_t i, std::size_t end, unsigned weekday) const {
  std::size_t at = end;
  if ((is(at, ",") && glued(at)) || is(at, "of")) ++at;
  if (word(at) != Word::which || !is(at + 1, "week")) return {};
  return day_in_week(i, at + 2, value(at), weekday);
}

Draft Grammar::week_with_weekday(std::size_t i, std::size_t week) const {
  const std::size_t at = is(week + 1, "on") ? week + 2 : week + 1;
  if (word(i) != Word::which || word(at) != Word::weekday || tokens_[at].term.plural || tokens_[at].term.abbreviated) return {};
  return day_in_week(i, at + 1, value(i), static_cast<unsigned>(value(at)));
}

Draft Grammar::weekday_with_day(std::size_t i, std::size_t end, unsigned weekday) const {
  std::size_t at = is(end, ",") && glued(end) ? end + 1 : end;
  if (!is(at, "the")) return {};
  Day day = day_at(at + 1);
  if (day.day == 0) day = spelt_day(at + 1);
  if (day.day == 0) return {};
  if (!anchor_.written) return date(i, day.end, fmt::format("XXXX-XX-{:02}", day.day));
  const text::Date written = *anchor_.written;
  const int side = tense(i, day.end);
  std::optional<text::Date> best;
  for (int step = -months_of_search; step <= months_of_search; ++step) {
    const text::Date month = text::add_months({written.year(), written.month(), std::chrono::day(1)}, step);
    const text::Date found{month.year(), month.month(), std::chrono::day(day.day)};
    if (!found.ok() || text::iso_weekday(found) != weekday) continue;
    const int away = text::days_between(written, found);
    if ((side > 0 && away < 0) || (side < 0 && away > 0)) continue;
    if (!best || std::abs(away) < std::abs(text::days_between(written, *best))) best = found;
  }
  return best ? date(i, day.end, text::iso_date(*best), true) : Draft{};
}

Draft Grammar::part_of_longer(std::size_t i) const {
  std::size_t at = i;
  int nth = 0;  // 0: the last
  if (const Day day = day_at(at); day.day != 0 && day.end == at + 2) {
    nth = static_cast<int>(day.day);
    at = day.end;
  } else if (const Day spelt = spelt_day(at); spelt.day != 0 && !(i > 0 && joined(i - 1))) {
    nth = static_cast<int>(spelt.day);
    at = spelt.end;
  } else if (is(at, "last") || is(at, "final")) {
    ++at;
  } else {
    return {};
  }
  const bool week = is(at, "week"), day = is(at, "day");
  if ((!week && !day) || !is_one_of(at + 1, {"of", "in"})) return {};
  std::size_t from = at + 2;
  if (is(from, "the") && is_one_of(from + 1, {"month", "year"})) ++from;
  Draft longer = is_one_of(from, {"month", "year"}) ? which_calendar_unit(from - 1, from)
                 : word(from) == Word::month        ? month_date(from)
                 : year_at(from) != 0               ? date(from, from + 1, std::string(lower(from)))
                 : word(from) == Word::which        ? which_unit(from)
                                                    : Draft{};
  if (!longer || longer.value.starts_with("UNDEF")) return {};
  const auto days = text::day_range(longer.value);
  const bool of_year = longer.value.size() == 4, of_month = longer.value.size() == 7 && longer.value[5] != 'W';
  if (!days || (!of_year && !of_month)) return {};
  const int before = (week ? 7 : 1) * (nth - 1);
  if (before >= days->days()) return {};
  if (day)
    return date(i, longer.end, text::iso_date(nth == 0 ? days->last : text::add_days(days->first, before)), longer.anchored);
  // The first week of a year is that of its first Thursday, by ISO 8601; of a month, its first seven days.
  const text::Date in_week = nth == 0  ? text::add_days(days->last, of_year ? -3 : 0)
                             : of_year ? text::add_days(days->first, before + 3)
                                       : text::add_days(days->first, before);
  return date(i, longer.end, text::iso_week(in_week), longer.anchored);
}

/// "Week 12" of a season or course, of which the days are not told. In "that same week 12 people left" people are counted.
Draft Grammar::numbered_week(std::size_t i) const {
  constexpr int most = 53;
  if (!is(i, "week") || !is_digits(i + 1) || digits(i + 1) > 2 || number(i + 1) < 1 || number(i + 1) > most) return {};
  if (joined(i + 2) || is_one_of(i + 2, {"/", ":", "%"})) return {};
  if (!capital(i) && has(i + 2) && !capital(i + 2) && text::is_plural(lower(i + 2)) && !text::is_verb_form(lower(i + 2)))
    return {};
  return {.begin = i, .end = i + 2, .value = fmt::format("UNDEF-week-{}", number(i + 1)), .relative = true};
}

Draft Grammar::unit_after_next(std::size_t i) const {
  const std::size_t at = is(i, "the") ? i + 1 : i;
  const std::int16_t unit = value(at);
  const bool on = is(at + 1, "after") && is(at + 2, "next"), back = is(at + 1, "before") && is(at + 2, "last");
  if (word(at) != Word::unit || (!on && !back) || !anchor_.written) return {};
  const int step = on ? 2 : -2;
  if (unit == week) return date(i, at + 3, text::iso_week(text::add_days(*anchor_.written, 7 * step)), true);
  if (unit == month_unit) return date(i, at + 3, text::iso_month(text::add_months(*anchor_.written, step)), true);
  if (unit == year) return date(i, at + 3, text::iso_year(static_cast<int>(anchor_.written->year()) + step), true);
  return {};
}

/// "the 20th of next month", "the 15th of this month", "the 18th" behind a preposition: a day of a month that is told from the
/// day of writing, or of the nearest one that the tense allows.
Draft Grammar::day_of_unit(std::size_t i) const {
  const Day day = day_at(i + 1);
  if (day.day == 0 || day.end != i + 3 || !anchor_.written) return {};
  const text::Date written = *anchor_.written;
  const auto placed = [&](std::size_t end, int months) {
    const text::Date month = text::add_months({written.year(), written.month(), std::chrono::day(1)}, months);
    const text::Date found{month.year(), month.month(), std::chrono::day(day.day)};
    return found.ok() ? date(i, end, text::iso_date(found), true) : Draft{};
  };
  if (is(day.end, "of")) {
    const std::size_t at = day.end + 1;
    const std::optional<int> months = is(at, "the") ? 0 : word(at) == Word::which ? steps_on(value(at)) : std::nullopt;
    return months && is(at + 1, "month") ? placed(at + 2, *months) : Draft{};
  }
  const bool introduced = i > 0 && is_one_of(i - 1, {"on", "by", "until", "since", "before", "after"});
  if (!introduced || (has(day.end) && !is_mark(day.end)) || joined(day.end)) return {};
  const int today = static_cast<int>(static_cast<unsigned>(written.day())), told = static_cast<int>(day.day);
  const int side = tense(i, day.end);
  return placed(day.end, side > 0 && told < today ? 1 : side <= 0 && told > today ? -1 : 0);
}

/// "the rest of the year", "the remainder of this week": the unit of the day of writing.
Draft Grammar::rest_of_unit(std::size_t i) const {
  if (!is_one_of(i + 1, {"rest", "remainder"}) || !is(i + 2, "of")) return {};
  const std::size_t at = i + 4;
  const bool current = is(i + 3, "the") || (word(i + 3) == Word::which && value(i + 3) == this_one);
  if (!current || word(at) != Word::unit || tokens_[at].term.plural || !anchor_.written || value(at) < day ||
      value(at) >= season_unit)
    return {};
  Draft draft = value(at) == day ? date(i, at + 1, text::iso_date(*anchor_.written), true) : which_calendar_unit(i, at);
  if (draft) draft.modifier = "end";
  return draft;
}

/// The weekend that the tokens [i, end) name without saying which: the one of the day of writing, or the last one.
Draft Grammar::last_weekend(std::size_t i, std::size_t end) const {
  Draft draft = date(i, end, "UNDEF-weekend");
  draft.anchored = anchor_.written.has_value();
  draft.relative = !draft.anchored;
  if (draft.anchored) {
    const bool under_way = text::iso_weekday(*anchor_.written) >= 6;
    draft.value = text::iso_week(under_way ? *anchor_.written : text::weekday_before(*anchor_.written, 6)) + "-WE";
  }
  return draft;
}

}  // namespace hexapla::annotate::times
