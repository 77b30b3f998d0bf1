#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// What all readable accounts of the event tell but one, if there are three or more: findings (figures, times, quotations) and
/// participants. `elsewhere` are the accounts that tell of another event: they are not asked. An account that was published
/// before all that tell it, or before the day it tells of, leaves nothing out, nor does one whose text has the figure's noun, the
/// day, half of the quotation's words or the participant's name in some other place. By importance of what is left out:
/// participants first, then in the order of the findings; at most 60. Cost: linear in the texts of the silent accounts for each
/// candidate, of which at most 200 are looked at.
std::vector<Omission> omissions_of(const Story& story, const std::vector<Finding>& findings,
                                   const std::vector<Participant>& participants, std::span<const std::uint32_t> elsewhere);

}  // namespace hexapla::overview
