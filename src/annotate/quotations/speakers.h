#pragma once

#include <vector>

#include "annotate/quotations/attribute.h"
#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// The attribution of each outermost marked words, in their order; empty for nested ones. Words that their own sentence
/// attributes to nobody take over the speaker of the words before them in their paragraph, or of the paragraph before. Cost:
/// linear.
std::vector<Attribution> find_speakers(const View& view);

}  // namespace hexapla::annotate::quotations
