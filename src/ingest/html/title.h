#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

#include "ingest/html/leaves.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// The leaves of the headline element: the <h1> that shares most words with `declared` (what the head says the title is,
/// decoded), else a lower heading that says the same. Empty if there is none. Cost: linear in the headings' bytes.
std::vector<std::uint32_t> find_headline(const Tree& tree, const Leaves& leaves, std::string_view declared);

/// Where the head says nothing of use: the first <h1> in the element `region`, else the last before it; at least three words.
std::vector<std::uint32_t> nearest_headline(const Tree& tree, const Leaves& leaves, std::uint32_t region);

/// Marks in `out` the leaves of the element `region` that say the headline once more, word for word; where there is no headline
/// element, what the head declares. Cost: linear in the leaves and in the bytes of those that are as long as the headline.
void mark_repeated_headline(const Tree& tree, const Leaves& leaves, std::uint32_t region,
                            const std::vector<std::uint32_t>& title_leaves, std::string_view declared, std::vector<bool>& out);

/// The bytes of a title without the site's name at its end: "Headline | Gazette" → "Headline". A part is cut only where it names
/// the site
/// (`publisher`, decoded; may be empty) or has at most four words, and only if more words are left than cut.
SourceSpan without_site_name(std::string_view html, SourceSpan title, std::string_view publisher);

}  // namespace hexapla::html
