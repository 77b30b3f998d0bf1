#pragma once

#include <string>
#include <string_view>

#include "ingest/feeds/xml_tree.h"
#include "ingest/mapped_text.h"

namespace hexapla::feeds {

using ingest::MappedText;

/// What an element says: its own text and that of all inside it, references decoded once, CDATA sections as they are (but for
/// U+0080 to U+009F, which are the windows-1252 characters of that number), tags, comments and instructions left out. Cost:
/// linear in its content.
MappedText text_of(const XmlTree& tree, const XmlElement& element);

/// The markup inside an element, to be read as HTML: tags and references as written, the content of CDATA sections without their
/// brackets; U+0080 to U+009F as in text_of(). Cost: linear in its content.
MappedText markup_of(const XmlTree& tree, const XmlElement& element);

/// An attribute's value as text. Cost: linear in it.
MappedText value_of(const XmlTree& tree, SourceSpan value);

/// Characters of XML with the references in it replaced: those of HTML by name and by number, if a semicolon ends them, and the
/// windows-1252 characters for U+0080 to U+009F; any other ampersand stands for itself. One whose entity a feed declares is not
/// expanded. For verification: text_of()'s `replaced` units decode by it. Cost: linear.
std::string decode_xml_references(std::string_view bytes);

}  // namespace hexapla::feeds
