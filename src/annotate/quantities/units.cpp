#include "annotate/quantities/units.h"

#include <array>

#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

using enum QuantityKind;

// Unit and factor for each line of `unit_lines`. Factors are exact by definition (NIST SP 811, appendix B.8), US gallon, pint and
// fluid ounce, thermochemical calorie, British thermal unit of the International Table.
constexpr auto units = std::to_array<Unit>({
    {length, "metre", 1609.344},
    {length, "metre", 0.3048},
    {length, "metre", 0.0254},
    {length, "metre", 0.9144},
    {length, "metre", 1e-6},
    {length, "metre", 1000},
    {length, "metre", 0.01},
    {length, "metre", 0.001},
    {area, "square_metre", 4046.8564224},
    {area, "square_metre", 10000},
    {area, "square_metre", 1e6},
    {area, "square_metre", 1},
    {area, "square_metre", 0.09290304},
    {area, "square_metre", 1e-4},
    {volume, "litre", 1000},
    {volume, "litre", 0.001},
    {volume, "litre", 28.316846592},
    {volume, "litre", 3.785411784},
    {volume, "litre", 0.473176473},
    {volume, "litre", 0.946352946},
    {mass, "kilogram", 1},
    {mass, "kilogram", 907.18474},
    {mass, "kilogram", 0.45359237},
    {mass, "kilogram", 0.028349523125},
    {mass, "kilogram", 1e-6},
    {mass, "kilogram", 1e-9},
    {speed, "metre_per_second", 0.44704},
    {speed, "metre_per_second", 1 / 3.6},
    {speed, "metre_per_second", 1852 / 3600.0},
    {other, "watt", 1000},
    {other, "watt", 1e6},
    {other, "watt", 1e9},
    {other, "watt_hour", 1000},
    {other, "watt_hour", 1e6},
    {other, "watt_hour", 1e9},
    {other, "byte", 1e6},
    {other, "byte", 1e9},
    {other, "byte", 1e12},
    {other, "hertz", 1},
    {other, "hertz", 1e3},
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
    {other, "volt", 1e3},
    {other, "bit_per_second", 1e3},
    {other, "bit_per_second", 1e6},
    {other, "bit_per_second", 1e9},
    {other, "bit_per_second", 1e12},
    {other, "revolution_per_minute", 1},
    {other, "part_per_million", 1},
    {other, "part_per_million", 0.001},
    {other, "joule", 1055.05585262},
    {other, "joule", 1055.05585262e6},
    {other, "joule", 4184},
    {other, "ampere_hour", 0.001},
    {other, "mile_per_gallon", 1},
    {other, "decibel", 1},
});
constexpr std::string_view unit_lines =
    "mile: mile miles mi\nfoot: foot feet ft ft.\ninch: inch inches\nyard: yard yards yds yd\nmicrometre: micron microns\n"
    "kilometre: km kms\ncentimetre: cm\nmillimetre: mm\n"
    "acre: acre acres\nhectare: hectare hectares ha\nsquare-kilometre: km² km2 sqkm\nsquare-metre: m² m2 sqm\n"
    "square-foot: ft² ft2 sqft\nsquare-centimetre: cm² cm2\ncubic-metre: m³ m3\ncubic-centimetre: cm³ cm3 cc ml\n"
    "cubic-foot: ft³ ft3\ngallon: gallon gallons\npint: pint pints\nquart: quart quarts\n"
    "kilogram: kilo kilos kg kgs\nton: ton tons\npound: pound pounds lb lbs lb. lbs.\nounce: ounce ounces oz oz.\n"
    "milligram: mg\nmicrogram: mcg\nmph: mph\nkm/h: kmh kph kmph\nknot: knot knots kt kts\n"
    "kilowatt: kw\nmegawatt: mw\ngigawatt: gw\nkilowatt-hour: kwh\nmegawatt-hour: mwh\ngigawatt-hour: gwh\n"
    "megabyte: mb\ngigabyte: gb\nterabyte: tb\nhertz: hz\nkilohertz: khz\nmegahertz: mhz\ngigahertz: ghz\n"
    "calibre: calibre caliber cal cal.\nhorsepower: horsepower hp bhp\nmetric-horsepower: ps\n"
    "kilopascal: kpa\nmegapascal: mpa\ngigapascal: gpa\npsi: psi\nksi: ksi\nkilovolt: kv\n"
    "kilobit-per-second: kbps\nmegabit-per-second: mbps\ngigabit-per-second: gbps\nterabit-per-second: tbps\n"
    "revolution-per-minute: rpm\npart-per-million: ppm\npart-per-billion: ppb\nbritish-thermal-unit: btu btus\n"
    "million-british-thermal-units: mmbtu\nkilocalorie: kcal kilocalorie kilocalories\nmilliampere-hour: mah\nmile-per-gallon: "
    "mpg\n"
    "decibel: decibel decibels db\n";
