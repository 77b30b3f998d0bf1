#pragma once

#include <string>

#include "core/story.h"

namespace hexapla::reconcile {

/// What a reading of a quantity says, in plain words made of the accounts' own: "about 250 people", "$250,000", "44 years old".
/// `mentions` are the reading's, at least one. Cost: linear in the mentions' words, of at most a few dozen mentions.
std::string quantity_text(const Story& story, const std::vector<AnnotationRef>& mentions);

/// One plain sentence: who says what, and how it stands together. Needs the finding's readings, conflicts, updates and relation.
/// No account is given a noun that it does not have. `one_figure`: an update is one figure that changed.
std::string explain_quantity(const Story& story, const Finding& finding, bool one_figure = true);

}  // namespace hexapla::reconcile
