#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/entry/fields.h"
#include "ingest/feeds/xml_tree.h"

namespace hexapla::feeds {

// What one element of a feed says. Cost of each: linear in the element.

/// An attribute's value without blanks around it, "" if there is none; an element's text, its white space made single blanks.
std::string attribute_text(const XmlTree& tree, const XmlElement& element, std::string_view name);
std::string folded_text(const XmlTree& tree, const XmlElement& element);

/// An element's text by its `type` and `mode`, as Atom 1.0 and 0.3 have them, or as it reads.
ingest::Field field_of(const XmlTree& tree, std::uint32_t index);

/// True for content that holds words: neither a picture, nor only an address.
bool holds_words(const XmlTree& tree, const XmlElement& element);

/// "Name (address)" of an element that names a person: by parts, as Atom does, or in one line, as RSS does.
std::string person_of(const XmlTree& tree, std::uint32_t index);

}  // namespace hexapla::feeds