constexpr text::WordTable<text::count_words(unit_lines)> unit_table{unit_lines};
static_assert(unit_table.is_unique());

// Names of units that take the prefixes of the SI, and what they measure without one.
constexpr auto bases = std::to_array<Unit>({
    {length, "metre", 1},
    {volume, "litre", 1},
    {mass, "kilogram", 0.001},
    {mass, "kilogram", 1000},
    {other, "watt", 1},
    {other, "watt_hour", 1},
    {other, "volt", 1},
    {other, "ampere", 1},
    {other, "ohm", 1},
    {other, "hertz", 1},
    {other, "joule", 1},
    {other, "newton", 1},
    {other, "pascal", 1},
    {other, "byte", 1},
    {other, "bit", 1},
    {other, "coulomb", 1},
    {other, "farad", 1},
    {other, "sievert", 1},
    {other, "becquerel", 1},
    {other, "lumen", 1},
    {other, "candela", 1},
    {other, "pixel", 1},
    {length, "metre", 149597870700.0 * 648000 / 3.14159265358979323846},
    {other, "electronvolt", 1},
});
constexpr std::string_view base_lines =
    "metre: metre metres meter meters\nlitre: litre litres liter liters\ngram: gram grams gramme grammes\ntonne: tonne tonnes\n"
    "watt: watt watts\nwatt-hour: watthour watthours\nvolt: volt volts\nampere: ampere amperes amp amps\nohm: ohm ohms\n"
    "hertz: hertz\njoule: joule joules\nnewton: newtons\npascal: pascals\nbyte: byte bytes\nbit: bits\n"
    "coulomb: coulomb coulombs\nfarad: farad farads\nsievert: sievert sieverts\n"
    "becquerel: becquerel becquerels\nlumen: lumens\ncandela: candela candelas\npixel: pixel pixels\nparsec: parsec parsecs\n"
    "electronvolt: electronvolt electronvolts\n";
constexpr text::WordTable<text::count_words(base_lines)> base_table{base_lines};
static_assert(base_table.is_unique());

// Written without a prefix they are something else too often ("a bit", Newton, a lumen), or another unit ("ton").
constexpr std::string_view prefixed_lines = "ton: ton tons\nnewton: newton\npascal: pascal\nbit: bit\nlumen: lumen\n";
constexpr text::WordTable<text::count_words(prefixed_lines)> prefixed_table{prefixed_lines};
constexpr auto prefixed_units = std::to_array<Unit>(
    {{mass, "kilogram", 1000}, {other, "newton", 1}, {other, "pascal", 1}, {other, "bit", 1}, {other, "lumen", 1}});

