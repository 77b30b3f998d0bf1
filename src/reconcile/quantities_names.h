#pragma once

#include <string>

#include "core/story.h"
#include "reconcile/known_names.h"

namespace hexapla::reconcile {

/// Names a question of quantity in the accounts' own words: the counted noun phrase that most of the others share ("MS-13
/// members"), whose age it is ("age of Larry Gordon"), or the clause with a gap for the number ("set aside … for the
/// passengers").
std::string quantity_question(const Story& story, const KnownNames& names, const Question& question);

}  // namespace hexapla::reconcile
