#pragma once

#include <algorithm>
#include <vector>

#include "core/story.h"
#include "text/amounts.h"
#include "text/rates.h"

namespace hexapla::reconcile {

/// Readings of one question that are related to each other; what comes after stands in the list, unrelated. Bounds the work on
/// hostile texts; real questions have a handful.
inline constexpr std::size_t most_related = 64;
/// Mentions of a reading that are looked at where a conflict is weighed.
inline constexpr std::size_t most_weighed = 12;

/// The mentions of a question that give one figure.
struct Group {
  text::Amount amount;                       ///< the first mention's
  std::vector<text::Amount> converted = {};  ///< what mentions give in other units, one for each
  std::vector<AnnotationRef> mentions = {};
};

/// Whether one of the group's amounts stands to the other so: "2 million euros ($2.6 million)" is either sum.
template <typename Relates>
bool any_amount(const Group& group, const Relates& relates) {
  return relates(group.amount) || std::ranges::any_of(group.converted, relates);
}

/// A question's mentions by the figure that they give, in the order of their first. Cost: the mentions times the groups that are
/// related.
std::vector<Group> group_readings(const Story& story, const Question& question, const text::Rates& rates);

}  // namespace hexapla::reconcile
