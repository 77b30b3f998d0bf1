#pragma once

#include <vector>

#include "align/grouping.h"
#include "align/labels_items.h"

namespace hexapla::align::labels {

/// Merges the groups of items that are names of one participant: the same words; what an account itself calls by a fuller name;
/// persons' names with one last name whose first names may be one, or are one spelt otherwise; places that differ in the word for
/// what they are; other names of which one has all words of the other in order and ends with the same one or in a word like
/// "department", or that differ by a slip in one word; initials, and a first or last word alone that begins or ends one other
/// name only (of several persons the one that is named most often). `groups` has one member an item. Cost: n log n in the items;
/// names with one first or last word are compared in pairs, at most 48 of each.
void join_names(const std::vector<Item>& items, Groups& groups);

}  // namespace hexapla::align::labels
