#pragma once

#include <vector>

#include "core/open_question.h"
#include "core/story.h"

namespace hexapla::align {

/// What accounts say is not known, told or done yet (Annotations::unknowns) and other accounts tell, as `docs/comparing.md` says.
/// An account that says both stands on neither side. Order: by first mention. Deterministic. Cost: linear in what was read, plus
/// for each clause that says that somebody's name is not known the named people of the story.
std::vector<OpenQuestion> align_unknowns(const Story& story);

}  // namespace hexapla::align
