#pragma once

#include <cstdint>
#include <vector>

#include "align/grouping.h"
#include "align/labels_items.h"

namespace hexapla::align::labels {

/// Marks the items that name a family, written large: "the *Roes*" where somebody has the last name Roe. Cost: n log n.
void mark_families(const Story& story, std::vector<Item>& items);

/// Merges the items that name one family, whether the model took them for a name or for a noun.
void join_families(const std::vector<Item>& items, Groups& groups);

}  // namespace hexapla::align::labels
