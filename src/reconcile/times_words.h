#pragma once

#include <string>

#include "core/story.h"

namespace hexapla::reconcile {

/// One plain sentence: who says what, and how it stands together. Needs the finding's readings, conflicts and relation. `apart`:
/// values of two readings exclude each other, so that both hold only if they tell of two things.
std::string explain(const Story& story, const Finding& finding, bool apart = false);

}  // namespace hexapla::reconcile
