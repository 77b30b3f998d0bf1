#pragma once

#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// What a reader wants to know of the story as a whole: a timeline, who is who, what is left out, what one account alone tells by
/// its weight, and where the accounts choose other words. Without a language model there are no participants and no naming.
/// Deterministic. Cost: n log n in what was read of the accounts.
Overview survey(const Story& story, const std::vector<Finding>& findings);

}  // namespace hexapla::overview
