#pragma once

#include <string_view>

#include "annotate/quantities/numerals.h"
#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// Three capitals or more and nothing else: "TIPS", letters of a telephone number.
bool is_shouted(std::string_view word);

/// Whether a number in digits is (a part of) a telephone's: a chain that is no range ("555-0123", "423-555-TIPS"), groups of
/// digits with blanks or points ("0845 125 2222", "(253) 555 0123"), what letters stand for ("555-TIPS (8477)"), an emergency
/// call.
bool is_telephone(const Words& words, const Numeral& number);

}  // namespace hexapla::annotate::quantities
