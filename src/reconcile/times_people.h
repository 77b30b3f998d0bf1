#pragma once

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether the sentences of two times both name somebody or something, and nothing that the other names: "Roe was held on
/// Friday", "Orn was held on Thursday". Symmetric; cost: linear in their names.
bool tell_of_others(const Story& story, AnnotationRef one, AnnotationRef other);

/// Whether both name people, and nobody whom the other names, however spelt: "Roe was taken to Osk jail on Friday", "Orn was
/// taken to Osk jail on Thursday". Symmetric; cost: the product of their people, of whom the first twelve are asked.
bool tell_of_other_people(const Story& story, AnnotationRef one, AnnotationRef other);

}  // namespace hexapla::reconcile
