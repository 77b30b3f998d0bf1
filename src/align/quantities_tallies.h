#pragma once

#include <string>
#include <string_view>

#include <hexapla/annotations.h>

#include "text/concepts.h"

namespace hexapla::align::quantities {

/// What a bare figure measures, by the noun before the words that lead to it: "turnout" of "turnout reached almost 90%", "reward"
/// of "a reward of $5,000", or by the noun behind a sum: "a $5,000 reward". Empty if there is none, or if it measures anything
/// ("the number rose to five"). Cost: constant.
std::string told_attribute(const Quantity& quantity, std::string_view source, Span sentence);

/// What befell those whom a bare number tells: "the number injured topped 2,200", "the death toll has risen to 40". Cost:
/// constant.
text::Fate fate_of_tally(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether those are counted who survived: "the surviving victims included seven men". Cost: constant.
bool counts_survivors(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether "others" who were hurt are told besides people who died: "a man was killed and two others were injured". Cost: linear
/// in the sentence.
bool are_besides_the_dead(const Quantity& quantity, std::string_view source, Span sentence);

}  // namespace hexapla::align::quantities
