#pragma once

#include "reconcile/quantities_groups.h"

namespace hexapla::reconcile {

/// Whether two figures count others, as the words beside them tell: each with as many names behind it, none of which the other
/// has ("two senators, Ann Roe and Ida Orn"; "three senators: Eva Moss, …"), or the lesser those with whom one more does
/// something, of which the greater counts all ("a pact with 11 nations", "the 12-nation pact"). Cost: the product of the mentions
/// that are weighed.
bool count_others(const Story& story, const Group& a, const Group& b);

}  // namespace hexapla::reconcile
