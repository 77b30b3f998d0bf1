#include <charconv>
#include <fmt/format.h>

#include "annotate/times/grammar.h"

// Dates in figures: "2016-07-07", "7.7.2016", "11/2016", "23-Sep-2020", "on 4/22", "9/11".

namespace hexapla::annotate::times {
namespace {

constexpr int first_year = 1000, last_year = 2100;      // of four digits taken for years at all
constexpr int first_recent = 1900, last_recent = 2050;  // of those beside a month alone, where a fraction or a number may stand

std::string iso_day(int year, int month, int day) {
  const text::Date date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                        std::chrono::day(static_cast<unsigned>(day))};
  return month >= 1 && day >= 1 && date.ok() ? text::iso_date(date) : std::string();
}

/// "13.5.2016", "2016.5.13": three figures with points between, day before month; empty if it is no such day.
std::string day_with_points(std::string_view figures) {
  int parts[3] = {};
  const char* at = figures.data();
  const char* const end = at + figures.size();
  for (int& part : parts) {
    const auto [next, error] = std::from_chars(at, end, part);
    if (error != std::errc() || (&part == &parts[2] ? next != end : next == end || *next != '.')) return {};
    at = next + 1;
  }
  const bool year_first = parts[0] >= first_recent;
  const int year = year_first ? parts[0] : parts[2];
  return year < first_recent || year > last_recent ? std::string() : iso_day(year, parts[1], year_first ? parts[2] : parts[0]);
}

}  // namespace

/// Whether "-" or "/" stands at `i` with no space around.
bool Grammar::splits(std::size_t i) const { return is_one_of(i, {"-", "/"}) && glued(i) && glued(i + 1) && has(i + 1); }

/// "11 / 30 / 2009": three figures that slashes with spaces around them part; not a row of fractions or scores.
bool Grammar::is_spaced_date(std::size_t i) const {
  const auto slash = [&](std::size_t at) { return is(at, "/") && spaced(at) && spaced(at + 1) && is_digits(at + 1); };
  return slash(i + 1) && slash(i + 3) && !is(i + 5, "/") && (i == 0 || !is(i - 1, "/")) && digits(i) <= 2 && digits(i + 2) <= 2 &&
         (digits(i + 4) == 2 || digits(i + 4) == 4);
}

/// The month at `i` in figures or as a name, or 0.
int Grammar::month_in_date(std::size_t i) const {
  if (is_digits(i)) return digits(i) <= 2 && number(i) >= 1 && number(i) <= 12 ? number(i) : 0;
  return word(i) == Word::month ? value(i) : 0;
}

/// "2016-07-07", "2016/7/7", "2019-aug-1", "2016-11".
Draft Grammar::year_first_date(std::size_t i) const {
  const int year = year_at(i), month = month_in_date(i + 2);
  if (year == 0 || !splits(i + 1) || month == 0) return {};
  if (is(i + 3, lower(i + 1)) && splits(i + 3) && is_digits(i + 4)) {
    const std::string day = digits(i + 4) <= 2 ? iso_day(year, month, number(i + 4)) : std::string();
    return day.empty() ? Draft{} : date(i, i + 5, day);
  }
  // "2009-12" is rather a range of years; "2016-11" can't be one
  const bool is_range = month > year % 100;
  if (is_digits(i + 2) && (is_range || digits(i + 2) != 2 || year < first_recent || year > last_recent)) return {};
  return splits(i + 3) ? Draft{} : date(i, i + 3, fmt::format("{:04}-{:02}", year, month));
}

/// "07/07/2016", "21-04-2016", "23/Sep/2020", "11/2016"; the order of day and month as the account writes it.
Draft Grammar::year_last_date(std::size_t i) const {
  const bool apart = is_spaced_date(i);
  if ((!splits(i + 1) && !apart) || digits(i) > 2 || number(i) < 1) return {};
  if ((!splits(i + 3) && !apart) || !is(i + 3, lower(i + 1)) || !is_digits(i + 4)) {
    const int year = year_at(i + 2);
    const bool recent = is(i + 1, "/") && year >= first_recent && year <= last_recent && number(i) <= 12 && !splits(i + 3);
    return recent ? date(i, i + 3, fmt::format("{:04}-{:02}", year, number(i))) : Draft{};
  }
  const int first = number(i), second = month_in_date(i + 2) != 0 && !is_digits(i + 2) ? month_in_date(i + 2) : number(i + 2);
  int year = number(i + 4);
  if (digits(i + 4) == 2 && (is(i + 1, "/") || !is_digits(i + 2))) year += year < 50 ? 2000 : 1900;
  if (second < 1 || (is_digits(i + 2) && digits(i + 2) > 2) || year < first_year || year > last_year) return {};
  if (first > 31 || second > 31 || (first > 12 && second > 12)) return {};
  const bool named = !is_digits(i + 2);
  const bool month_first =
      !named && (second > 12 || (first <= 12 && (first == second || anchor_.order == Anchor::Order::month_first)));
  const bool day_first = named || first > 12 || anchor_.order == Anchor::Order::day_first;
  if (!month_first && !day_first) return date(i, i + 5, fmt::format("{:04}", year));  // 07/08/2016: only the year is sure
  const std::string day = month_first ? iso_day(year, first, second) : iso_day(year, second, first);
  return day.empty() ? Draft{} : date(i, i + 5, day);
}

/// "on 4/22": a day without year, behind a preposition of time and where the order of day and month is known.
Draft Grammar::day_in_figures(std::size_t i) const {
  if (i == 0 || !is(i + 1, "/") || !splits(i + 1) || !is_digits(i + 2) || digits(i) > 2 || digits(i + 2) > 2) return {};
  if (!is_one_of(i - 1, {"on", "by", "until", "before", "after", "since", "from", "this", "next", "last"}) || splits(i + 3))
    return {};
  if (has(i + 3) && !is_mark(i + 3) && !spaced(i + 3)) return {};
  const int first = number(i), second = number(i + 2);
  if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return {};
  const bool month_first = second > 12 || (first <= 12 && anchor_.order == Anchor::Order::month_first);
  if (!month_first && first <= 12 && anchor_.order != Anchor::Order::day_first) return {};
  Draft draft = date(i, i + 3, {});
  place_in_year(draft, static_cast<unsigned>(month_first ? first : second), static_cast<unsigned>(month_first ? second : first));
  return draft;
}

Draft Grammar::numeric_date(std::size_t i) const {
  if (!is_digits(i)) return {};
  if (number(i) < 0) {
    const std::string day = day_with_points(lower(i));
    return day.empty() ? Draft{} : date(i, i + 1, day);
  }
  for (const auto form : {&Grammar::year_first_date, &Grammar::year_last_date, &Grammar::day_in_figures}) {
    if (Draft draft = (this->*form)(i)) return draft;
  }
  const bool september = number(i) == 9 && is(i + 1, "/") && splits(i + 1) && number(i + 2) == 11 && digits(i + 2) == 2;
  return september && !is_digits(i + 3) && !splits(i + 3) ? date(i, i + 3, "2001-09-11") : Draft{};
}

}  // namespace hexapla::annotate::times
