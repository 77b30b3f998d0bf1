#pragma once

#include <cstdint>
#include <string_view>

#include <hexapla/annotations.h>

#include "text/concepts.h"

namespace hexapla::align::quantities {

/// What befell the person of an age, as the words next to it tell.
struct Fared {
  text::Fate fate = text::Fate::none;
  bool struck = false;      ///< shot, stabbed or the like, whatever came of it
  bool tended = false;      ///< its sentence tells of people in some condition in a hospital
  std::uint8_t wounds = 0;  ///< the parts of the body that were hit, as bits: head, trunk, arms, legs
};

/// "A 10-year-old boy was killed", "the death of a 10-year-old", "killing an 11-year-old", "shot a 9-year-old boy". Cost:
/// linear in the sentence.
Fared how_fared(const Quantity& age, std::string_view source, Span sentence);

}  // namespace hexapla::align::quantities
