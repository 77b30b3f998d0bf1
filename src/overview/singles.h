#pragma once

#include <cstdint>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// The findings that one account alone gives, the weightiest first. Weight has what befell people, money, the words of a speaker
/// who is named, an exact day or hour, and what stands in a headline or beside participants that other accounts name as well;
/// vague words and lengths of time have little. Those of one weight keep their order. Cost: n log n.
std::vector<std::uint32_t> singles_by_weight(const Story& story, const std::vector<Finding>& findings,
                                             const std::vector<Participant>& participants);

}  // namespace hexapla::overview
