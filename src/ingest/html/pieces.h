#pragma once

#include <cstdint>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/ingest.h>

#include "ingest/html/boilerplate.h"
#include "ingest/html/leaves.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// A leaf of the article and what it is in it.
struct Piece {
  std::uint32_t leaf = 0;
  BlockKind kind = BlockKind::paragraph;
};

/// True for running text: a leaf of some words, few of them links, with marks of sentences.
bool is_prose(const Leaf& leaf);

/// What a leaf is by the elements of `region` that it stands in; `roles` has one for each node. Cost: linear in their number.
BlockKind kind_of(const Tree& tree, const Leaf& leaf, const std::vector<Role>& roles, std::uint32_t region);

/// The leaves of the element `region` that belong to the article, in order: without those marked in `out`, lists of links, labels
/// ("Advertisement"), and the lines before and after the running text that are no part of it (dates, categories, headings that
/// nothing follows). With `precision` only running text, its headings, lists and quotations stay; with `recall` also what stands
/// before and after the running text, and links. `roles` has one for each node. Cost: linear.
std::vector<Piece> keep_pieces(const Tree& tree, const Leaves& leaves, const std::vector<Role>& roles, std::uint32_t region,
                               const std::vector<bool>& out, Preference prefer = Preference::balance);

}  // namespace hexapla::html
