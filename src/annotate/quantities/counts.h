#pragma once

#include <optional>

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// The quantity whose number begins at word `i` (for money, at its sign): a number or range in digits or words with its unit or
/// counted noun, a share ("two-thirds", "one in five"), a score, an address. Its bound words are not yet looked for before it.
/// None for numbers that only name something.
std::optional<Draft> read_count(const Words& words, std::size_t i);

}  // namespace hexapla::annotate::quantities
