#include "align/times_happenings.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "text/calendar.h"

namespace hexapla::align::times {
namespace {

using Kind = text::TimeValue::Kind;

bool is_night(const Feature& feature) {
  constexpr int dusk = 20 * 60, dawn = 6 * 60;  // minutes after midnight
  const text::TimeValue& value = feature.value;
  if (value.clock_low >= 0) return value.clock_low >= dusk || value.clock_low < dawn;
  return value.part == 'N' || value.part == 'E' || feature.time->modifier == "early" || feature.time->modifier == "late" ||
         feature.surface.find("overnight") != std::string::npos;
}

/// Whether the day `later` follows on `earlier`.
bool follows(const Feature& later, const Feature& earlier) {
  if (later.value.kind == Kind::date && earlier.value.kind == Kind::date)
    return text::days_between(earlier.value.days->first, later.value.days->first) == 1;
  const auto weekday = [](const Feature& feature) {
    return feature.value.kind == Kind::date ? static_cast<int>(text::iso_weekday(feature.value.days->first))
                                            : feature.value.weekday;
  };
  return weekday(later) == weekday(earlier) % 7 + 1;
}

/// Whether two days beside each other may be one night: "Saturday night", "early Sunday"; not "Saturday morning".
bool may_be_one_night(const Feature& a, const Feature& b) {
  const Feature& earlier = follows(b, a) ? a : b;
  const Feature& later = follows(b, a) ? b : a;
  if ((!a.by_night && !b.by_night) || !follows(later, earlier)) return false;
  const char ends = earlier.value.part, begins = later.value.part;
  // "Saturday", "Sunday night"; not "Saturday night", "overnight Sunday".
  if (begins == 'N' && later.time->modifier != "early" && later.surface.find("overnight") == std::string::npos) return false;
  return ends != 'M' && ends != 'A' && earlier.time->modifier != "early" && begins != 'A' && begins != 'E';
}

/// Days farther apart are of two events: a slip moves a day by a few.
constexpr int farthest_days = 10;

/// Whether a weekday of no known week stands against a day that is told with its year and not by its weekday: so news tells of
/// the past.
bool is_weekday_against_past(const Feature& a, const Feature& b) {
  const auto is = [](const Feature& day, const Feature& weekday) {
    if (day.value.kind != Kind::date || weekday.value.kind != Kind::weekday || text::names_weekday(day.surface)) return false;
    return day.surface.find(std::to_string(static_cast<int>(day.value.days->first.year()))) != std::string::npos;
  };
  return is(a, b) || is(b, a);
}

/// Days or hours of one thing that exclude each other; `a` and `b` are the only ones that their accounts give for it.
bool are_other_days(const Feature& a, const Feature& b) {
  if (may_be_one_night(a, b) || is_weekday_against_past(a, b)) return false;
  if (a.value.kind == Kind::date && b.value.kind == Kind::date &&
      std::abs(text::days_between(a.value.days->first, b.value.days->first)) > farthest_days)
    return false;
  // One weekday of two weeks hangs on the days of writing, unless both are told by their numbers.
  return a.value.kind != Kind::date || b.value.kind != Kind::date || (a.numbered && b.numbered) ||
         text::iso_weekday(a.value.days->first) != text::iso_weekday(b.value.days->first);
}

/// Whether what the accounts tell before puts two hours on days that are of two events: "10 p.m." of a shot on July 4, "4 a.m."
/// of one on July 20.
bool are_of_far_days(const Feature& a, const Feature& b) {
  const auto day_of = [](const Feature& feature) {
    const text::TimeValue value =
        text::read_time_value(feature.time->timex3.empty() ? feature.time->value : feature.time->timex3);
    return value.kind == Kind::date && value.days->days() == 1 ? std::optional(value.days->first) : std::nullopt;
  };
  const auto one = day_of(a), other = day_of(b);
  return one && other && std::abs(text::days_between(*one, *other)) > farthest_days;
}

bool are_other_hours(const Feature& a, const Feature& b) {
  constexpr int least_apart = 60;  // minutes
  if (are_of_far_days(a, b)) return false;
  const bool one_day = a.value.kind != Kind::date || b.value.kind != Kind::date || a.value.days == b.value.days;
  return one_day && std::abs(a.value.clock_low - b.value.clock_low) >= least_apart;
}

/// Calls `with` for each statement that both date.
template <class With>
void in_both(const Feature& a, const Feature& b, const With& with) {
  for (auto one = a.dated.begin(), two = b.dated.begin(); one != a.dated.end() && two != b.dated.end();) {
    if (one->statement == two->statement)
      with(*one++, *two++);
    else if (one->statement < two->statement)
      ++one;
    else
      ++two;
  }
}

}  // namespace

void Features::mark_happenings() {
  struct Told {
    const Feature* day = nullptr;
    const Feature* hour = nullptr;
    bool days = false, hours = false, night = false;  // several days, several hours
  };
  std::map<std::tuple<std::uint32_t, std::string_view, bool>, Told> told;
  const auto differ = [](const Feature& a, const Feature& b) {
    return text::relate(a.value, a.time->modifier, b.value, b.time->modifier) == text::TimeRelation::different;
  };
  for (const Feature& feature : features_) {
    if (feature.happening.empty()) continue;
    Told& known = told[{feature.ref.account, feature.happening, feature.coming}];
    known.night = known.night || is_night(feature);
    if (feature.names_day) {
      if (known.day == nullptr) known.day = &feature;
      known.days = known.days || differ(*known.day, feature);
    } else if (feature.value.clock_low >= 0) {
      if (known.hour == nullptr) known.hour = &feature;
      known.hours = known.hours || differ(*known.hour, feature);
    }
  }
  for (Feature& feature : features_) {
    if (feature.happening.empty()) continue;
    const Told& known = told[{feature.ref.account, feature.happening, feature.coming}];
    feature.by_night = known.night;
    feature.sole_day = feature.names_day && !known.days;
    feature.sole_hour = feature.value.clock_low >= 0 && !known.hours;
  }
}

void Features::mark_dated() {
  struct Told {
    const Feature* day = nullptr;
    const Feature* hour = nullptr;
    bool days = false, hours = false;  // several
  };
  std::map<std::pair<std::uint32_t, std::uint32_t>, Told> told;  // by account and statement
  const auto differ = [](const Feature& a, const Feature& b) {
    return text::relate(a.value, a.time->modifier, b.value, b.time->modifier) == text::TimeRelation::different;
  };
  for (const Feature& feature : features_) {
    for (const Dated& dated : feature.dated) {
      Told& known = told[{feature.ref.account, dated.statement}];
      const bool hour = feature.value.clock_low >= 0;
      if (!hour && !feature.names_day) continue;
      const Feature*& first = hour ? known.hour : known.day;
      if (first == nullptr) first = &feature;
      (hour ? known.hours : known.days) |= differ(*first, feature);
    }
  }
  for (Feature& feature : features_) {
    for (Dated& dated : feature.dated) {
      const Told& known = told[{feature.ref.account, dated.statement}];
      dated.sole_day = feature.names_day && !known.days;
      dated.sole_hour = feature.value.clock_low >= 0 && !known.hours;
    }
  }
}

bool is_dateline(const Feature& feature) {
  constexpr std::size_t most_before = 4;  // words
  const std::string_view after = feature.behind;
  if (feature.around.before.size() > most_before || feature.around.before.empty()) return false;
  const std::size_t dash = std::min({after.find(" - "), after.find("--"), after.find("–"), after.find("—")});
  return dash != std::string_view::npos && after.substr(0, dash).find_first_of(".;") == std::string_view::npos;
}

bool exclude_as_one(const Feature& a, const Feature& b) {
  constexpr int farthest_years = 5, least_days = 365;
  const bool hours = a.value.clock_low >= 0;
  if (hours != (b.value.clock_low >= 0) || a.date_line || b.date_line || is_dateline(a) || is_dateline(b)) return false;
  if (hours) return are_other_hours(a, b);
  if (a.names_day && b.names_day) return are_other_days(a, b);
  const auto is_year = [](const Feature& feature) {
    return feature.value.kind == Kind::date && feature.time->value.size() == 4 && feature.value.days->days() >= least_days &&
           feature.value.days->days() <= least_days + 1 && !feature.time->anchored;
  };
  if (!is_year(a) || !is_year(b)) return false;
  return std::abs(static_cast<int>(a.value.days->first.year()) - static_cast<int>(b.value.days->first.year())) <= farthest_years;
}

bool give_other_days(const Feature& a, const Feature& b, text::TimeRelation relation) {
  if (a.ref.account == b.ref.account || relation != text::TimeRelation::different || a.coming != b.coming) return false;
  if (a.happening.empty() || a.happening != b.happening) return false;
  if (a.sole_hour && b.sole_hour) return are_other_hours(a, b);
  return a.sole_day && b.sole_day && are_other_days(a, b);
}

bool date_one_statement_otherwise(const Feature& a, const Feature& b, text::TimeRelation relation) {
  constexpr double likely = 0.5;  // no pair of the labelled stories that is as likely one statement has days of two things
  if (a.ref.account == b.ref.account || relation != text::TimeRelation::different || a.speech || b.speech) return false;
  bool other = false;
  in_both(a, b, [&](const Dated& one, const Dated& two) {
    if (one.confidence < likely) return;
    other = other || (one.sole_hour && two.sole_hour && are_other_hours(a, b)) ||
            (one.sole_day && two.sole_day && are_other_days(a, b));
  });
  return other;
}

double one_statement(const Feature& a, const Feature& b) {
  double best = 0;
  if (a.ref.account != b.ref.account)
    in_both(a, b, [&](const Dated& one, const Dated&) { best = std::max(best, one.confidence); });
  return best;
}

}  // namespace hexapla::align::times
