#pragma once

#include <optional>

#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// A number as written: "1,200.50", "three million", "two and a half", "½".
struct Numeral {
  std::size_t begin = 0;
  std::size_t end = 0;
  double value = 0;
  double scale = 1;        ///< the factor that its magnitudes bring: a thousand in "20k", a million in "3 million"
  bool digits = false;     ///< written in digits
  bool magnitude = false;  ///< with "hundred", "million", "k" …
  bool whole = true;       ///< without decimals
};

/// The number that begins at word `i`, or none. Ordinals ("18th"), decades ("1980s"), dates and clock times in digits, numbers
/// with two points and numbers written on to a word ("7up") are none. `money`: a sign of money stands before it, so that "5m" is
/// five million.
std::optional<Numeral> numeral(const Words& words, std::size_t i, bool money = false);

/// A part of a whole that begins at word `i`, in percent: "two-thirds", "half of", "a quarter of". The end is before the "of".
std::optional<Numeral> fraction(const Words& words, std::size_t i);

/// Takes the magnitudes that follow a number: "3 million", "2-billion", "five hundred thousand".
void add_magnitudes(const Words& words, Numeral& number);

/// Takes "and a half", "-and-a-half", "and three-quarters" behind a number, parts of a `unit` of it ("two million and a half", "a
/// dozen and a half"); false if nothing of the kind follows.
bool add_part(const Words& words, Numeral& number, double unit = 1);

/// From here on, parts of a magnitude are amounts: "a quarter of a million".
inline constexpr double least_parted = 1e6;

/// 3 for "third" and "thirds", 4 for "quarter" …; 0 for any other word.
double denominator(std::string_view lower);

/// 100 for "hundred", 1e6 for "million", 12 for "dozen" …; 0 for any other word.
double magnitude(std::string_view lower);

/// 0 … 19 and the tens up to 90 for their words; -1 for any other word.
double small_number(std::string_view lower);

}  // namespace hexapla::annotate::quantities
