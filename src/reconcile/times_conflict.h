#pragma once

#include <cstddef>

#include <hexapla/comparison.h>

#include "core/story.h"
#include "text/time_values.h"

namespace hexapla::reconcile {

/// Mentions of one reading that are looked at.
inline constexpr std::size_t most_mentions_of_a_time = 64;

/// One reading of a question of time with what it is judged by.
struct TimeGroup {
  text::TimeValue value;
  const Time* time = nullptr;  ///< the most precise of the group
  Reading reading;
};

/// Whether two readings exclude each other beyond doubt: definite values of one kind and grain that cannot both hold, told by
/// different accounts, of an event with the same verb and the same people or things or in nearly the same words. Cost: that of
/// comparing at most 64 mentions of each with each other.
bool times_conflict(const Story& story, const Question& question, const TimeGroup& a, const TimeGroup& b);

}  // namespace hexapla::reconcile
