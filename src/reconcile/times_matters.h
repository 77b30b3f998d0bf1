#pragma once

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether by their clauses two times are of two matters of one sort: one act of two people, sums of two years, scores of two
/// matches, what was going on ("were mourning on Saturday") and what was done, or one moment
/// in two zones ("(0241 GMT Friday)"). Symmetric. Cost: linear in the statements of both sentences.
bool are_of_two_matters(const Story& story, AnnotationRef one, AnnotationRef other);

}  // namespace hexapla::reconcile
