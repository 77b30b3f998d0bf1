#pragma once

#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether each of two figures that answer `question` is given by an account that does not give the other elsewhere, of such
/// things: one that tells of two men, 25 and 26, of two victims who died and of three who were hurt, takes no side where it says
/// "25" or "three victims". Of what has a name ("Roe, 26") only by that name, since somebody else may be of the other age; both
/// must be exact counts or ages, else it is so. Cost: the quantities of their accounts.
bool each_alone_gives(const Story& story, const Question& question, const std::vector<AnnotationRef>& a,
                      const std::vector<AnnotationRef>& b);

}  // namespace hexapla::reconcile
