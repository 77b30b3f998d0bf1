#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "align/grouping.h"
#include "align/labels_items.h"

namespace hexapla::align::labels {

/// The noun for who is suspected ("the suspect", also called "the gunman") and the name of who was arrested or charged, if the
/// story has one group of each and that of the nouns no name: as indexes into `items`. Cost: n log n.
std::optional<std::pair<std::uint32_t, std::uint32_t>> suspect_and_name(const Story& story, const std::vector<Item>& items,
                                                                        const Groups& groups);

}  // namespace hexapla::align::labels
