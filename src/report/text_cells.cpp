#include "report/text_cells.h"

#include <unicode/uchar.h>

#include "core/utf8.h"
#include "report/hidden.h"

namespace hexapla::report {
namespace {

constexpr char32_t joiner = 0x200D;
constexpr std::string_view ellipsis = "…";

bool is_blank(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029 ||
         u_isUWhiteSpace(static_cast<UChar32>(c));
}

/// What a terminal may be led astray by, or a reader cannot see: everything of the categories "other" but the joiners and marks
/// of direction that scripts need (U+200C to U+200F, U+061C), and soft hyphens and byte-order marks, which `displayable` drops.
bool is_unsafe(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return true;
  if (c < 0x300 || (c >= 0x200C && c <= 0x200F) || c == 0x61C) return false;
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_SURROGATE:
    case U_PRIVATE_USE_CHAR:
    case U_UNASSIGNED:
      return true;
    default:
      return false;
  }
}

bool is_dropped(char32_t c) { return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

}  // namespace

unsigned cells_of(char32_t c) {
  if (c >= 0x20 && c < 0x7F) return 1;
  if (c < 0x300) return 1;
  const auto point = static_cast<UChar32>(c);
  switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
      return 0;
    default:
      break;
  }
  if (c >= 0x1160 && c <= 0x11FF) return 0;  // vowels and finals of Hangul stand over the consonant before them
  switch (u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_WIDE:
    case U_EA_FULLWIDTH:
      return 2;
    default:
      return 1;
  }
}

unsigned cells_of(std::string_view text) {
  unsigned cells = 0;
  bool joined = false;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (!joined) cells += cells_of(decoded.code_point);
    joined = decoded.code_point == joiner;
    at += decoded.size;
  }
  return cells;
}

std::string displayable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    const char32_t c = decoded.code_point;
    if (is_blank(c)) {
      if (!blank) out += ' ';
      blank = true;
    } else if (!is_dropped(c) && (is_unsafe(c) || misleads(text, at, c))) {
      out += spelt_out(c);
      blank = false;
    } else if (!is_dropped(c)) {
      utf8::append(out, c);
      blank = false;
    }
    at += decoded.size;
  }
  return out;
}

std::string cut_to_cells(std::string_view text, unsigned cells) {
  if (cells_of(text) <= cells) return std::string(text);
  unsigned used = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    const unsigned width = cells_of(decoded.code_point);
    if (used + width + 1 > cells) break;
    used += width;
    at += decoded.size;
  }
  while (at > 0 && text[at - 1] == ' ') --at;
  return std::string(text.substr(0, at)) + std::string(ellipsis);
}

}  // namespace hexapla::report
