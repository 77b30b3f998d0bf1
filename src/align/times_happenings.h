#pragma once

#include "align/times_features.h"
#include "text/time_values.h"

namespace hexapla::align::times {

/// Whether two accounts give one happening two days, or two hours that are not one told loosely. One name of a day in two weeks
/// is more likely the same day, told from a day of writing that is wrong.
/// `relation` is that of their values. Symmetric. Cost: constant.
bool give_other_days(const Feature& a, const Feature& b, text::TimeRelation relation);

}  // namespace hexapla::align::times
