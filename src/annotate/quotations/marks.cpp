#include "annotate/quotations/marks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unicode/uchar.h>

#include "core/utf8.h"

namespace hexapla::annotate::quotations {
namespace {

bool is_letter_or_digit(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return u_isalnum(static_cast<UChar32>(c));
}
bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_blank(char32_t c) { return c < 0x80 ? c <= ' ' : u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0x200B || c == 0xFEFF; }
bool is_dash(char32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015); }
bool is_stop(char32_t c) { return c == ',' || c == '.' || c == '?' || c == '!' || c == 0x2026; }
bool is_apostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

struct Shape {
  char32_t code_point;
  Family family;
  bool open, close;
};
// What each mark does in English and in the languages whose news English quotes.
constexpr auto shapes = std::to_array<Shape>({
    {U'"', Family::straight, false, false},      {0xFF02, Family::straight, false, false},
    {0x201C, Family::curly, true, false},        {0x201D, Family::curly, false, true},
    {0x201E, Family::curly, true, false},        {0x201F, Family::curly, true, false},
    {0xAB, Family::angle, true, false},          {0xBB, Family::angle, false, true},
    {0x300C, Family::corner, true, false},       {0x300D, Family::corner, false, true},
    {0x300E, Family::corner, true, false},       {0x300F, Family::corner, false, true},
    {U'\'', Family::apostrophe, false, false},   {U'`', Family::apostrophe, true, false},
    {0x2018, Family::single, true, false},       {0x2019, Family::single, false, true},
    {0x201A, Family::single, true, false},       {0x201B, Family::single, true, false},
    {0x2039, Family::single_angle, true, false}, {0x203A, Family::single_angle, false, true},
});

const Shape* shape_of(char32_t c) {
  if (c < 0x80 && c != '"' && c != '\'' && c != '`') return nullptr;
  const auto found = std::ranges::find(shapes, c, &Shape::code_point);
  return found == shapes.end() ? nullptr : &*found;
}

/// Whether the apostrophe before `at` begins a word or a year: "'em", "'90s".
bool is_elision(std::string_view text, std::size_t at) {
  std::string word;
  for (std::size_t i = at; i < text.size() && word.size() < 8; ++i) {
    const char c = text[i];
    if (c >= 'A' && c <= 'Z') {
      word += static_cast<char>(c + 32);
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += c;
    } else {
      break;
    }
  }
  if (word.size() >= 2 && is_digit(static_cast<unsigned char>(word[0])) && is_digit(static_cast<unsigned char>(word[1])))
    return word.size() == 2 || (word.size() == 3 && word[2] == 's');
  static constexpr auto elided =
      std::to_array<std::string_view>({"em", "til", "till", "tis", "twas", "cause", "cuz", "bout", "round", "n", "nother", "ere",
                                       "neath", "twill", "twere", "cept"});
  return std::ranges::find(elided, word) != elided.end();
}

/// The mark of `shape` at `at`, or nothing if it is an apostrophe inside or before a word.
std::optional<Mark> mark_at(std::string_view text, Span block, const Shape& shape, std::uint32_t at, std::uint32_t size) {
  const char32_t before = at > block.begin ? utf8::decode_before(text, at).code_point : U' ';
  const std::uint32_t end = at + size;
  const char32_t after = end < block.end ? utf8::decode(text, end).code_point : U' ';
  const bool single = !is_double(shape.family);
  if (single && is_letter_or_digit(before) && is_letter_or_digit(after)) return std::nullopt;
  Mark mark{.at = at, .size = size, .family = shape.family, .shaped_open = shape.open, .shaped_close = shape.close};
  const Shape* neighbour = shape_of(before);
  const bool word_before = is_letter_or_digit(before) || is_stop(before) || before == ')' || before == ']' || before == '%' ||
                           before == '$' || before == '*' || before == ';' || before == ':';
  mark.after_blank = !word_before && !(neighbour != nullptr && neighbour->close);
  if (neighbour != nullptr && !neighbour->open && !neighbour->close) {
    // A straight mark before this one: both open or both close, which the character before them tells.
    const std::uint32_t further = at - utf8::decode_before(text, at).size;
    const char32_t earlier = further > block.begin ? utf8::decode_before(text, further).code_point : U' ';
    mark.after_blank = is_blank(earlier) || earlier == '(' || is_dash(earlier);
    mark.after_stop = is_stop(earlier);
  }
  mark.after_stop = mark.after_stop || is_stop(before);
  const Shape* next = shape_of(after);
  mark.before_blank = is_blank(after) || is_stop(after) || after == ')' || after == ']' || after == ';' || after == ':' ||
                      is_dash(after) || after == '*' || (next != nullptr && next->close);
  if (next != nullptr && !next->open && !next->close) {
    const std::uint32_t further = end + utf8::decode(text, end).size;
    const char32_t later = further < block.end ? utf8::decode(text, further).code_point : U' ';
    mark.before_blank = is_blank(later) || is_stop(later) || later == ')' || is_dash(later);
  }
  mark.inch = shape.family == Family::straight && is_digit(before);
  if (single && !mark.before_blank && is_apostrophe(shape.code_point) && is_elision(text, end)) return std::nullopt;
  if (shape.code_point == 0x2018 && is_elision(text, end)) return std::nullopt;  // an apostrophe that was curled the wrong way
  return mark;
}

}  // namespace

void find_marks(std::string_view text, Span block, std::vector<Mark>& out) {
  for (std::uint32_t at = block.begin; at < block.end;) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80 && byte != '"' && byte != '\'' && byte != '`') {
      ++at;
      continue;
    }
    const utf8::Decoded c = utf8::decode(text, at);
    const std::uint32_t begin = at;
    at += c.size;
    const Shape* shape = shape_of(c.code_point);
    if (shape == nullptr) continue;
    if ((c.code_point == '`' || c.code_point == '\'') && at < block.end && text[at] == text[begin]) {
      // "``" opens and "''" closes, or opens where a word follows a blank.
      const Shape doubled{c.code_point, Family::ticks, c.code_point == '`', false};
      if (const auto mark = mark_at(text, block, doubled, begin, 2)) out.push_back(*mark);
      ++at;
      continue;
    }
    // “…’’: two curly single marks of one kind for a double one
    if (shape->family == Family::single && text.substr(at, c.size) == text.substr(begin, c.size) && at + c.size <= block.end) {
      const Shape doubled{c.code_point, Family::curly, shape->open, shape->close};
      if (const auto mark = mark_at(text, block, doubled, begin, 2 * c.size)) out.push_back(*mark);
      at += c.size;
      continue;
    }
    if (const auto mark = mark_at(text, block, *shape, begin, c.size)) out.push_back(*mark);
  }
}

}  // namespace hexapla::annotate::quotations
