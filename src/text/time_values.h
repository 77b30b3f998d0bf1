#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/calendar.h"

namespace hexapla::text {

/// What a TIMEX3-like value (Time::value, docs/times.md) says, so that two can be compared.
struct TimeValue {
  enum class Kind : std::uint8_t {
    unknown,    ///< "", "PAST_REF"
    undefined,  ///< "UNDEF-last-month": told from a day that is not known
    duration,   ///< "P2Y", "P15Y/P25Y", "PXD"
    clock,      ///< "T02:17", "T07:28/T08:06": a time of an unknown day
    weekday,    ///< "XXXX-WXX-4"
    month_day,  ///< "XXXX-11-19", "XXXX-02", "XXXX-SU": of an unknown year
    date,       ///< days of known years
  };
  Kind kind = Kind::unknown;
  std::optional<DayRange> days = {};    ///< of a date
  int weekday = 0;                      ///< 1 … 7, of a weekday, and of a month_day that names it; 0: not given
  int month = 0, day = 0;               ///< of a month_day; 0: not given
  int clock_low = -1, clock_high = -1;  ///< minutes after midnight, of any kind that has a clock time; -1: none
  char part = 0;                        ///< part of the day: M, A, E, N; 0: none
  double seconds = -1;                  ///< of a duration, the shortest of a range; -1: its count is open
  double longest = -1;                  ///< of a duration: `seconds`, or the longest of a range
  double unit = 0;                      ///< seconds of a duration's unit
  std::string_view label = {};          ///< of an undefined value, and of a month_day that is no month: the value itself

  /// A length that the words leave open: "several days" and "days" are one only in the same words.
  bool is_open_length() const { return kind == Kind::duration && seconds < 0; }
};
/// Reads a value; what it does not know is `unknown`. The result views `value`. Cost: constant.
TimeValue read_time_value(std::string_view value);
/// The same, for an expression in these words: "Sunday, Feb. 12" of an unknown year tells its weekday, which its value does not.
/// Cost: linear in the words.
TimeValue read_time_value(std::string_view value, std::string_view words);

/// A year and a later one, or twice the same.
struct YearRange {
  int first = 0, last = 0;  ///< both 0 if none is known
};
/// The years that a value of TimeKind::date reaches over: one of "2011", "2016-07-20", "2016-SU", two of "2009-H2/2010-H1".
/// Cost: constant.
YearRange years_of_date(std::string_view value);
/// The same where it is one year; 0 of what has none, or several. Cost: constant.
int year_of_date(std::string_view value);

enum class TimeRelation : std::uint8_t {
  same,          ///< one value, or one as precise as the other says
  compatible,    ///< may both hold: one contains the other, or is vaguer
  different,     ///< of one kind, and they exclude each other
  incomparable,  ///< nothing follows from their values
};
/// How two values with their modifiers (Time::modifier) relate. Symmetric.
TimeRelation relate(const TimeValue& a, std::string_view modifier_a, const TimeValue& b, std::string_view modifier_b);

}  // namespace hexapla::text
