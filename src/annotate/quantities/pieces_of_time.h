#pragma once

#include "annotate/quantities/numerals.h"

namespace hexapla::annotate::quantities {

/// Whether the digits are a piece of a date, a time of day or a length of time that is written so that no reader of times takes
/// it whole: "6: 41 p.m.", "13: 41 to go", "March 14,2013,9: 31", "41 / 2 months" for four and a half.
bool is_piece_of_time(const Words& words, const Numeral& number);

}  // namespace hexapla::annotate::quantities
