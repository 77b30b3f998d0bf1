#pragma once

#include <string>

#include "core/story.h"
#include "reconcile/known_names.h"

namespace hexapla::reconcile {

/// The name of a question that asks for an age: "age of Larry Gordon", by the fullest name that an account has for the person;
/// else "age of the driver", by the noun of most, or by one that stands near;
/// else "age". Cost: logarithmic in the accounts' names.
std::string age_question(const Story& story, const KnownNames& names, const Question& question);

}  // namespace hexapla::reconcile
