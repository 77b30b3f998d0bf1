#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <hexapla/chains.h>

namespace hexapla::overview {

/// By account: the number of the participant whom each of its references means. Numbers are the same across accounts and count
/// from 0 in the order of first mention.
using ParticipantNumbers = std::vector<std::vector<std::uint32_t>>;

/// Joins the chains of references (Reference::chain) of the accounts. Those with names are joined by the names alone: the same
/// one, a last word that only one full name has, initials; so nothing else ever makes one participant of two names. Those without
/// each go to the one participant that most speaks for: who is called by the same noun elsewhere, who does or undergoes the same
/// happening. The rest are joined by their nouns, and, where they are people, by what they do or undergo. Cost: n log n.
ParticipantNumbers number_participants(std::span<const Account> accounts, std::span<const AccountMentions> mentions);

/// Numbers the participants and happenings of a story (Reference::participant, Happening::chain). Happenings are one by their
/// keys (Happening::act); those of saying by who says it, and apart where nothing tells. Cost: n log n.
void join_chains(std::span<const Account> accounts, std::span<AccountMentions> mentions);

}  // namespace hexapla::overview
