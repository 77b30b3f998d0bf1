#pragma once

#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// The events that accounts date, in order of time. A time counts if its day, month or year is known, by itself or by the
/// narrative of its account, and if a clause tells what happened then: that somebody said so is no event, nor is what is denied,
/// asked or wished. One event told with one time is one entry, however many findings it stands in. At most 200.
std::vector<DatedEvent> timeline_of(const Story& story, const std::vector<Finding>& findings);

}  // namespace hexapla::overview
