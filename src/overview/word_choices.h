#pragma once

#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// Where two or more accounts put one thing in different words, side by side and without judgement; at most 60:
/// - naming: what a participant is called beside its name, or how its name is spelt; which noun of a field (`naming_field`) is
/// used;
/// - saying: the verbs that introduce speech, for all speakers and for each participant that two accounts let speak;
/// - modifier: loaded words (`is_loaded`) before a noun or verb that another account uses without them.
/// What stands in quotation marks is nobody's choice but the speaker's and does not count. Cost: n log n in the texts.
std::vector<WordChoice> word_choices(const Story& story, const std::vector<Participant>& participants);

}  // namespace hexapla::overview
