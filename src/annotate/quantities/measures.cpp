#include "annotate/quantities/measures.h"

#include "annotate/quantities/money.h"
#include "annotate/quantities/numerals.h"
#include "annotate/quantities/units.h"
#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

using enum QuantityKind;

constexpr std::string_view time_lines =
    "time: second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends "
    "fortnight fortnights month months year years yr yrs decade decades century centuries\n";
constexpr text::WordTable<text::count_words(time_lines)> time_table{time_lines};

constexpr double mile = 1609.344;

Measure measure(QuantityKind kind, std::string_view unit, std::size_t end, double factor = 1, double shift = 0) {
  return {.kind = kind, .unit = std::string(unit), .factor = factor, .shift = shift, .end = end};
}

std::optional<Measure> read_percent(const Words& words, std::size_t i) {
  if (words.is(i, "%")) return measure(QuantityKind::percent, "percent", i + 1);
  if (words.is(i, "per") && words.any(i + 1, {"cent", "cent."})) return measure(QuantityKind::percent, "percent", i + 2);
  if (words.any(i, {"percent", "pct", "pct.", "per-cent"}) || (words.is(i, "pc") && words.glued(i)))
    return measure(QuantityKind::percent, "percent", i + 1);
  if (words.is(i, "percentage") && words.any(i + 1, {"point", "points"}))
    return measure(QuantityKind::percent, "percentage_point", i + 2);
  if (words.is(i, "basis") && words.any(i + 1, {"point", "points"}))
    return measure(QuantityKind::percent, "percentage_point", i + 2, 0.01);
  return {};
}

/// Whether what stands around the "35C" of word `i` fits a temperature: no "Boeing 777F", "13F filing", "14.7C/share".
bool is_degree_letter(const Words& words, std::size_t i) {
  if (!words.glued(i) || words.hyphen(i + 1) || words.any(i + 1, {"&", "/", "be"})) return false;
  const std::size_t number = i - 1;
  if (number > 0 && words.is_word(number - 1) && words[number - 1].capital && number > 1) return false;
  const std::string_view word = words.lower(i + 1);
  return !words.is_word(i + 1) || words[i + 1].in_time || text::is_function_word(word) ||
         words.any(i + 1,
                   {"heat", "weather", "temperature", "temperatures", "high", "highs", "low", "lows", "day", "days", "water"});
}

std::optional<Measure> read_temperature(const Words& words, std::size_t i, bool digits) {
  const bool sign = words.is(i, "\u00B0");
  std::size_t at = sign || words.any(i, {"degree", "degrees", "deg", "deg."}) ? i + 1 : i;
  if (at > i && words.hyphen(at)) ++at;
  const bool marked = at > i;
  const std::string_view raw = words.raw(at);
  const bool letter = marked ? !words.hyphen(at + 1) && !words.is(at + 1, "&") : digits && is_degree_letter(words, at);
  const bool small = marked && !sign && letter;  // "98.6 degrees f"
  if (words.any(at, {"celsius", "celcius", "centigrade"}) || (letter && raw == "C") || (small && raw == "c"))
    return measure(temperature, "degree_celsius", at + 1);
  if (words.any(at, {"fahrenheit", "farenheit"}) || (letter && raw == "F") || (small && raw == "f"))
    return measure(temperature, "degree_celsius", at + 1, 5.0 / 9, -160.0 / 9);
  if (!marked || words.any(i, {"deg", "deg."})) return {};
  if (raw == "\u2103") return measure(temperature, "degree_celsius", at + 1);
  const std::size_t end = words.hyphen(at - 1) ? at - 1 : at;  // "a 45-degree angle"
  if (words.any(at, {"angle", "angles", "turn", "turns", "north", "south", "east", "west", "latitude", "longitude"}))
    return measure(other, "degree", end);
  return measure(temperature, "degree", at);
}

/// Whether a quotation mark glued to a number is the sign of feet or inches: no other mark like it opened before it.
bool is_prime(const Words& words, std::size_t i, std::initializer_list<std::string_view> marks) {
  if (!words.glued(i) || !words.any(i, marks)) return false;
  constexpr std::size_t reach = 60;
  for (std::size_t at = i - std::min(i, reach); at < i; ++at)
    if (words.any(at, marks) || words.any(at, {"\u2018", "\u201C"})) return false;
  return true;
}

