#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hexapla::text {

/// A day of the proleptic Gregorian calendar; plain arithmetic, no clock, no time zone.
using Date = std::chrono::year_month_day;

/// The day with which an ISO 8601 date or date-time begins ("2016-07-07", "2016-07-07T04:00Z"); nothing if it does not, or is no
/// day.
std::optional<Date> parse_date(std::string_view iso);
/// "2016-07-07".
std::string iso_date(Date date);
/// "2016-07", "2016".
std::string iso_month(Date date);
std::string iso_year(int year);
/// "2016-W27": the ISO 8601 week that holds the day (it may belong to another year than the day).
std::string iso_week(Date date);
/// 1 Monday … 7 Sunday.
unsigned iso_weekday(Date date);

Date add_days(Date date, int days);
/// The same day some months on; the month's last day where it has no such day.
Date add_months(Date date, int months);
/// Days from `from` to `to`; negative if `to` is earlier.
int days_between(Date from, Date to);

/// The last day of this weekday (1 … 7) on or before `date`, and the first on or after it.
Date weekday_before(Date date, unsigned weekday);
Date weekday_after(Date date, unsigned weekday);
/// The `nth` (from 1) such weekday of the month; 5 is the last.
Date nth_weekday(int year, unsigned month, unsigned weekday, unsigned nth);
/// Whether folded words name a weekday or a month, whole or cut short ("monday", "jan.").
bool names_weekday(std::string_view folded);
bool names_month(std::string_view folded);
/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
Date easter(int year);

/// The days that a TIMEX3 or ISO 8601 value may mean.
struct DayRange {
  Date first, last;
  int days() const { return days_between(first, last) + 1; }
  bool meets(const DayRange& other) const { return first <= other.last && other.first <= last; }
  friend bool operator==(const DayRange&, const DayRange&) = default;
};
/// The range of "1798", "199X", "17XX", "2016-07", "2016-W27", "2016-Q3", "2016-SU", "2016-07-07", "2016-07-07T02:17",
/// "2009/2016"; nothing for a value that does not name a time of known years. Cost: constant.
std::optional<DayRange> day_range(std::string_view value);

}  // namespace hexapla::text
