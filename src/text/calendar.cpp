#include "text/calendar.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace hexapla::text {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// The number that `digits` is, or -1.
int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return digits.empty() ? -1 : value;
}

Date make(int year, unsigned month, unsigned day) {
  return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}
Date last_of_month(int year, unsigned month) { return {std::chrono::year(year) / std::chrono::month(month) / std::chrono::last}; }
DayRange years(int first, int last) { return {make(first, 1, 1), make(last, 12, 31)}; }
DayRange months(int year, unsigned first, unsigned last) { return {make(year, first, 1), last_of_month(year, last)}; }

/// Whether a run of letters in folded words is what is asked for.
template <typename Is>
bool has_word(std::string_view folded, Is is) {
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = at;
    while (end < folded.size() && is_letter(folded[end])) ++end;
    if (end > at && is(folded.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

/// What stands after "YYYY-": a week, a quarter, a half, a season, a month.
std::optional<DayRange> part_of_year(int year, std::string_view part) {
  if (part.starts_with('W')) {
    const int week = number(part.substr(1, 2));
    if (week < 1 || week > 53) return std::nullopt;
    const Date first = add_days(weekday_before(make(year, 1, 4), 1), (week - 1) * 7);
    return DayRange{first, add_days(first, 6)};
  }
  if (part.starts_with('Q') && part.size() == 2 && part[1] >= '1' && part[1] <= '4') {
    const unsigned first = static_cast<unsigned>(part[1] - '1') * 3 + 1;
    return months(year, first, first + 2);
  }
  if (part == "H1") return months(year, 1, 6);
  if (part == "H2") return months(year, 7, 12);
  if (part == "SP") return months(year, 3, 6);
  if (part == "SU") return months(year, 6, 9);
  if (part == "FA") return months(year, 9, 12);
  if (part == "WI") return DayRange{make(year, 12, 1), last_of_month(year + 1, 3)};
  const int month = number(part.substr(0, 2));
  if (month < 1 || month > 12) return std::nullopt;
  return months(year, static_cast<unsigned>(month), static_cast<unsigned>(month));
}

}  // namespace

std::optional<Date> parse_date(std::string_view iso) {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const int year = number(iso.substr(0, 4)), month = number(iso.substr(5, 2)), day = number(iso.substr(8, 2));
  if (year < 1 || month < 1 || day < 1) return std::nullopt;
  const Date date = make(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string iso_year(int year) { return fmt::format("{:04}", year); }
std::string iso_month(Date date) {
  return fmt::format("{:04}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()));
}
std::string iso_date(Date date) { return fmt::format("{}-{:02}", iso_month(date), static_cast<unsigned>(date.day())); }

std::string iso_week(Date date) {
  const Date thursday = add_days(weekday_before(date, 1), 3);  // a week belongs to the year that holds its Thursday
  const int year = static_cast<int>(thursday.year());
  return fmt::format("{:04}-W{:02}", year, days_between(make(year, 1, 1), thursday) / 7 + 1);
}

unsigned iso_weekday(Date date) { return std::chrono::weekday(sys_days(date)).iso_encoding(); }
Date add_days(Date date, int count) { return {sys_days(date) + days(count)}; }

Date add_months(Date date, int count) {
  const auto month = date.year() / date.month() + std::chrono::months(count);
  const Date last = last_of_month(static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
  return {month.year(), month.month(), std::min(date.day(), last.day())};
}

int days_between(Date from, Date to) { return static_cast<int>((sys_days(to) - sys_days(from)).count()); }
Date weekday_before(Date date, unsigned weekday) {
  return add_days(date, -static_cast<int>((iso_weekday(date) + 7 - weekday) % 7));
}
Date weekday_after(Date date, unsigned weekday) {
  return add_days(date, static_cast<int>((weekday + 7 - iso_weekday(date)) % 7));
}

Date nth_weekday(int year, unsigned month, unsigned weekday, unsigned nth) {
  if (nth >= 5) return weekday_before(last_of_month(year, month), weekday);
  return add_days(weekday_after(make(year, month, 1), weekday), static_cast<int>(nth - 1) * 7);
}

Date easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int day = h + l - 7 * m + 114;
  return make(year, static_cast<unsigned>(day / 31), static_cast<unsigned>(day % 31 + 1));
}

std::optional<DayRange> day_range(std::string_view value) {
  if (const std::size_t slash = value.find('/'); slash != std::string_view::npos) {
    if (value.find('/', slash + 1) != std::string_view::npos) return std::nullopt;  // a range has two ends
    const auto first = day_range(value.substr(0, slash)), last = day_range(value.substr(slash + 1));
    if (!first || !last || last->last < first->first) return std::nullopt;
    return DayRange{first->first, last->last};
  }
  if (value.size() < 4) return std::nullopt;
  if (value.ends_with("XX") && value.size() == 4) {
    const int century = number(value.substr(0, 2));
    return century < 1 ? std::nullopt : std::optional(years(century * 100, century * 100 + 99));
  }
  if (value.ends_with('X') && value.size() == 4) {
    const int decade = number(value.substr(0, 3));
    return decade < 1 ? std::nullopt : std::optional(years(decade * 10, decade * 10 + 9));
  }
  const int year = number(value.substr(0, 4));
  if (year < 1) return std::nullopt;
  if (value.size() == 4) return years(year, year);
  if (value[4] != '-') return std::nullopt;
  if (const auto date = parse_date(value)) return DayRange{*date, *date};
  return value.size() > 8 || value.find('X') != std::string_view::npos ? std::nullopt : part_of_year(year, value.substr(5));
}

bool names_weekday(std::string_view folded) {
  constexpr auto names =
      std::to_array<std::string_view>({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});
  return has_word(folded, [&](std::string_view word) {
    if (word.ends_with('s')) word.remove_suffix(1);  // "on Mondays"
    return std::ranges::find(names, word) != names.end();
  });
}

bool names_month(std::string_view folded) {
  constexpr auto names = std::to_array<std::string_view>(
      {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"});
  constexpr std::size_t shortest = 3;
  return has_word(folded, [&](std::string_view word) {
    if (word == "sept") return true;
    return std::ranges::any_of(names, [&](std::string_view name) { return word == name || word == name.substr(0, shortest); });
  });
}

}  // namespace hexapla::text
