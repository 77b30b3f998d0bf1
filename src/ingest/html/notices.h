#pragma once

#include "ingest/html/leaves.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// True for what stands behind an article and is none of it: a call to follow, subscribe, write in or read on, and a notice of
/// copyright. Told by English and by the signs of all languages; a leaf of more words than such notices have is none. Cost:
/// linear in the leaf.
bool is_closing_notice(const Tree& tree, const Leaves& leaves, const Leaf& leaf);

}  // namespace hexapla::html
