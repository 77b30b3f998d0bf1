#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

#include "ingest/mapped_text.h"

namespace hexapla::ingest {

// CSV (RFC 4180) and TSV with the place of every cell.

/// A cell's bytes: between its quotation marks, where it has them.
struct Cell {
  Span content;
  bool quoted = false;  ///< a doubled quotation mark in it stands for one
};

struct Row {
  Span place;  ///< from its first byte to its line end
  std::vector<Cell> cells;
  std::optional<std::uint32_t> unclosed;  ///< the quotation mark that nothing closes: the row ends at its line's end
};

/// Reads row after row. A quotation mark opens a cell only at its beginning, and only if the one that closes it ends the cell;
/// blank lines are passed over. LF, CR LF and CR end lines. Cost: linear in the text, whatever it is.
class CsvScanner {
 public:
  CsvScanner(std::string_view text, char separator, std::size_t at = 0) : text_(text), separator_(separator), at_(at) {}

  /// The next row; false at the end. Of one row 10,000 cells are kept.
  bool next(Row& row);

 private:
  bool ends_cell(std::size_t at) const { return at >= text_.size() || text_[at] == separator_ || ends_line(at); }
  bool ends_line(std::size_t at) const { return at >= text_.size() || text_[at] == '\n' || text_[at] == '\r'; }
  Cell read_cell(Row& row);

  std::string_view text_;
  char separator_;
  std::size_t at_;
};

/// A cell's text and the way back to the bytes that it was scanned in. Cost: linear.
MappedText text_of(std::string_view text, const Cell& cell);

/// Bytes of a cell with doubled quotation marks as one. For verification: text_of()'s `replaced` units decode by it. Cost:
/// linear.
std::string decode_doubled_quotes(std::string_view bytes);

/// What sets the cells of a text apart: the comma, semicolon, tab or bar that its first line has most of, outside quotation
/// marks; the one that a line "sep=;" before it names. Cost: linear in that line.
struct Separator {
  char mark = ',';
  std::size_t first_row = 0;  ///< the byte at which the first row begins
};
Separator separator_of(std::string_view text);

}  // namespace hexapla::ingest
