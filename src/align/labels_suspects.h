#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "align/grouping.h"
#include "align/labels_items.h"

namespace hexapla::align::labels {

/// The noun for who is suspected ("the suspect", also called "the gunman") and the name of who was arrested or charged, if the
/// story has one group of each, that of the nouns no name, and what the name is charged with is what the suspect is told to have
/// done; where nobody tells with what, the suspect must be told to be charged, too. As indexes into `items`. Cost: n log n, and
/// the sentences that tell of the suspect.
std::optional<std::pair<std::uint32_t, std::uint32_t>> suspect_and_name(const Story& story, const std::vector<Item>& items,
                                                                        const Groups& groups);

}  // namespace hexapla::align::labels
