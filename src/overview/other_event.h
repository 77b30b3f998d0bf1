#pragma once

#include <cstdint>
#include <vector>

#include "core/story.h"

namespace hexapla::overview {

/// The accounts that share no participant, place or time with any other readable account, and so tell of another event: no name
/// of theirs stands in another account, and no day that they tell is told there. Names of agencies, platforms, papers, months and
/// weekdays do not count, nor does the day of publication. An account that tells too few names and days to share any is not among
/// them. Rises. Cost: n log n in the names and times.
std::vector<std::uint32_t> tell_of_another_event(const Story& story);

}  // namespace hexapla::overview
