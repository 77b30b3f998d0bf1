#pragma once

#include <string>

#include "core/story.h"

namespace hexapla::reconcile {

// Names of questions whose figures count nothing but tell which one: the house of a street, the bore of a weapon.

/// "block of Elm Street", "address on Elm Street": by the street that most accounts name with the number.
std::string address_question(const Story& story, const Question& question);

/// "caliber of the pistol": by the weapon, or what it fires, that most accounts name behind the figure; empty if none does, or if
/// it is no calibre.
std::string calibre_question(const Story& story, const Question& question);

}  // namespace hexapla::reconcile
