#include "lineage/quoted.h"

#include <algorithm>

#include "core/utf8.h"

namespace hexapla::lineage {
namespace {

bool is_blank(char32_t c) { return c <= ' ' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000; }
bool is_letter_or_digit(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c < 0x2000);
}

/// The mark that closes what `c` opens after `before` and in front of `after`, or 0.
char32_t closing_mark(char32_t before, char32_t c, char32_t after) {
  if (is_blank(after)) return 0;
  switch (c) {
    case '"':
    case '\'':
      return is_letter_or_digit(before) ? 0 : c;
    case 0x201C:
      return 0x201D;
    case 0x201E:
      return 0x201C;
    case 0x2018:
      return 0x2019;
    case 0x201A:
      return 0x2018;
    case 0xAB:
      return 0xBB;
    case 0x2039:
      return 0x203A;
    default:
      return 0;
  }
}

/// An apostrophe looks like a closing mark: "don't", "the workers' hall" only where a letter follows or none of a quotation's
/// stops stands before.
bool closes(char32_t mark, char32_t before, char32_t c, char32_t after) {
  if (mark == 0x201C && c == 0x201D) return true;  // „…” is as common as „…“
  if (c != mark) return false;
  const bool single = mark == '\'' || mark == 0x2019;
  return !is_blank(before) && !(single && is_letter_or_digit(after));
}

class Line {
 public:
  Line(std::string_view text, std::size_t begin, std::size_t end) : text_(text), at_(begin), end_(end) {}

  void find(std::vector<Span>& out) {
    char32_t before = ' ';
    while (at_ < end_) {
      const utf8::Decoded c = utf8::decode(text_, at_);
      const char32_t mark = closing_mark(before, c.code_point, code_point_at(at_ + c.size));
      if (mark != 0) {
        const std::size_t close = end_of_quotation(at_ + c.size, c.code_point, mark);
        if (close != 0) {
          out.push_back({static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(close)});
          at_ = close;
          before = mark;
          continue;
        }
      }
      before = c.code_point;
      at_ += c.size;
    }
  }

 private:
  char32_t code_point_at(std::size_t at) const { return at < end_ ? utf8::decode(text_, at).code_point : U' '; }

  /// Behind the closing mark; the end of the line for a double mark that is not closed; 0 for a single one, which was an
  /// apostrophe.
  std::size_t end_of_quotation(std::size_t at, char32_t opening, char32_t mark) {
    const bool single = mark == '\'' || mark == 0x2019 || mark == 0x2018;
    if (single && opening == unclosed_single_) return 0;  // looked for once already, to the end of the line
    char32_t before = opening;
    while (at < end_) {
      const utf8::Decoded c = utf8::decode(text_, at);
      at += c.size;
      if (closes(mark, before, c.code_point, code_point_at(at))) return at;
      before = c.code_point;
    }
    if (!single) return end_;
    unclosed_single_ = opening;
    return 0;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_;
  char32_t unclosed_single_ = 0;
};

}  // namespace

std::vector<Span> quoted_stretches(std::string_view text) {
  std::vector<Span> out;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    Line(text, begin, end).find(out);
    begin = end + 1;
  }
  return out;
}

}  // namespace hexapla::lineage
