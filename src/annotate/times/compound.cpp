#include <fmt/format.h>

#include "annotate/times/grammar.h"

// Lengths of several units: "two years, five months and nine days", "1 hour 30 minutes", "an hour and a half".

namespace hexapla::annotate::times {
namespace {

constexpr std::size_t most_parts = 5;  // years, months, days, hours, minutes
constexpr int longest_part = 999;      // counts above are no length's

/// "P2Y" and "P5M" are "P2Y5M"; "PT1H" and "PT30M" are "PT1H30M".
std::string joined_periods(std::string_view first, std::string_view second) {
  const auto days = [](std::string_view value) { return value.substr(1, std::min(value.find('T'), value.size()) - 1); };
  const auto clock = [](std::string_view value) {
    return value.find('T') == std::string_view::npos ? std::string_view() : value.substr(value.find('T') + 1);
  };
  const std::string hours = std::string(clock(first)).append(clock(second));
  return fmt::format("P{}{}{}{}", days(first), days(second), hours.empty() ? "" : "T", hours);
}

bool is_plain(std::int16_t unit) {
  return unit == minute || unit == second || unit == hour || unit == day || unit == week || unit == month_unit || unit == year;
}

}  // namespace

Grammar::Part Grammar::shorter_part(std::size_t i, std::int16_t unit) const {
  std::size_t at = i;
  if (is(at, ",") && glued(at)) ++at;
  const bool linked = is(at, "and");
  if (linked) ++at;
  int count = is_digits(at) && !(i == at && glued(at)) ? number(at) : -1;
  std::size_t next = at + 1;
  if (is_one_of(at, {"a", "an"})) {
    count = linked ? 1 : -1;  // "a year and a day"
  } else if (const YearAt spelt = spelt_tens(at); spelt.year != 0) {
    count = spelt.year;
    next = spelt.end;
  }
  const bool smaller = word(next) == Word::unit && is_plain(value(next)) && value(next) < unit && !capital(next);
  if (!smaller || count < 1 || count > longest_part || is_one_of(next + 1, {"old", "olds"})) return {};
  const Term term = tokens_[next].term;
  if (term.abbreviated || (term.ambiguous && !term.plural && count != 1)) return {};
  return {.count = count, .unit = term.value, .end = next + 1};
}

std::vector<Grammar::Part> Grammar::add_shorter(Draft& length, int count, std::int16_t unit) const {
  std::vector<Part> parts = {{.count = count, .unit = unit, .end = length.end}};
  if (!is_plain(unit)) return parts;
  while (parts.size() < most_parts) {
    const Part part = shorter_part(length.end, parts.back().unit);
    if (part.end == 0) break;
    parts.push_back(part);
    length.value = joined_periods(length.value, period(part.count, part.unit));
    length.end = part.end;
  }
  return parts;
}

/// The length with all its shorter units, or the time that it says with "ago"; empty if there is one unit, which may have got a
/// half ("an hour and a half").
Draft Grammar::of_several_units(Draft& length, double count, std::int16_t unit) const {
  const std::size_t end = length.end;
  if (is(end, "and") && is(end + 1, "a") && is(end + 2, "half") && word(end + 3) != Word::unit) {
    length.value = period(count + 0.5, unit);
    length.end = end + 3;
    return {};
  }
  const std::vector<Part> parts = add_shorter(length, static_cast<int>(count), unit);
  if (parts.size() == 1) return {};
  const Draft ago = compound_ago(length, parts);
  return ago ? ago : length;
}

/// "1 month and 21 days ago": told by the shortest of its units.
Draft Grammar::compound_ago(const Draft& length, const std::vector<Part>& parts) const {
  if (!is(length.end, "ago") || !anchor_.written) return {};
  std::optional<text::Date> day = anchor_.written;
  for (const Part& part : parts) {
    if (day && part.unit > hour) day = moved_by(*day, -part.count, part.unit);
  }
  const std::int16_t unit = parts.back().unit;
  if (!day || unit <= hour) return {};
  return date(length.begin, length.end + 1, at_unit(*day, unit), true);
}

/// "will be back in two weeks": told from the day of writing where the tense points ahead. "The third in two weeks" is a length.
Draft Grammar::ahead(const Draft& length, double count, std::int16_t unit) const {
  constexpr std::size_t reach = 5;  // tokens before, in which "the third" or "the first time" may stand
  const std::size_t i = length.begin;
  const bool whole = count >= 1 && count <= longest_part && count == static_cast<int>(count);
  if (i == 0 || !is(i - 1, "in") || !anchor_.written || !whole || unit < day || unit >= season_unit || is(length.end, "of"))
    return {};
  for (std::size_t at = i - std::min(i, reach); at + 1 < i; ++at) {
    if (word(at) == Word::ordinal || is_one_of(at, {"second", "time", "times", "once", "twice", "only"})) return {};
  }
  if (tense(i, length.end) <= 0) return {};
  const std::optional<text::Date> day = moved_by(*anchor_.written, static_cast<int>(count), unit);
  return day ? date(i, length.end, at_unit(*day, unit), true) : Draft{};
}

}  // namespace hexapla::annotate::times
