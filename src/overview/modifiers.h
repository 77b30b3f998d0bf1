#pragma once

#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// Loaded words before a noun or verb, by that word, where another account uses it without them; those that most accounts use
/// first. See `word_choices`.
std::vector<WordChoice> modifier_choices(const Story& story);

}  // namespace hexapla::overview
