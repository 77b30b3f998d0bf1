#pragma once

#include <vector>

#include <hexapla/account.h>
#include <hexapla/error.h>

#include "ingest/entry/fields.h"

namespace hexapla::ingest {

/// A text that was read, with the way back to the decoded file.
struct Piece {
  MappedText mapped;
  std::vector<Block> blocks;  ///< none: it holds no text
};

/// A field's text in blocks: HTML whole, since such a text has no navigation around it, and plain text by its lines, of which the
/// first may be a title. Errors: those of read_html but for a missing text; `offset` is a byte of the decoded file. Cost: linear.
Result<Piece> read_piece(const Field& field, std::uint32_t html_depth, bool may_have_title = false);

/// The same for a title: one block, its white space folded.
Result<Piece> read_title(const Field& field, std::uint32_t html_depth);

}  // namespace hexapla::ingest
