#pragma once

#include <optional>
#include <string>

#include "ingest/entry/fields.h"
#include "ingest/feeds/xml_tree.h"

namespace hexapla::feeds {

using ingest::Field;
using ingest::Fields;
using ingest::TextForm;

/// Reads what stands directly inside element `index`: of RSS 0.9 to 2.0, Atom 0.3 and 1.0, CDF, with Dublin Core,
/// content:encoded, Media RSS and iTunes where the feed's own elements say nothing. `publisher` is the source that an entry was
/// taken from. Cost: linear in the element.
Fields read_fields(const XmlTree& tree, std::uint32_t index);

/// What an element says of its language and its base, or those around it: xml:lang, and the address that relative ones below it
/// start from ("" if there is none). Cost: linear in the elements around it.
std::optional<std::string> language_of(const XmlTree& tree, std::uint32_t index);
std::string base_of(const XmlTree& tree, std::uint32_t index);

}  // namespace hexapla::feeds
