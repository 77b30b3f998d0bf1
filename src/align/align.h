#pragma once

#include <vector>

#include "core/story.h"

namespace hexapla::align {

/// The questions that the story's accounts answer, each with all mentions that answer it; what one account alone says is a
/// question of its own. A mention may stand in more than one question. Order: by first mention. Deterministic.
std::vector<Question> align_quantities(const Story& story);
std::vector<Question> align_times(const Story& story);
/// One question an utterance; reported speech (Saying::indirect) joins a direct quotation that it paraphrases and is left out
/// otherwise.
std::vector<Question> align_quotations(const Story& story);

}  // namespace hexapla::align
