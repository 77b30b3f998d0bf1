#pragma once

#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether of two tolls of the dead that differ by one the greater may count the killer too: the smaller is told as what somebody
/// did ("killed four people"), the greater is not ("left five dead"), and some account tells of the killer's own death; or the
/// greater counts him in so many words ("five people, including the gunman"). Each list holds a reading's mentions, one at least;
/// `fewer` gives one less than `more`. Cost: linear in the accounts' words.
bool may_count_the_killer(const Story& story, const std::vector<AnnotationRef>& fewer, const std::vector<AnnotationRef>& more);

}  // namespace hexapla::reconcile
