#pragma once

#include <string_view>

#include "core/story.h"

namespace hexapla::align::quantities {

/// On which side of a shooting people who are counted stand.
enum class Shooting : std::uint8_t {
  none,      ///< it is not told
  fires,     ///< "five men got out and began firing at …"
  fired_at,  ///< "shots were fired at a group of four men"
};
Shooting side_of_shooting(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether the sentence of a count tells behind it that officers were aimed at or hit: "fired two shots but missed the officers".
bool is_against_officers(const Quantity& quantity, std::string_view source, Span sentence);

}  // namespace hexapla::align::quantities
