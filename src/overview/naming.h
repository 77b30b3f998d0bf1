#pragma once

#include <set>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// What participants are called: descriptions and spellings of names that differ, by participant, then the nouns of fields of
/// naming that differ. See `word_choices`.
std::vector<WordChoice> naming_choices(const Story& story, const std::vector<Participant>& participants);

/// Whether two or more of the accounts in the phrases use other phrases than another of them.
bool accounts_differ(const std::vector<Phrase>& phrases);

}  // namespace hexapla::overview
