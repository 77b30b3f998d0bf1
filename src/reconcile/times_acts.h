#pragma once

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether two times date two acts: what the thesaurus of happenings (`text/happenings`) has under two heads that are not known
/// to be told for each other ("was shot on Monday", "was buried on Friday"; not "quake" and "destroy"), or what was done and what
/// was not ("did not vote on Monday", "voted on Tuesday"). Of lengths only the latter: "shut for 12 days", "shut for 15 days of
/// repairs" may be one. Symmetric. Cost: linear in the words and statements of the two sentences.
bool date_two_acts(const Story& story, AnnotationRef one, AnnotationRef other);

}  // namespace hexapla::reconcile
