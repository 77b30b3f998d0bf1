#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ingest/html/leaves.h"
#include "ingest/html/tree.h"

namespace hexapla::ingest {

/// A block of text on a page, in points from the page's upper edge.
struct LayoutBlock {
  html::Leaf leaf;         ///< its first and last text, and its bytes; the other members say nothing
  std::uint32_t page = 0;  ///< counted from 0
  double top = 0;          ///< as a share of the page's height
  double bottom = 0;
  double type = 0;  ///< the height of its first line
};

/// The blocks of pdftotext's XHTML, which `tree` is, in its order. What joins the halves of a word that a hyphen breaks at a
/// line's end is marked in `dropped`, and the hyphen is taken off the tree. Cost: linear.
std::vector<LayoutBlock> layout_blocks(html::Tree& tree, std::vector<bool>& dropped);

}  // namespace hexapla::ingest
