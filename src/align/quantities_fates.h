#pragma once

#include <string>
#include <string_view>

#include <hexapla/annotations.h>

#include "text/concepts.h"

namespace hexapla::align::quantities {

/// What befell the people whom a quantity counts, as its sentence tells.
struct ToldFate {
  text::Fate fate = text::Fate::none;
  bool attempted = false;  ///< it was only tried ("attempting to murder two others"): nobody is counted by that fate
};

/// Reads the words of the phrase itself ("4 injured"), the manner beside it ("one critically", "fatally shot three men") and the
/// act. A count that names nothing ("has risen to five") takes the one fate that its sentence speaks of. Cost: linear in the
/// sentence.
ToldFate told_fate(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether the word for what befell them stands beside the figure, not elsewhere in its sentence: "one died", "killed about 40".
/// Cost: constant.
bool is_told_beside(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether the quantity counts people who were shot, stabbed or the like ("shot four people", "four people were shot"), not those
/// who did it. Cost: constant.
bool is_struck(const Quantity& quantity, std::string_view source);

/// Whether it counts the kin of somebody: "her four younger siblings". Cost: constant.
bool is_kin_of_somebody(const Quantity& quantity, std::string_view source);

/// What people are charged with, by the words behind the count of charges: "attempted murder" of "two counts of attempted
/// murder"; empty if nothing is counted that is a charge, or no words say what.
std::string told_charge(const Quantity& quantity, std::string_view source, Span sentence);

}  // namespace hexapla::align::quantities
