#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/span.h>

#include "ingest/html/tags.h"

namespace hexapla::html {

/// The attributes that the reader looks at.
enum class AttributeName : std::uint8_t {
  class_,
  id,
  role,
  itemprop,
  itemtype,
  style,
  hidden,
  aria_hidden,
  href,
  rel,
  lang,
  name,
  property,
  content,
  datetime,
  pubdate,
  type,
  charset,
  http_equiv,
  data_testid,
  count,
};

struct Attribute {
  AttributeName name;
  SourceSpan value;
};

/// An element or a text. Nodes stand in document order: the descendants of node i are the nodes i + 1 … end - 1.
struct Node {
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  ///< the node past its last descendant
  SourceSpan source;      ///< a text's bytes; of an element its start tag
  std::uint32_t first_attribute = 0;
  Tag tag = Tag::root;
  std::uint8_t attributes = 0;
  bool is_text = false;
  bool is_raw = false;  ///< a text without character references
};

/// A page as a flat tree. Node 0 is the root. Forgiving: implied and missing end tags are supplied, stray ones passed over,
/// nothing is moved (no adoption agency, no foster parents), so that order in the tree is order in the file. A page that begins
/// with an XML declaration is XHTML: any element may be empty ("<a/>"), and CDATA sections are text.
struct Tree {
  std::string_view html;
  std::vector<Node> nodes;
  std::vector<Attribute> attributes;
  std::optional<std::uint64_t> flattened_at;  ///< the first start tag that was deeper than the limit

  std::string_view bytes(SourceSpan span) const { return html.substr(span.begin, span.size()); }
  /// The raw value of an element's attribute (references not decoded); nothing if it has none.
  std::optional<std::string_view> attribute(const Node& node, AttributeName name) const;
};

/// Builds the tree of a page. Error: `limit`, more than `node_limit` nodes. Cost: linear in the bytes, memory about 30 bytes a
/// node.
Result<Tree> build_tree(std::string_view html, std::uint32_t depth_limit, std::uint32_t node_limit);

}  // namespace hexapla::html
