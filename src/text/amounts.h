#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <hexapla/annotations.h>

namespace hexapla::text {

/// What a quantity says as a set of numbers, so that two can be compared: the interval of the Quantity with what its words tell
/// beyond it.
struct Amount {
  QuantityKind kind = QuantityKind::count;
  Bound bound = Bound::exact;
  double low = 0, high = 0;  ///< as in Quantity, in `unit`
  bool low_open = false, high_open = false;
  std::string unit, per;
  double written = 0;   ///< the number that was written: 250 in "around 250", "more than 250" and "250"; the middle of a range
  std::string number;   ///< the words of the number, folded: tells "several" from "many"
  bool record = false;  ///< a score that is somebody's record, wins first (`record_sign`); not what may be a game's or a vote's
  /// The unit's first word as written, folded: "miles" where `unit` is "metre"; of an address all behind its number; empty for
  /// counts.
  std::string measured;
};

/// Reads the amount of a quantity that stands in an account of this text. Cost: linear in the quantity's span.
Amount amount_of(const Quantity& quantity, std::string_view text);

enum class AmountRelation : std::uint8_t {
  same,          ///< one reading: the same number in the same class of bound, or one amount told in two units
  compatible,    ///< both can hold: their sets meet, or one may be the other rounded
  different,     ///< of one unit, and they exclude each other
  incomparable,  ///< of different units
};

/// How two amounts relate. Symmetric. Sets that come within the tolerances below of each other count as meeting: a wrong conflict
/// is worse than a missed one.
AmountRelation relate(const Amount& a, const Amount& b);

/// Whether the two were written with the same number, whatever bounds it: "around 250" and "more than 250".
bool same_number(const Amount& a, const Amount& b);

/// Whether of two quantities of one text the second repeats the first in another unit: "85 miles (135 kilometers)", "$5m (£4m)".
/// `a` stands before `b`. Cost: linear in what stands between them, which is looked at only where it is short.
bool is_conversion(const Quantity& a, const Quantity& b, std::string_view text);

/// A number for people: "412", "40,000", "1.3 million", "0.5".
std::string plain_number(double value);

/// The part of `written` that its last figures leave open: 10,000 for 250,000, 0.1 for 2.5, 1 for 238.
double grain_of(double written);

// Tolerances, by judgement, checked on the six labelled stories (no conflict in them hangs on the exact figures).
inline constexpr double about_tolerance = 0.2;       ///< "around 250" excludes neither 200 nor 300
inline constexpr double bound_tolerance = 0.02;      ///< "more than 250" and 250 can both be told of 251
inline constexpr double rounding_tolerance = 0.025;  ///< of two exact numbers, if the coarser may be the finer rounded
inline constexpr double unit_tolerance = 0.04;       ///< one amount in two units: 85 miles are 137 kilometres, told as 135
inline constexpr double rate_tolerance = 0.025;      ///< one sum in two currencies, by a rate that the story's accounts tell
inline constexpr double rates_tolerance = 0.05;      ///< two sums in two currencies that do not exclude each other
inline constexpr double vague_tolerance = 0.2;       ///< "hundreds" excludes 12, not 60

}  // namespace hexapla::text