/// A unit of several words or of a sign: "fluid ounces", "light-years", "pound-feet", "30'".
std::optional<Measure> compound(const Words& words, std::size_t i, bool digits) {
  const bool hyphen = words.hyphen(i + 1);
  const std::size_t second = hyphen ? i + 2 : i + 1;
  if (words.any(i, {"fluid", "fl", "fl."}) && words.any(second, {"ounce", "ounces", "oz", "oz."}))
    return measure(volume, "litre", second + 1, 0.0295735295625);
  if (words.is(i, "light") && words.any(second, {"year", "years"}))
    return measure(length, "metre", second + 1, 9460730472580800.0);
  if (words.is(i, "british") && words.is(i + 1, "thermal") && words.any(i + 2, {"unit", "units"}))
    return measure(other, "joule", i + 3, 1055.05585262);
  constexpr double pound_force_foot = 1.3558179483314004;
  const bool feet = words.any(second, {"ft", "ft.", "foot", "feet"}),
             pounds = words.any(second, {"lb", "lbs", "lb.", "lbs.", "pounds"});
  if ((words.any(i, {"lb", "pound"}) || (hyphen && words.is(i, "pounds"))) && feet)
    return measure(other, "newton_metre", second + 1, pound_force_foot);
  if (words.any(i, {"foot", "ft"}) && pounds) return measure(other, "newton_metre", second + 1, pound_force_foot);
  if (!digits) return {};
  if (words.glued(i) && words.is(i, "\u2032")) return measure(length, "metre", i + 1, 0.3048);
  if (words.glued(i) && words.is(i, "\u2033")) return measure(length, "metre", i + 1, 0.0254);
  if (is_prime(words, i, {"'", "\u2019"})) return measure(length, "metre", i + 1, 0.3048);
  if (is_prime(words, i, {"\"", "\u201D"})) return measure(length, "metre", i + 1, 0.0254);
  return {};
}

/// The unit of a sign behind digits whose case counts.
std::optional<Measure> by_sign(const Words& words, std::size_t i) {
  const std::string_view raw = words.raw(i);
  if (!words.is_word(i) || words.hyphen(i + 1)) return {};
  const bool ends = !words.is(i + 1, ".") || !words[i + 1].spaced;
  if (raw == "m" && words.is(i + 1, "/") && words.any(i + 2, {"s", "sec", "second"}))
    return measure(speed, "metre_per_second", i + 3);
  if (raw == "m" && ends) return measure(length, "metre", i + 1);
  if (raw == "Nm") return measure(other, "newton_metre", i + 1);
  if (raw == "g" && words.glued(i)) return measure(mass, "kilogram", i + 1, 0.001);
  const std::optional<Unit> unit = ends ? unit_signed(raw) : std::nullopt;
  if (!unit) return {};
  return measure(unit->kind, unit->name, i + 1, unit->factor);
}

/// What a unit becomes with what stands behind it at `at`: "kilowatt-hours", "megabits per second", "miles per hour", "km/h".
Measure with_time(const Words& words, std::size_t at, Unit unit) {
  const std::size_t hours = words.hyphen(at) ? at + 1 : at;
  if ((unit.name == "watt" || unit.name == "ampere") && words.any(hours, {"hour", "hours"}))
    return measure(unit.kind, unit.name == "watt" ? "watt_hour" : "ampere_hour", hours + 1, unit.factor);
  const bool per = words.any(at, {"per", "an", "a", "/"}), by_hour = words.any(at + 1, {"hour", "hr", "h"});
  const bool by_second = words.any(at + 1, {"second", "s", "sec"}) && !words.is(at, "a");
  if (unit.kind == length && per && by_hour && !words.is(at, "a"))
    return measure(speed, "metre_per_second", at + 2, unit.factor / 3600);
  if (unit.kind == length && per && by_second) return measure(speed, "metre_per_second", at + 2, unit.factor);
  if (unit.name == "bit" && per && by_second) return measure(other, "bit_per_second", at + 2, unit.factor);
  return measure(unit.kind, unit.name, at, unit.factor, unit.shift);
}

