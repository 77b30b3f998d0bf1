#pragma once

#include <optional>

#include "annotate/quantities/numerals.h"

namespace hexapla::annotate::quantities {

/// The cardinal number in words that begins at word `i`: "two hundred and fifty", "half a million", "two and a half million",
/// "two point five"; none if none does. Reads a bounded number of words.
std::optional<Numeral> spelt_number(const Words& words, std::size_t i);

}  // namespace hexapla::annotate::quantities
