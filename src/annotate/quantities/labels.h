#pragma once

#include "annotate/quantities/numerals.h"

namespace hexapla::annotate::quantities {

/// Whether the number names something rather than counts: inside a name ("MS-13"), after a word that numbers its kind
/// ("Section 3", "Route 9", "Boeing 737"), after "#" or "No.", an emergency number, written on to letters ("F22"), or a chain of
/// digits (telephone and serial numbers).
bool is_label(const Words& words, const Numeral& number);

/// A house number with its street at word `number.begin` ("1200 North Hall Street", "500 block of Hall Street"): past its last
/// word, or 0 if it is none.
std::size_t address_end(const Words& words, const Numeral& number);

}  // namespace hexapla::annotate::quantities
