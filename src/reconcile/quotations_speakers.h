#pragma once

#include <string>
#include <vector>

#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// "he", "It": nobody's name.
bool is_pronoun(std::string name);

/// Whether two names are surely those of two people: both in full, with last names that are not one spelled in two ways.
/// Descriptions, bodies and last names alone exclude nobody. Cost: the product of the last names' lengths.
bool are_different_people(const std::string& a, const std::string& b);

/// The name that most versions of an utterance have for who speaks; a capitalised one before others, a name before a description
/// ("The mayor"), of those as many have a longer before a shorter, that of the first account before the rest. Empty where nobody
/// is named.
std::string speaker_of(const std::vector<std::vector<Version>>& readings);

/// "a gives it to Ann Roe, b to Tom Orr": where versions name different people beside a verb of saying, and by no pronoun,
/// which may be misread; empty where they do not.
std::string given_to(const Story& story, const std::vector<std::vector<Version>>& readings);

}  // namespace hexapla::reconcile::quotations
