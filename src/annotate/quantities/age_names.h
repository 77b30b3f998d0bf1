#pragma once

#include <cstddef>

#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// The word before `i` on which a person's name ends, of "Jr." and the like the one before it where they belong to no name;
/// words.size() if none does. What a bracket adds to a name is passed over: "Roe (D-Orn)".
std::size_t name_before(const Words& words, std::size_t i);

/// Whether a name and a comma stand before word `i`: "Rita Bennett, 22".
bool is_behind_name(const Words& words, std::size_t i);

}  // namespace hexapla::annotate::quantities
