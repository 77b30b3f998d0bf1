#pragma once

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether two accounts or more date something by what they say: a day that stands before a noun for people only names them
/// ("Sept. 11 survivors"), and a time that stays open dates two things where one act is told of two objects ("banned Roe in
/// recent weeks", "banned pages in recent weeks"). Cost: quadratic in the mentions, of which a dozen are looked at.
bool are_dated_by_two(const Story& story, const Question& question);

}  // namespace hexapla::reconcile
