#include "annotate/quantities/measures.h"

#include <array>

#include "annotate/quantities/money.h"
#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

struct Unit {
  QuantityKind kind;
  std::string_view name;
  double factor = 1;
  double shift = 0;
};

using enum QuantityKind;

// Unit and factor for each line of `unit_lines`. Factors are exact by definition (NIST SP 811, appendix B.8), US gallon and pint.
constexpr auto units = std::to_array<Unit>({
    {length, "metre", 1609.344},
    {length, "metre", 1000},
    {length, "metre", 1},
    {length, "metre", 0.01},
    {length, "metre", 0.001},
    {length, "metre", 0.3048},
    {length, "metre", 0.0254},
    {length, "metre", 0.9144},
    {area, "square_metre", 4046.8564224},
    {area, "square_metre", 10000},
    {area, "square_metre", 1e6},
    {area, "square_metre", 1},
    {area, "square_metre", 0.09290304},
    {volume, "litre", 1},
    {volume, "litre", 0.001},
    {volume, "litre", 3.785411784},
    {volume, "litre", 0.473176473},
    {volume, "litre", 0.946352946},
    {mass, "kilogram", 1},
    {mass, "kilogram", 0.001},
    {mass, "kilogram", 1e-6},
    {mass, "kilogram", 1000},
    {mass, "kilogram", 907.18474},
    {mass, "kilogram", 0.45359237},
    {mass, "kilogram", 0.028349523125},
    {mass, "kilogram", 1e12},
    {length, "metre", 1e-6},
    {length, "metre", 1e-9},
    {speed, "metre_per_second", 0.44704},
    {speed, "metre_per_second", 1 / 3.6},
    {speed, "metre_per_second", 1852 / 3600.0},
    {other, "watt", 1000},
    {other, "watt", 1e6},
    {other, "watt", 1e9},
    {other, "watt", 1},
    {other, "watt_hour", 1000},
    {other, "watt_hour", 1e6},
    {other, "watt_hour", 1e9},
    {other, "byte", 1e6},
    {other, "byte", 1e9},
    {other, "byte", 1e12},
    {other, "hertz", 1e6},
    {other, "hertz", 1e9},
    {other, "calibre", 1},
    {other, "watt", 745.69987158227022},
    {other, "watt", 735.49875},
    {other, "pascal", 1e3},
    {other, "pascal", 1e6},
    {other, "pascal", 1e9},
    {other, "pascal", 6894.757293168361},
    {other, "pascal", 6894757.293168361},
    {other, "volt", 1},
    {other, "volt", 1e3},
    {other, "hertz", 1},
    {other, "hertz", 1e3},
});
constexpr std::string_view unit_lines =
    "mile: mile miles mi\nkilometre: kilometre kilometres kilometer kilometers km kms\nmetre: metre metres meter meters\n"
    "centimetre: centimetre centimetres centimeter centimeters cm\nmillimetre: millimetre millimetres millimeter millimeters mm\n"
    "foot: foot feet ft ft.\ninch: inch inches\nyard: yard yards yds yd\nacre: acre acres\nhectare: hectare hectares ha\n"
    "square-kilometre: km² sqkm\nsquare-metre: m² sqm\nsquare-foot: ft² sqft\nlitre: litre litres liter liters\n"
    "millilitre: millilitre millilitres milliliter milliliters ml\ngallon: gallon gallons\npint: pint pints\nquart: quart "
    "quarts\n"
    "kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs\ngram: gram grams gramme grammes\n"
    "milligram: milligram milligrams mg\ntonne: tonne tonnes\nton: ton tons\npound: pound pounds lb lbs lb. lbs.\n"
    "ounce: ounce ounces oz oz.\ngigatonne: gigatonne gigatonnes gigaton gigatons\n"
    "micrometre: micrometre micrometres micrometer micrometers micron microns µm μm\n"
    "nanometre: nanometre nanometres nanometer nanometers\nmph: mph\nkm/h: kmh kph\nknot: knot knots kt kts\nkilowatt: kilowatt "
    "kilowatts kw\n"
    "megawatt: megawatt megawatts mw\ngigawatt: gigawatt gigawatts gw\nwatt: watt watts\nkilowatt-hour: kwh\n"
    "megawatt-hour: mwh\ngigawatt-hour: gwh\nmegabyte: megabyte megabytes mb\ngigabyte: gigabyte gigabytes gb\n"
    "terabyte: terabyte terabytes tb\nmegahertz: megahertz mhz\ngigahertz: gigahertz ghz\n"
    "calibre: calibre caliber cal cal.\nhorsepower: horsepower hp bhp\nmetric-horsepower: ps\nkilopascal: kpa\nmegapascal: mpa "
    "megapascal megapascals\ngigapascal: gpa gigapascal gigapascals\npsi: psi\nksi: ksi\nvolt: volt volts\nkilovolt: kv\n"
    "hertz: hz hertz\nkilohertz: khz kilohertz\n";
constexpr text::WordTable<text::count_words(unit_lines)> unit_table{unit_lines};

constexpr std::string_view time_lines =
    "time: second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends "
    "fortnight fortnights month months year years yr yrs decade decades century centuries\n";
constexpr text::WordTable<text::count_words(time_lines)> time_table{time_lines};

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

