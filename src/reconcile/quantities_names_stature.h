#pragma once

#include <string>

#include "core/story.h"

namespace hexapla::reconcile {

/// The name of a question for how tall or how heavy somebody is, where sentences describe a person so: "height of Rita Moss",
/// "weight of the suspect". Empty for other questions. Cost: linear in the sentences looked at.
std::string stature_question(const Story& story, const Question& question);

}  // namespace hexapla::reconcile
