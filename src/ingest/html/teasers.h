#pragma once

#include <cstdint>
#include <vector>

#include "ingest/html/leaves.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// Marks in `out` the leaves of the element `region` that lead to other articles, told by how they are built and not by names:
/// - cards: three or more elements alike beside one another, each with a leaf that is a link and few words besides. Those without
///   a sentence go wherever they stand; those with sentences where no running text of the region comes after them;
/// - lists behind the last running text in which every item has a link.
/// The short heading before them goes with them. Cost: linear.
void mark_teasers(const Tree& tree, const Leaves& leaves, std::uint32_t region, std::vector<bool>& out);

}  // namespace hexapla::html
