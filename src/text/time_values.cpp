#include "text/time_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "text/words.h"

namespace hexapla::text {
namespace {

using Kind = TimeValue::Kind;

constexpr double day_seconds = 86400;
/// Two clock times of which one is said to be approximate, or later or earlier than a round time, agree within this. Chosen by
/// reason.
constexpr int clock_slack_minutes = 30;

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9' || value > 99'999'999) return -1;
    value = value * 10 + (c - '0');
  }
  return digits.empty() ? -1 : value;
}

/// Minutes after midnight of "T02:17", or -1.
int minutes(std::string_view clock) {
  if (clock.size() < 6 || clock[0] != 'T' || clock[3] != ':') return -1;
  const int hour = number(clock.substr(1, 2)), minute = number(clock.substr(4, 2));
  return hour < 0 || minute < 0 ? -1 : hour * 60 + minute;
}

/// Reads a clock time or a part of the day ("T02:17", "TMO") into `value`.
void read_clock(std::string_view clock, TimeValue& value) {
  const std::size_t slash = clock.find('/');
  value.clock_low = minutes(clock.substr(0, slash));
  value.clock_high = slash == std::string_view::npos ? value.clock_low : minutes(clock.substr(slash + 1));
  if (value.clock_low < 0 && clock.size() == 3) value.part = clock[1];
}

/// "P2Y", "PT5H30M", "PXD".
void read_length(std::string_view text, TimeValue& value) {
  bool in_time = false, open = false;
  double total = 0, figure = 0, scale = 0;
  bool figures = false;
  for (const char c : text.substr(1)) {
    if (c == 'T') {
      in_time = true;
    } else if (c == 'X') {
      open = true;
    } else if (c == '.') {
      scale = 1;
    } else if (c >= '0' && c <= '9') {
      figures = true;
      figure = figure * 10 + (c - '0');
      scale *= 10;
    } else {
      const double unit = c == 'Y'   ? 365.25 * day_seconds
                          : c == 'W' ? 7 * day_seconds
                          : c == 'H' ? 3600
                          : c == 'S' ? 1
                          : c == 'M' ? (in_time ? 60 : 30.44 * day_seconds)
                          : c == 'D' ? day_seconds
                                     : 0;
      if (unit == 0) continue;  // the "E" of "PXDE"
      if (value.unit == 0) value.unit = unit;
      total += figure / (scale == 0 ? 1 : scale) * unit;
      figure = scale = 0;
    }
  }
  if (text.ends_with("DE")) value.unit = 3652.5 * day_seconds;
  if (text.ends_with("CE")) value.unit = 36525 * day_seconds;
  value.seconds = value.longest = open || !figures ? -1 : total;
}

/// One length or two with a slash between them: "P15Y/P25Y".
void read_duration(std::string_view text, TimeValue& value) {
  value.kind = Kind::duration;
  const std::size_t slash = text.find('/');
  read_length(text.substr(0, slash), value);
  if (slash == std::string_view::npos || slash + 1 == text.size()) return;
  TimeValue longest;
  read_length(text.substr(slash + 1), longest);
  if (longest.seconds < value.seconds) value.seconds = -1;
  value.longest = value.seconds < 0 ? -1 : longest.seconds;
}

bool loose(std::string_view modifier) {
  return modifier == "about" || modifier == "before" || modifier == "after" || modifier == "early" || modifier == "late" ||
         modifier == "mid";
}

bool is_near(double a, double b) { return std::abs(a - b) <= 0.02 * std::max(a, b); }

TimeRelation relate_durations(const TimeValue& a, std::string_view modifier_a, const TimeValue& b, std::string_view modifier_b) {
  if (a.seconds < 0 || b.seconds < 0) return TimeRelation::compatible;
  if (is_near(a.seconds, b.seconds) && is_near(a.longest, b.longest))
    return modifier_a == modifier_b ? TimeRelation::same : TimeRelation::compatible;
  if (a.seconds <= b.longest && b.seconds <= a.longest) return TimeRelation::compatible;
  const auto allows = [](const TimeValue& bound, std::string_view modifier, const TimeValue& other) {
    return (modifier == "more" && other.seconds >= bound.seconds) || (modifier == "less" && other.seconds <= bound.longest) ||
           (modifier == "about" && std::abs(other.seconds - bound.seconds) <= 0.25 * bound.seconds);
  };
  return allows(a, modifier_a, b) || allows(b, modifier_b, a) ? TimeRelation::compatible : TimeRelation::different;
}

