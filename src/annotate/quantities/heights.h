// Lengths in feet and inches.
#pragma once

#include "annotate/quantities/draft.h"
#include "annotate/quantities/numerals.h"
#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// Reads 5'10", also with a slip for the last sign (5'10'), and 6-foot-2, of which `first` is the number of feet, into the draft;
/// false if it is none.
bool read_height(const Words& words, const Numeral& first, Draft& draft);

/// Adds the inches behind a draft that ends in feet: "5 feet 10 inches", "six feet, two inches".
void read_inches(const Words& words, Draft& draft);

}  // namespace hexapla::annotate::quantities
