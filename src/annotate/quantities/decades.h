#pragma once

#include <cstddef>
#include <optional>

#include "annotate/quantities/numerals.h"

namespace hexapla::annotate::quantities {

/// Years of age that a decade of life gives: "early 30s", without whose it is.
struct Decade {
  std::size_t begin = 0, end = 0;  ///< words
  double low = 0, high = 0;
};

/// The number of a decade in digits at word `i` ("30s"), which is no numeral; none of other words.
std::optional<Numeral> decade_number(const Words& words, std::size_t i);

/// The decade of a life whose number is `number`: "in her 30s", "in his early 40s", "in their mid- to late 50s". None where
/// nobody's is said, as of a decade of the calendar.
std::optional<Decade> read_decade(const Words& words, const Numeral& number);

}  // namespace hexapla::annotate::quantities