TimeRelation relate_clocks(const TimeValue& a, std::string_view modifier_a, const TimeValue& b, std::string_view modifier_b) {
  if (a.clock_low < 0 || b.clock_low < 0) return TimeRelation::compatible;
  if (a.clock_low == b.clock_low && a.clock_high == b.clock_high) {
    return modifier_a == modifier_b || (!loose(modifier_a) && !loose(modifier_b)) ? TimeRelation::same : TimeRelation::compatible;
  }
  const int slack = loose(modifier_a) || loose(modifier_b) ? clock_slack_minutes : 0;
  const bool meet = a.clock_low <= b.clock_high + slack && b.clock_low <= a.clock_high + slack;
  return meet ? TimeRelation::compatible : TimeRelation::different;
}

/// The part of the day that a value tells: "early Saturday" is its small hours.
char part_of(const TimeValue& value, std::string_view modifier) {
  if (value.part != 0) return value.part;
  return modifier == "early" && value.clock_low < 0 ? 'M' : static_cast<char>(0);
}

/// Whether a clock time may lie in a part of its day as people speak of it: "Saturday night" goes on until dawn.
bool may_lie_in(int minute, char part) {
  constexpr int hour = 60;
  switch (part) {
    case 'M':
      return minute <= 12 * hour + 30;
    case 'A':
      return minute >= 11 * hour + 30 && minute <= 19 * hour;
    case 'E':
      return minute >= 16 * hour;
    case 'N':
      return minute >= 17 * hour || minute <= 6 * hour;
    default:
      return true;
  }
}

/// Two parts of one day: those beside each other are told of one hour ("afternoon", "evening").
TimeRelation relate_parts(char a, char b) {
  if (a == 0 || b == 0 || a == b) return TimeRelation::same;
  constexpr std::string_view order = "MAEN";
  const std::size_t first = order.find(a), second = order.find(b);
  if (first == std::string_view::npos || second == std::string_view::npos) return TimeRelation::compatible;
  return std::max(first, second) - std::min(first, second) == 1 ? TimeRelation::compatible : TimeRelation::different;
}

/// The year that a day, a month or a year begins with; 0 if it has none.
int leading_year(std::string_view value) {
  constexpr std::size_t digits = 4;
  if (value.size() < digits || (value.size() > digits && value[digits] != '-')) return 0;
  return std::max(number(value.substr(0, digits)), 0);
}

/// Days, as far as both give them.
TimeRelation relate_days(const TimeValue& a, const TimeValue& b) {
  if (a.kind == Kind::date && b.kind == Kind::date) {
    if (*a.days == *b.days) return TimeRelation::same;
    return a.days->meets(*b.days) ? TimeRelation::compatible : TimeRelation::different;
  }
  if (a.kind == Kind::weekday && b.kind == Kind::weekday)
    return a.weekday == b.weekday ? TimeRelation::same : TimeRelation::different;
  if (a.kind == Kind::month_day && b.kind == Kind::month_day) {
    if (a.month == 0 || b.month == 0) return a.label == b.label ? TimeRelation::same : TimeRelation::incomparable;
    if (a.month != b.month) return TimeRelation::different;
    if (a.day == b.day) return TimeRelation::same;
    return a.day == 0 || b.day == 0 ? TimeRelation::compatible : TimeRelation::different;
  }
  if (a.kind != Kind::date && b.kind != Kind::date && a.weekday != 0 && b.weekday != 0)
    return a.weekday == b.weekday ? TimeRelation::same : TimeRelation::different;
  const TimeValue& date = a.kind == Kind::date ? a : b;
  const TimeValue& other = a.kind == Kind::date ? b : a;
  if (date.kind != Kind::date) return TimeRelation::incomparable;
  if (other.kind == Kind::weekday) {
    if (date.days->days() == 1)
      return static_cast<int>(iso_weekday(date.days->first)) == other.weekday ? TimeRelation::same : TimeRelation::different;
    return date.days->days() >= 7 ? TimeRelation::compatible : TimeRelation::incomparable;
  }
  if (other.kind == Kind::month_day && other.month != 0) {
    const auto month = static_cast<int>(static_cast<unsigned>(date.days->first.month()));
    if (date.days->days() > 31) return TimeRelation::compatible;
    if (month != other.month)
      return date.days->last.month() == std::chrono::month(static_cast<unsigned>(other.month)) ? TimeRelation::compatible
                                                                                               : TimeRelation::different;
    if (date.days->days() > 1 || other.day == 0) return TimeRelation::compatible;
    return static_cast<int>(static_cast<unsigned>(date.days->first.day())) == other.day ? TimeRelation::same
                                                                                        : TimeRelation::different;
  }
  return TimeRelation::incomparable;
}

}  // namespace