/// "square miles", "cubic metres", "nautical miles", "metric tons", "miles per hour", "km/h" and single units.
std::optional<Measure> physical(const Words& words, std::size_t i, bool digits) {
  if (std::optional<Measure> found = compound(words, i, digits)) return found;
  if (std::optional<Measure> found = digits ? by_sign(words, i) : std::nullopt) return found;
  std::size_t at = i;
  const bool square = words.any(at, {"square", "sq", "sq."}), cubic = words.any(at, {"cubic", "cu", "cu."});
  const bool nautical = words.is(at, "nautical"), metric = words.any(at, {"metric", "short", "long"});
  if (square || cubic || nautical || metric) ++at;
  if (at > i && words.hyphen(at)) ++at;
  if (!words.is_word(at)) return {};
  if ((square || cubic) && words.is(at, "m"))
    return square ? measure(area, "square_metre", at + 1) : measure(volume, "litre", at + 1, 1000);
  std::optional<Unit> unit = unit_named(words.lower(at));
  if (!unit) unit = unit_named(without_point(words.lower(at)));  // "3kg."
  if (!unit) return {};
  if (nautical) {
    if (unit->factor != mile) return {};
    unit->factor = 1852;
  }
  if (metric) {
    if (!words.any(at, {"ton", "tons"})) return {};
    if (words.is(i, "metric")) unit->factor = 1000;
  }
  if ((square || cubic) && unit->kind != length) return {};
  if (square) unit = Unit{area, "square_metre", unit->factor * unit->factor};
  if (cubic) unit = Unit{volume, "litre", 1000 * unit->factor * unit->factor * unit->factor};
  return with_time(words, at + 1, *unit);
}

}  // namespace

std::optional<Measure> unit_after(const Words& words, std::size_t i, bool digits, bool large) {
  std::optional<Measure> found = read_percent(words, i);
  if (!found) found = money_after(words, i, large);
  if (!found) found = read_temperature(words, i, digits);
  if (!found && is_time_unit(words.lower(i)) && !words.is(i + 1, "-")) found = measure(duration, "second", i + 1);
  if (!found) found = physical(words, i, digits);
  return found;
}

namespace {

/// Nouns of which single ones are paid or measured for.
bool is_piece_of_trade(const Words& words, std::size_t i) {
  return words.any(i, {"barrel", "share", "head", "person", "bottle", "bushel", "unit", "piece"});
}

/// Whether the word behind a slash is a unit, so that the slash means "per".
bool is_rate_unit(const Words& words, std::size_t i) {
  const std::string_view noun = words.lower(i);
  return is_time_unit(noun) || is_unit(noun) || is_piece_of_trade(words, i) || words.any(i, {"square", "cubic", "sq"});
}

}  // namespace

std::optional<Rate> rate_after(const Words& words, std::size_t i, bool measured) {
  const bool slash = words.is(i, "/") && words.glued(i);
  if ((words.is(i, "per") && !words.any(i + 1, {"cent", "se"})) || slash) {
    if (!words.is_word(i + 1)) return {};
    if (slash && !is_rate_unit(words, i + 1)) return {};  // "children/stepchildren"
    if (const std::optional<Measure> unit = compound(words, i + 2, false); magnitude(words.lower(i + 1)) > 0 && unit) {
      const Span span = words.span(i + 2, unit->end);  // "per million British thermal units"
      return Rate{.per = std::string(words.lower(i + 1)) + " " + text::singular(words.lower_text(span)), .end = unit->end};
    }
    if (words.any(i + 1, {"square", "cubic", "sq"}) && words.is_word(i + 2))
      return Rate{.per = std::string(words.lower(i + 1)) + " " + text::singular(words.lower(i + 2)), .end = i + 3};
    return Rate{.per = text::singular(words.lower(i + 1)), .end = i + 2};
  }
  const bool each = words.any(i, {"a", "an", "each", "every"});
  if (!each) return {};
  const std::string_view noun = words.lower(i + 1);
  const bool of_measure = measured && (is_unit(noun) || is_piece_of_trade(words, i + 1));
  if (!is_time_unit(noun) && !of_measure) return {};
  if (words.is(i + 2, "ago") || words.any(i + 2, {"later", "earlier", "before", "after"})) return {};
  return Rate{.per = text::singular(noun), .end = i + 2};
}

bool is_time_unit(std::string_view lower) { return time_table.contains(without_point(lower)); }

std::string_view without_point(std::string_view lower) { return lower.substr(0, lower.size() - (lower.ends_with('.') ? 1 : 0)); }

}  // namespace hexapla::annotate::quantities
