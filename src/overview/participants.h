#pragma once

#include <cstdint>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::overview {

/// Whom and what the accounts name: the chains of names of every account (Label::chain), joined across accounts where their names
/// are one. Names of persons are one with the same last word and first names that may be one; a last name, a first word or
/// initials alone are those of the only longer name that they fit. What spreads the news (agencies, platforms, the accounts' own
/// papers) is left out, and so is what one account alone names by one word. By how many accounts name it, then how often; at most
/// 80. Cost: n log n.
std::vector<Participant> participants_of(const Story& story);

/// How many accounts' mentions a list of phrases has. The phrases' mentions are by account.
std::uint32_t accounts_of(const std::vector<Phrase>& phrases);

/// The accounts of a participant's names, in order, each once.
std::vector<std::uint32_t> tellers_of(const Participant& participant);

}  // namespace hexapla::overview
