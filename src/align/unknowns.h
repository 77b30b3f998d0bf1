#pragma once

#include <vector>

#include "core/open_question.h"
#include "core/story.h"

namespace hexapla::align {

/// What accounts say is not known, told or done yet (Annotations::unknowns) and other accounts tell
/// (`docs/comparing-unknowns.md`). An account stands on one side of a question alone. Order: by first mention. Deterministic.
/// Of an account the first 64 unknowns are asked. Cost: n log n in what was read, plus for each account that asks the names of
/// all accounts, and for each thing that it asks what all accounts tell of that matter.
std::vector<OpenQuestion> align_unknowns(const Story& story);

}  // namespace hexapla::align
