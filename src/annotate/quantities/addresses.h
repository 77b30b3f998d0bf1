#pragma once

#include <cstddef>

#include "annotate/quantities/numerals.h"

namespace hexapla::annotate::quantities {

/// A house number with its street at word `number.begin` ("1200 North Hall Street", "500 block of Hall Street"): past its last
/// word, or 0 if it is none.
std::size_t address_end(const Words& words, const Numeral& number);

}  // namespace hexapla::annotate::quantities
