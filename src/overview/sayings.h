#pragma once

#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// The verbs by which the accounts introduce speech: of all speakers, then of each participant that speaks in two accounts or
/// more. See `word_choices`.
std::vector<WordChoice> saying_choices(const Story& story, const std::vector<Participant>& participants);

}  // namespace hexapla::overview
