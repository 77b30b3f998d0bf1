#pragma once

#include "core/story.h"
#include "reconcile/times_conflict.h"

namespace hexapla::reconcile {

/// Whether a time is told as one side of its value: "before May", "more than an hour".
bool is_bound(const TimeGroup& group);

/// Whether two clock times that differ exclude each other though one is told as before or after its hour: each is told near its
/// hour ("shortly after 2 a.m."), or one lies on the far side of the other, which is open to one side ("after 5 a.m.", "about
/// 2 a.m."). Cost: linear in the readings' words.
bool exclude_in_spite_of_bounds(const Story& story, const TimeGroup& a, const TimeGroup& b);

/// Whether two clock times, told to the minute, are too far apart to be one moment told loosely or in two zones. Around midnight
/// accounts take either day. Cost: linear in the readings' words.
bool are_far_hours(const Story& story, const TimeGroup& a, const TimeGroup& b);

}  // namespace hexapla::reconcile
