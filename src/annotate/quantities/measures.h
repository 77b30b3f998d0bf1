#pragma once

#include <optional>

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// What a number measures in, read from the words at its side.
struct Measure {
  QuantityKind kind = QuantityKind::count;
  std::string unit;   ///< as Quantity::unit has it
  double factor = 1;  ///< amounts in `unit` are `factor * value + shift`
  double shift = 0;
  std::size_t end = 0;     ///< past the unit's words
  bool magnitude = false;  ///< "$5m": the number must be read again as an amount of money (Numeral's `money`)
};

/// The unit that begins at word `i`, just after a number: percent, money, length, area, volume, mass, temperature, speed, power.
/// A unit of time gives QuantityKind::duration. `digits`: the number is in digits, so that short signs ("m", "C") count.
/// `large`: the number has a magnitude ("5 million pounds" are money).
std::optional<Measure> unit_after(const Words& words, std::size_t i, bool digits, bool large);

/// "per year", "a day", "/month" at word `i`: the noun, and the word after it.
struct Rate {
  std::string per;
  std::size_t end = 0;
};
std::optional<Rate> rate_after(const Words& words, std::size_t i, bool measured);

/// Whether the word is a unit of time ("years", "hrs").
bool is_time_unit(std::string_view lower);

/// "min." as "min".
std::string_view without_point(std::string_view lower);

}  // namespace hexapla::annotate::quantities
