#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/span.h>

#include "ingest/html/tokenizer.h"

namespace hexapla::feeds {

/// What vocabulary an element belongs to: told by its namespace's address or, where that is not declared, by the usual prefix.
enum class Space : std::uint8_t { core, dublin_core, content, media, itunes, xhtml, xml, other };

struct XmlElement {
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  ///< the element past its last descendant
  SourceSpan name;        ///< without prefix
  SourceSpan source;      ///< from "<" of its start tag to past its end tag, or to where it was closed for it
  SourceSpan content;     ///< what stands between these tags
  std::uint32_t first_attribute = 0;
  std::uint32_t attributes = 0;
  std::uint32_t base = 0;      ///< the innermost element around it, or itself, that has xml:base; 0 for none
  std::uint32_t language = 0;  ///< the same for xml:lang
  Space space = Space::core;
};

/// The elements of XML in document order: the descendants of element i are the elements i + 1 … end - 1. Element 0 is the file.
/// Forgiving: an end tag closes the nearest open element of its name and all inside it, one without a start is passed over, what
/// is open at the end of the file ends there. Names are compared without regard to case. No entity is ever expanded. Of one
/// element 128 attributes are kept.
struct XmlTree {
  std::string_view text;
  std::vector<XmlElement> elements;
  std::vector<html::AttributeToken> attributes;
  std::optional<std::uint32_t> flattened_at;  ///< the first start tag that was deeper than the limit

  std::string_view bytes(SourceSpan span) const { return text.substr(span.begin, span.size()); }
  /// True for an element of that vocabulary and name, which is in lower case.
  bool is(const XmlElement& element, Space space, std::string_view name) const;
  /// The bytes of an attribute's value, references as written; nothing if it has none. `name` may have a prefix ("xml:base").
  std::optional<SourceSpan> attribute(const XmlElement& element, std::string_view name) const;
  /// The elements directly inside element `index`.
  std::vector<std::uint32_t> children(std::uint32_t index) const;
};

/// Reads XML, well-formed or not, by the states of HTML's tokenizer with CDATA sections. Elements nested deeper than `depth`
/// stand beside their parent. Error: `limit`, more than `most_elements`. Cost: linear in the bytes times, at worst, `depth`.
Result<XmlTree> read_xml(std::string_view text, std::uint32_t depth, std::uint32_t most_elements);

}  // namespace hexapla::feeds
