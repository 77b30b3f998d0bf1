#pragma once

#include <optional>
#include <string>

#include "ingest/html/leaves.h"
#include "ingest/html/main_text.h"
#include "ingest/html/metadata.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// Why what was read of a page is no whole article, as a sentence for a warning; nothing if it looks like one. Told apart are
/// the beginning of an article that is for subscribers (it says so, and is short), an index of articles (many headlines that are
/// links, and hardly any text between them), and a page of hardly any words. Cost: linear in the leaves.
std::optional<std::string> not_an_article(const Tree& tree, const Leaves& leaves, const MainText& main, const PageMetadata& head);

}  // namespace hexapla::html
