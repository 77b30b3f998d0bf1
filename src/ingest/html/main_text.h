#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/ingest.h>

#include "ingest/html/leaves.h"
#include "ingest/html/pieces.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// Which leaves of a page are the article, and what each is.
struct MainText {
  std::vector<Piece> pieces;                ///< in document order, without the title
  std::uint32_t region = 0;                 ///< the element that was taken for the article
  std::vector<std::uint32_t> title_leaves;  ///< of the headline element; empty if none was found
  std::size_t comments = 0;                 ///< pieces at the end that are readers' comments
};

/// The plain rule of docs/html.md: the element that holds most of the page's running text, without what is known by its name or
/// its links for navigation. `declared_title` is what the head says the title is (decoded; may be empty), to tell the headline
/// from a site's name. With `everything`, all leaves. Cost: linear.
MainText find_main_text(const Tree& tree, const Leaves& leaves, std::string_view declared_title, bool everything,
                        PageOptions options = {});

}  // namespace hexapla::html