TimeValue read_time_value(std::string_view text) {
  TimeValue value;
  value.label = text;
  if (text.starts_with("UNDEF-")) {
    value.kind = Kind::undefined;
    return value;
  }
  if (text.starts_with("PAST") || text.starts_with("PRESENT") || text.starts_with("FUTURE") || text.size() < 2) return value;
  if (text[0] == 'P') {
    read_duration(text, value);
    return value;
  }
  if (text[0] == 'T') {
    value.kind = Kind::clock;
    read_clock(text, value);
    return value;
  }
  if (text.starts_with("XXXX-WXX-") && text.size() >= 10) {
    value.kind = Kind::weekday;
    value.weekday = text[9] - '0';
    if (text.size() > 10) read_clock(text.substr(10), value);
    return value;
  }
  if (text.starts_with("XXXX-") && text.size() >= 7) {
    value.kind = Kind::month_day;
    value.month = std::max(0, number(text.substr(5, 2)));
    if (text.size() >= 10 && text[7] == '-') value.day = std::max(0, number(text.substr(8, 2)));
    if (text.size() > 10 && text[10] == 'T') read_clock(text.substr(10), value);
    return value;
  }
  if (const auto days = day_range(text)) {
    value.kind = Kind::date;
    value.days = days;
    if (text.size() > 10 && text[10] == 'T') read_clock(text.substr(10), value);
  }
  return value;
}

TimeValue read_time_value(std::string_view value, std::string_view words) {
  constexpr auto names = std::to_array<std::string_view>({"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
  TimeValue out = read_time_value(value);
  if (out.kind != Kind::month_day || out.day == 0) return out;
  const std::string folded = fold(words.substr(0, words.find(' ')));
  const auto* const name = std::ranges::find(names, std::string_view(folded).substr(0, 3));
  const bool whole = folded.ends_with("day") || folded.ends_with("day,") || folded.find_first_of(".,") != std::string::npos;
  if (name != names.end() && whole) out.weekday = static_cast<int>(name - names.begin()) + 1;
  return out;
}

TimeRelation relate(const TimeValue& a, std::string_view modifier_a, const TimeValue& b, std::string_view modifier_b) {
  if (a.kind == Kind::unknown || b.kind == Kind::unknown)
    return a.kind == b.kind && a.label == b.label ? TimeRelation::same : TimeRelation::incomparable;
  if (a.kind == Kind::undefined || b.kind == Kind::undefined)
    return a.kind == b.kind && a.label == b.label ? TimeRelation::same : TimeRelation::incomparable;
  if (a.kind == Kind::duration || b.kind == Kind::duration) {
    return a.kind == b.kind ? relate_durations(a, modifier_a, b, modifier_b) : TimeRelation::incomparable;
  }
  const bool both_clocks = a.clock_low >= 0 && b.clock_low >= 0;
  if (a.kind == Kind::clock || b.kind == Kind::clock) {
    if (both_clocks) return relate_clocks(a, modifier_a, b, modifier_b);
    return a.kind == b.kind && a.part != 0 && a.part == b.part ? TimeRelation::same : TimeRelation::incomparable;
  }
  const TimeRelation days = relate_days(a, b);
  if (days != TimeRelation::same) return days;
  if (both_clocks) return relate_clocks(a, modifier_a, b, modifier_b);
  const char part_a = part_of(a, modifier_a), part_b = part_of(b, modifier_b);
  if (a.clock_low >= 0 || b.clock_low >= 0) {
    const bool meet = a.clock_low >= 0 ? may_lie_in(a.clock_low, part_b) : may_lie_in(b.clock_low, part_a);
    return meet ? TimeRelation::compatible : TimeRelation::different;
  }
  // "Early Saturday" is no "Saturday" told of its night; a day alone may be either.
  return relate_parts(part_a, part_b);
}

YearRange years_of_date(std::string_view value) {
  const std::size_t slash = value.find('/');
  const int first = leading_year(value.substr(0, slash));
  const std::string_view rest = slash == std::string_view::npos ? std::string_view() : value.substr(slash + 1);
  const int last = rest.empty() || rest[0] == 'T' ? first : leading_year(rest);  // "2016-07-20T02:00/T03:00"
  return first == 0 || last < first ? YearRange{} : YearRange{.first = first, .last = last};
}

int year_of_date(std::string_view value) {
  const YearRange years = years_of_date(value);
  return years.first == years.last ? years.first : 0;
}

}  // namespace hexapla::text
