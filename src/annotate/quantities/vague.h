#pragma once

#include <optional>

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// Whether a number or amount in words may begin with this one: all words that the readers of numerals, shares and vague amounts
/// look for first, besides "one" to "ninety".
bool opens_amount(std::string_view lower);

/// A vague amount that begins at word `i`, with what it counts: "several", "many", "dozens of", "tens of thousands", "a few
/// hundred", "a handful of", "most", "a majority"; also exact ones that are no numerals: "a pair of", "a single", "twice",
/// "double-layered". Bare "some", "both" and superlatives ("the most wanted") are none.
std::optional<Draft> read_vague(const Words& words, std::size_t i);

}  // namespace hexapla::annotate::quantities
