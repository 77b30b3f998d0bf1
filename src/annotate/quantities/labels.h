#pragma once

#include "annotate/quantities/numerals.h"

namespace hexapla::annotate::quantities {

/// Whether the number names something rather than counts: inside a name ("MS-13"), after a word that numbers its kind
/// ("Section 3", "Route 9", "Boeing 737"), after "#" or "No.", an emergency number, written on to letters ("F22"), or a chain of
/// digits (telephone and serial numbers).
bool is_label(const Words& words, const Numeral& number);

}  // namespace hexapla::annotate::quantities
