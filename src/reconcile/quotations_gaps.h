#pragma once

#include <vector>

#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// Moves a run of words behind what is left out or put in after it, if that ends in the same words: of “I asked them to go. They
/// stayed; they shouted” and “They shouted” the words before “they shouted” are cut, not those behind “They”.
void slide(const Version& base, const Version& other, std::vector<Change>& changes);

/// Parts what is merely cut from a change at an end, where one has far more words there than the other: of “We held the bridge
/// until the water fell at noon” beside “while the water fell” all but the word before “the” is cut.
void part_ends(std::vector<Change>& changes);

}  // namespace hexapla::reconcile::quotations
