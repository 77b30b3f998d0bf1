#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <hexapla/account.h>

#include "ingest/html/tree.h"

namespace hexapla::html {

/// What a page's head (and its <time> and itemprop elements) say of it.
struct PageMetadata {
  Metadata metadata;  ///< all but the title
  std::string
      headline;  ///< what the page says its title is, decoded: og:title, else JSON-LD headline, else <title>; may be empty
  SourceSpan title_source;  ///< the bytes of og:title's value or <title>'s content; empty if there are none
  bool title_in_attribute = false;
  bool for_subscribers = false;  ///< JSON-LD says that the article is not free
  std::vector<Warning> warnings;
};

/// Reads the metadata; docs/html.md has the precedence of its sources. Cost: linear in the head, JSON-LD and attributes.
PageMetadata read_metadata(const Tree& tree);

/// The time, in ISO 8601, of the first <time datetime> before the end of the element `region`: what dates an article that its
/// head does not.
std::optional<std::string> first_time(const Tree& tree, std::uint32_t region);

/// What a JSON-LD script says; fields stay empty that it does not give. `offset` is the byte at which the script's text begins.
struct LinkedData {
  std::string headline, author, publisher, url, published, updated, language;
  std::string is_free;  ///< "true", "false" or whatever else stands there
};
void read_json_ld(std::string_view json, std::uint64_t offset, LinkedData& out, std::vector<Warning>& warnings);

}  // namespace hexapla::html
