#pragma once

#include <string>

#include "align/labels_wordings.h"

namespace hexapla::align::labels {

/// Whether two words, neither of a few letters alone, begin with the same ones: "Somali", "Somalian". In either order.
bool have_one_root(const std::string& one, const std::string& other);

/// Whether one account calls by one noun and other words each what both wordings mean, so that they are two: "court order" and
/// "executive order", "mother ship" and "cruise ship". Places are called by many words.
bool are_set_apart(const Wording& a, const Wording& b);

/// Whether two wordings cannot be of one participant, whatever else speaks for it: the grammar says them of two names, they name
/// two genders, ranks, sorts of things (sort_of_noun) or countries, or names stand before their noun that are not the same ("Orn
/// Street").
bool exclude_each_other(const Wording& a, const Wording& b);

}  // namespace hexapla::align::labels
