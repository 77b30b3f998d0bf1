#pragma once

#include <optional>

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// A score or the count of a vote whose first number begins at word `i`: "3-1", "a 52-48 vote", "5 to 4 ruling". The quantity
/// reaches from the lower to the higher number.
std::optional<Draft> read_score(const Words& words, std::size_t i);

/// A share that begins at word `i`, in percent: "two-thirds of voters", "half of", "one in five", "three out of four".
std::optional<Draft> read_share(const Words& words, std::size_t i);

/// Whether "one" without a noun counts: "one dead", "one of them", "at least one was killed", "injuring one".
bool is_counting_one(const Words& words, const Draft& draft);

}  // namespace hexapla::annotate::quantities
