#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla::report {

/// How a piece of text looks where colour is on. Nothing is told by style alone.
enum class Style : std::uint8_t { plain, heading, faint, name, words, conflict, compatible, agree, single, cut, added };

struct Piece {
  std::string text;  ///< displayable
  Style style = Style::plain;
};
using Styled = std::vector<Piece>;

/// A cell of a row: text wrapped to `width` cells from column `column` on; `hang` more for its lines after the first.
struct Cell {
  unsigned column = 0;
  unsigned width = 1;
  Styled text;
  unsigned hang = 0;
};

/// The styled text in lines of at most `width` cells (1 or more), broken at blanks, after hyphens and dashes, between ideographs,
/// and, where nothing else helps, anywhere. `hang` cells are kept free on every line after the first. Blanks at a break are
/// dropped. Cost: linear.
std::vector<Styled> wrap(const Styled& text, unsigned width, unsigned hang = 0);

/// Lines of text for a terminal of so many columns, written from top to bottom.
class Page {
 public:
  Page(unsigned columns, bool color) : columns_(columns), color_(color) {}

  unsigned columns() const { return columns_; }
  void blank_line();
  /// Cells beside each other, by rising column; each is as high as it needs.
  void row(const std::vector<Cell>& cells);
  /// One cell from column `indent` to the right edge.
  void paragraph(unsigned indent, const Styled& text, unsigned hang = 0);
  /// A heading, after an empty line, with a rule to the right edge.
  void section(std::string_view title);

  std::string take() && { return std::move(out_); }

 private:
  void put(const Styled& line);

  std::string out_;
  unsigned columns_;
  bool color_;
};

}  // namespace hexapla::report
