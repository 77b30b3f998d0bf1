#pragma once

#include <string>

#include "core/story.h"

namespace hexapla::reconcile {

/// Names a question of time in the accounts' own words: "when" or "how long" with the statement that the time dates, of the
/// mention whose words most of the others share; else with the words of its clause.
std::string name_question(const Story& story, const Question& question);

}  // namespace hexapla::reconcile
