#pragma once

#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether two figures are told of different years: the sentences of both name years or days of years, and none that both name
/// ("73 officers were shot in 2011", "67 have been killed this year"). Each list holds a reading's mentions. Cost: linear in the
/// times of their sentences, of at most a few dozen mentions.
bool are_of_other_years(const Story& story, const std::vector<AnnotationRef>& a, const std::vector<AnnotationRef>& b);

}  // namespace hexapla::reconcile
