#pragma once

#include "align/statements_features.h"
#include "core/story.h"

namespace hexapla::align::statements {

/// Whether one of two statements denies outright what the other tells: one act of one person by name, or of as many people, and
/// nothing beside it that the other does not tell as well ("Roe was not charged" against "Roe was charged with fraud on Friday").
/// Who denies more may deny that alone. Symmetric. Cost: linear in their words.
bool denies_outright(const Story& story, const Feature& a, const Feature& b);

}  // namespace hexapla::align::statements
