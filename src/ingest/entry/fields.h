#pragma once

#include <optional>

#include <hexapla/account.h>

#include "ingest/mapped_text.h"

namespace hexapla::ingest {

/// How a field's text is to be read.
enum class TextForm : std::uint8_t { plain, html };

/// A text of an entry with the way back to the decoded file.
struct Field {
  MappedText mapped;
  TextForm form = TextForm::plain;
  bool in_base64 = false;  ///< what is mapped are letters of base64
};

/// What an entry of a feed, or the row of a table, says: texts to be read, and metadata as written.
struct Fields {
  std::optional<Field> title, summary, content;
  Metadata metadata;  ///< all but the title
};

}  // namespace hexapla::ingest
