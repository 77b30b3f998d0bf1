#pragma once

#include <optional>

#include "align/times_features.h"

namespace hexapla::align::times {

/// How many days behind its day of writing a day told from it lies: 0 of "today", -1 of "last night", 1 of "tomorrow"; nothing of
/// "overnight", of other times, and of what stands in somebody's own words.
std::optional<int> days_from_writing(const Feature& feature);

}  // namespace hexapla::align::times
