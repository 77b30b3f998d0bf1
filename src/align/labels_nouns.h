#pragma once

#include <array>
#include <cstddef>

#include "align/grouping.h"
#include "align/labels_wordings.h"

namespace hexapla::align::labels {

/// Whether two wordings are compared at all: by one noun, near synonyms (text::noun_concept, near_sort_of_noun) or nouns for who
/// plays one part (text::naming_field), but not two ranks ("sheriff", "deputy") or genders, by whose they are of two owners by
/// name or by pronoun, nor where one says that it is of others or no longer holds.
bool are_comparable(const Wording& a, const Wording& b);

/// What speaks for and against it that two such wordings are of one participant.
struct Evidence {
  enum Kind : std::size_t {
    other_number,     ///< one of them is a plural
    modifiers,        ///< share of the words before the nouns that both have
    other_modifiers,  ///< both have some, and none that both have
    both_bare,        ///< neither has one
    one_bare,         ///< one has
    both_definite,
    context,                ///< cosine of the words of their sentences
    same_act,               ///< both do it, or it is done to both
    modifiers_of_one_root,  ///< "Somali", "Somalian"
    count
  };
  std::array<double, count> of{};
};

/// Both of one Wordings. Cost: linear in their words.
Evidence compare(const Wording& a, const Wording& b, const std::vector<double>& weights);

/// The probability that both are of one participant, by logistic regression.
double likelihood(const Evidence& evidence);

/// Merges the groups of items that have one wording, and of wordings of several accounts that are likely of one participant.
/// `groups` has one member an item. Cost: quadratic in the wordings, of which there are at most 1,000.
void join_nouns(const Wordings& wordings, Groups& groups);

}  // namespace hexapla::align::labels
