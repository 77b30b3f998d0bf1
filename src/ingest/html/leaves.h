#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/html/tree.h"

namespace hexapla::html {

/// A stretch of inline content between two borders of blocks: what a reader sees as one paragraph, heading, list item or row.
struct Leaf {
  std::uint32_t first = 0;       ///< its first text node
  std::uint32_t last = 0;        ///< its last text node
  std::uint32_t block = 0;       ///< the innermost element that is a block around it
  std::uint32_t bytes = 0;       ///< of text, white space folded, references as written
  std::uint32_t link_bytes = 0;  ///< of these inside <a>
  std::uint32_t words = 0;
  std::uint32_t stops = 0;     ///< marks that end or divide sentences: . ! ? , ; : and their like
  bool preformatted = false;   ///< inside <pre>
  bool ends_sentence = false;  ///< the last character is one that ends a sentence (or a closing quotation mark)
};

/// The visible text of a page as leaves in document order, without empty ones. Every subtree is a range of leaves:
/// [leaf_at[node], leaf_at[nodes[node].end]).
struct Leaves {
  std::vector<Leaf> leaves;
  std::vector<std::uint32_t> leaf_at;  ///< by node, and one past the last: leaves that begin before it
  std::vector<bool> dropped;           ///< by node: no text of the page (script, svg, head, hidden elements and what is in them)
  std::vector<bool> row_table;         ///< by node: a <table> of data, whose rows are leaves
};

/// Cost: linear in the nodes and bytes.
Leaves find_leaves(const Tree& tree);

/// A leaf's text for comparing it with words: references decoded, ASCII letters in lower case, white space folded, cut after
/// `most` bytes (a reference more). Cost: linear in the bytes read.
std::string folded_text(const Tree& tree, const Leaves& leaves, const Leaf& leaf, std::size_t most);

}  // namespace hexapla::html
