#pragma once

#include <vector>

#include "annotate/references/words.h"

namespace hexapla::annotate::references {

/// Chains the references of an account (Reference::chain, and the descriptions that chains give): names that are one, nouns of
/// one lemma and number unless the later is new ("a pilot"), what is in apposition or said by a copula, a definite noun for the
/// only person named shortly before it ("the actress"), pronouns by kind, gender, number, nearness and part in the sentence. A
/// chain never joins two names that differ. Cost: linear; looked back is at most over `looked_back` references.
inline constexpr std::size_t looked_back = 60;
void chain(const Syntax& syntax, std::vector<Found>& found);

}  // namespace hexapla::annotate::references
