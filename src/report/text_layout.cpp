#include "report/text_layout.h"

#include <algorithm>
#include <array>

#include "core/utf8.h"
#include "report/text_cells.h"

namespace hexapla::report {
namespace {

/// SGR parameters by Style (ECMA-48).
constexpr std::array<std::string_view, 11> sgr = {"", "1", "2", "36", "1", "31;1", "33", "32", "2", "31;9", "32;4"};

/// One code point with its marks, as wrapping sees it.
struct Atom {
  std::string_view text;
  Style style = Style::plain;
  unsigned cells = 0;
  bool blank = false;
  bool break_after = false;  ///< a line may end after it
};

bool opens(char32_t c) {
  return c == '(' || c == '[' || c == '{' || c == 0x201C || c == 0x2018 || c == 0x300C || c == 0x300E || c == 0xFF08;
}
bool closes(char32_t c) {
  constexpr std::array<char32_t, 17> marks = {')',    ']',    '}',    '.',    ',',    '!',    '?',    ';',   ':',
                                              0x201D, 0x2019, 0x3001, 0x3002, 0x300D, 0x300F, 0xFF09, 0xFF0C};
  return std::ranges::find(marks, c) != marks.end();
}

bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0; }

std::vector<Atom> atoms_of(const Styled& text) {
  std::vector<Atom> out;
  char32_t before = 0;
  unsigned before_cells = 0;
  for (const Piece& piece : text) {
    for (std::size_t at = 0; at < piece.text.size();) {
      const utf8::Decoded decoded = utf8::decode(piece.text, at);
      const char32_t c = decoded.code_point;
      const std::string_view bytes = std::string_view(piece.text).substr(at, decoded.size);
      const unsigned cells = before == 0x200D ? 0 : cells_of(c);
      at += decoded.size;
      // Beside an ideograph a line may break, but not before what closes or after what opens.
      const bool wide = cells == 2 || before_cells == 2;
      if (!out.empty() && wide && cells != 0 && !closes(c) && !opens(before)) out.back().break_after = true;
      out.push_back({.text = bytes, .style = piece.style, .cells = cells, .blank = c == ' '});
      if (c == 0x2013 || c == 0x2014) out.back().break_after = true;
      if (cells != 0) {
        // A hyphen between letters: "harbour-master", not "-5".
        if (before == '-' && out.size() > 2 && is_letter(c) && !out[out.size() - 3].blank) out[out.size() - 2].break_after = true;
        before_cells = cells;
      }
      before = c;
    }
  }
  return out;
}

void append(Styled& line, const Atom& atom) {
  if (line.empty() || line.back().style != atom.style) line.push_back({.style = atom.style});
  line.back().text += atom.text;
}

/// The atoms [first, last) as a line, without blanks at its ends.
Styled line_of(const std::vector<Atom>& atoms, std::size_t first, std::size_t last) {
  while (first < last && atoms[first].blank) ++first;
  while (last > first && atoms[last - 1].blank) --last;
  Styled line;
  for (std::size_t i = first; i < last; ++i) append(line, atoms[i]);
  return line;
}

unsigned cells_of_line(const Styled& line) {
  unsigned cells = 0;
  for (const Piece& piece : line) cells += cells_of(piece.text);
  return cells;
}

}  // namespace

std::vector<Styled> wrap(const Styled& text, unsigned width, unsigned hang) {
  const std::vector<Atom> atoms = atoms_of(text);
  std::vector<Styled> lines;
  std::size_t first = 0;
  while (first < atoms.size() && atoms[first].blank) ++first;
  while (first < atoms.size()) {
    const unsigned room = lines.empty() ? width : width - std::min(hang, width - 1);
    unsigned used = 0;
    std::size_t end = first;       // the line's atoms are [first, end)
    std::size_t break_at = first;  // the last place where it may end
    while (end < atoms.size() && (used + atoms[end].cells <= room || atoms[end].blank)) {
      used += atoms[end].cells;
      if (atoms[end].blank || atoms[end].break_after) break_at = end + 1;
      ++end;
    }
    if (end == atoms.size()) {
      break_at = end;
    } else if (break_at == first) {
      break_at = std::max(end, first + 1);
    }
    lines.push_back(line_of(atoms, first, break_at));
    first = break_at;
    while (first < atoms.size() && atoms[first].blank) ++first;
  }
  return lines;
}

void Page::put(const Styled& line) {
  for (const Piece& piece : line) {
    const std::string_view code = sgr.at(static_cast<std::size_t>(piece.style));
    if (!color_ || code.empty()) {
      out_ += piece.text;
    } else {
      out_ += "\x1b[" + std::string(code) + "m" + piece.text + "\x1b[0m";
    }
  }
}

void Page::blank_line() {
  if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
}

void Page::row(const std::vector<Cell>& cells) {
  std::vector<std::vector<Styled>> columns;
  std::size_t height = 0;
  for (const Cell& cell : cells) {
    columns.push_back(wrap(cell.text, std::max(cell.width, 1U), cell.hang));
    height = std::max(height, columns.back().size());
  }
  for (std::size_t i = 0; i < height; ++i) {
    unsigned at = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      if (i >= columns[column].size() || columns[column][i].empty()) continue;
      const unsigned begin = cells[column].column + (i == 0 ? 0 : cells[column].hang);
      // A wide character may stand over the edge by one cell; a blank keeps columns apart all the same.
      out_.append(begin > at ? begin - at : (at == 0 ? 0 : 1), ' ');
      put(columns[column][i]);
      at = std::max(begin, at) + cells_of_line(columns[column][i]);
    }
    out_ += '\n';
  }
}

void Page::paragraph(unsigned indent, const Styled& text, unsigned hang) {
  row({{.column = indent, .width = columns_ - std::min(indent, columns_ - 1), .text = text, .hang = hang}});
}

void Page::section(std::string_view title) {
  blank_line();
  std::string rule;
  const unsigned used = cells_of(title) + 1;
  for (unsigned i = used; i < columns_; ++i) rule += "─";
  put({{std::string(title) + " ", Style::heading}, {rule, Style::faint}});
  out_ += '\n';
}

}  // namespace hexapla::report