std::optional<Measure> read_temperature(const Words& words, std::size_t i, bool digits) {
  const bool sign = words.is(i, "\u00B0");
  std::size_t at = sign || words.any(i, {"degree", "degrees"}) ? i + 1 : i;
  if (at > i && words.hyphen(at)) ++at;
  const bool marked = at > i;
  const std::string_view raw = words.raw(at);
  const bool letter = (marked || (digits && words.glued(at))) && !words.hyphen(at + 1) && !words.is(at + 1, "&");
  if (words.any(at, {"celsius", "centigrade"}) || (letter && raw == "C"))
    return measure(QuantityKind::temperature, "degree_celsius", at + 1);
  if (words.is(at, "fahrenheit") || (letter && raw == "F"))
    return measure(QuantityKind::temperature, "degree_celsius", at + 1, 5.0 / 9, -160.0 / 9);
  if (!marked) return {};
  if (raw == "\u2103") return measure(QuantityKind::temperature, "degree_celsius", at + 1);
  return measure(QuantityKind::temperature, "degree", at);
}

/// "square miles", "cubic metres", "nautical miles", "metric tons", "miles per hour", "km/h" and single units.
std::optional<Measure> physical(const Words& words, std::size_t i, bool digits) {
  std::size_t at = i;
  const bool square = words.any(at, {"square", "sq", "sq."}), cubic = words.is(at, "cubic");
  const bool nautical = words.is(at, "nautical"), metric = words.any(at, {"metric", "short", "long"});
  if (square || cubic || nautical || metric) ++at;
  if (at > i && words.hyphen(at)) ++at;
  const text::WordEntry* entry = words.is_word(at) ? unit_table.find(words.lower(at)) : nullptr;
  if (entry == nullptr && words.is_word(at)) entry = unit_table.find(without_point(words.lower(at)));  // "3kg."
  if (at == i && digits && words.glued(at)) {
    if (words.is(at, "\u2032")) return measure(length, "metre", at + 1, 0.3048);
    if (words.is(at, "\u2033")) return measure(length, "metre", at + 1, 0.0254);
  }
  if (entry == nullptr && (square || cubic) && words.is(at, "m"))
    return square ? measure(area, "square_metre", at + 1) : measure(volume, "litre", at + 1, 1000);
  if (entry == nullptr) {
    if (at != i || !digits || words.hyphen(at + 1)) return {};
    const std::string_view raw = words.raw(at);
    const bool ends = !words.is(at + 1, ".") || !words[at + 1].spaced;
    const bool second = words.is(at + 1, "/") && words.any(at + 2, {"s", "sec", "second"});
    if (raw == "m" && second) return measure(speed, "metre_per_second", at + 3);
    if (raw == "m" && ends) return measure(length, "metre", at + 1);
    if (raw == "Nm") return measure(other, "newton_metre", at + 1);
    if (raw == "g" && words.glued(at)) return measure(mass, "kilogram", at + 1, 0.001);
    return {};
  }
  if (words.any(at, {"lb", "pound", "pounds"}) && words.hyphen(at + 1) && words.any(at + 2, {"ft", "ft.", "foot", "feet"}))
    return measure(other, "newton_metre", at + 3, 1.3558179483314004);  // pound-force foot
  Unit unit = units[entry->line];
  if (nautical) {
    if (entry->key != "mile") return {};
    unit.factor = 1852;
  }
  if (metric) {
    if (entry->key != "ton") return {};
    if (words.is(i, "metric")) unit.factor = 1000;
  }
  if ((square || cubic) && unit.kind != length) return {};
  if (square) unit = {area, "square_metre", unit.factor * unit.factor};
  if (cubic) unit = {volume, "litre", 1000 * unit.factor * unit.factor * unit.factor};
  ++at;
  const bool hour =
      (words.any(at, {"per", "an"}) && words.is(at + 1, "hour")) || (words.is(at, "/") && words.any(at + 1, {"h", "hr", "hour"}));
  if (unit.kind == length && hour) return measure(speed, "metre_per_second", at + 2, unit.factor / 3600);
  if (unit.kind == length && words.is(at, "per") && words.is(at + 1, "second"))
    return measure(speed, "metre_per_second", at + 2, unit.factor);
  return measure(unit.kind, unit.name, at, unit.factor, unit.shift);
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
  return is_time_unit(noun) || unit_table.contains(noun) || is_piece_of_trade(words, i) ||
         words.any(i, {"square", "cubic", "sq"});
}

}  // namespace

std::optional<Rate> rate_after(const Words& words, std::size_t i, bool measured) {
  const bool slash = words.is(i, "/") && words.glued(i);
  if ((words.is(i, "per") && !words.any(i + 1, {"cent", "se"})) || slash) {
    if (!words.is_word(i + 1)) return {};
    if (slash && !is_rate_unit(words, i + 1)) return {};  // "children/stepchildren"
    if (words.any(i + 1, {"square", "cubic", "sq"}) && words.is_word(i + 2))
      return Rate{.per = std::string(words.lower(i + 1)) + " " + text::singular(words.lower(i + 2)), .end = i + 3};
    return Rate{.per = text::singular(words.lower(i + 1)), .end = i + 2};
  }
  const bool each = words.any(i, {"a", "an", "each", "every"});
  if (!each) return {};
  const std::string_view noun = words.lower(i + 1);
  const bool of_measure = measured && (unit_table.contains(noun) || is_piece_of_trade(words, i + 1));
  if (!is_time_unit(noun) && !of_measure) return {};
  if (words.is(i + 2, "ago") || words.any(i + 2, {"later", "earlier", "before", "after"})) return {};
  return Rate{.per = text::singular(noun), .end = i + 2};
}

bool is_time_unit(std::string_view lower) { return time_table.contains(without_point(lower)); }

std::string_view without_point(std::string_view lower) { return lower.substr(0, lower.size() - (lower.ends_with('.') ? 1 : 0)); }

}  // namespace hexapla::annotate::quantities