struct Prefix {
  std::string_view name;
  std::string_view sign;
  double factor;
};
constexpr auto prefixes = std::to_array<Prefix>({{"exa", "E", 1e18},
                                                 {"peta", "P", 1e15},
                                                 {"tera", "T", 1e12},
                                                 {"giga", "G", 1e9},
                                                 {"mega", "M", 1e6},
                                                 {"kilo", "k", 1e3},
                                                 {"hecto", "h", 100},
                                                 {"deci", "d", 0.1},
                                                 {"centi", "c", 0.01},
                                                 {"milli", "m", 1e-3},
                                                 {"micro", "\u00B5", 1e-6},
                                                 {"micro", "\u03BC", 1e-6},
                                                 {"nano", "n", 1e-9},
                                                 {"pico", "p", 1e-12}});

/// A sign with the signs of the prefixes it is used with; "-": also without one.
struct Sign {
  std::string_view sign;
  std::string_view with;
  Unit unit;
};
constexpr auto signs = std::to_array<Sign>({{"m", "\u00B5\u03BCd", {length, "metre"}},
                                            {"g", "\u00B5\u03BC", {mass, "kilogram", 0.001}},
                                            {"l", "mcdh", {volume, "litre"}},
                                            {"L", "-mcd", {volume, "litre"}},
                                            {"W", "-mkMGT", {other, "watt"}},
                                            {"Wh", "-kMGT", {other, "watt_hour"}},
                                            {"V", "-mkM", {other, "volt"}},
                                            {"A", "mk", {other, "ampere"}},
                                            {"Ah", "-m", {other, "ampere_hour"}},
                                            {"\u03A9", "-kM", {other, "ohm"}},
                                            {"Hz", "-kMGT", {other, "hertz"}},
                                            {"J", "kMG", {other, "joule"}},
                                            {"N", "kM", {other, "newton"}},
                                            {"Pa", "-hkMG", {other, "pascal"}},
                                            {"B", "kMGTPE", {other, "byte"}},
                                            {"b", "kMGT", {other, "bit"}},
                                            {"bit", "kMGT", {other, "bit"}},
                                            {"Sv", "-m\u00B5\u03BC", {other, "sievert"}},
                                            {"Bq", "-kMGT", {other, "becquerel"}},
                                            {"eV", "-kMGT", {other, "electronvolt"}},
                                            {"F", "\u00B5\u03BCnp", {other, "farad"}},
                                            {"t", "-M", {mass, "kilogram", 1000}},
                                            {"lm", "-", {other, "lumen"}}});

constexpr Unit scaled(Unit unit, double factor) {
  unit.factor *= factor;
  return unit;
}

}  // namespace

std::optional<Unit> unit_named(std::string_view lower) {
  if (const text::WordEntry* entry = unit_table.find(lower)) return units[entry->line];
  if (const text::WordEntry* entry = base_table.find(lower)) return bases[entry->line];
  for (const Prefix& prefix : prefixes) {
    if (!lower.starts_with(prefix.name)) continue;
    const std::string_view rest = lower.substr(prefix.name.size());
    if (const text::WordEntry* entry = base_table.find(rest)) return scaled(bases[entry->line], prefix.factor);
    if (const text::WordEntry* entry = prefixed_table.find(rest)) return scaled(prefixed_units[entry->line], prefix.factor);
  }
  return {};
}

std::optional<Unit> unit_signed(std::string_view raw) {
  constexpr std::size_t longest = 5;  // bytes
  if (raw.size() > longest) return {};
  for (const Sign& sign : signs) {
    if (!raw.ends_with(sign.sign)) continue;
    const std::string_view before = raw.substr(0, raw.size() - sign.sign.size());
    if (before.empty() && sign.with.starts_with('-')) return sign.unit;
    if (before.empty() || !sign.with.contains(before)) continue;
    for (const Prefix& prefix : prefixes)
      if (prefix.sign == before) return scaled(sign.unit, prefix.factor);
  }
  return {};
}

bool is_unit(std::string_view lower) { return unit_named(lower).has_value(); }

}  // namespace hexapla::annotate::quantities
