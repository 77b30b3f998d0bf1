#include "report/hidden.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include "core/utf8.h"

namespace hexapla::report {
namespace {

constexpr int neighbours = 3;   // characters that may stand between a mark of direction and a letter of its script
constexpr int longest_tag = 8;  // tags behind a flag, its end included

bool is_mark_of_direction(char32_t c) { return c == 0x200F || c == 0x061C; }
bool is_tag(char32_t c) { return c >= 0xE0000 && c <= 0xE007F; }

bool turns_or_hides(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) ||  // embeddings and overrides
         (c >= 0x2061 && c <= 0x206F) ||  // operators, isolates, deprecated controls
         c == 0x180E || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0x1D173 && c <= 0x1D17A);
}

enum class Side : unsigned char { neutral, right_to_left, other };

Side side_of(char32_t c) {
  switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
      return is_mark_of_direction(c) ? Side::other : Side::right_to_left;
    case U_LEFT_TO_RIGHT:
    case U_EUROPEAN_NUMBER:
      return Side::other;
    default:
      return Side::neutral;
  }
}

bool is_beside_its_script(std::string_view text, std::size_t at, std::size_t size) {
  std::size_t before = at, after = at + size;
  Side left = Side::neutral, right = Side::neutral;
  for (int i = 0; i < neighbours && left == Side::neutral && before > 0; ++i) {
    const utf8::Decoded decoded = utf8::decode_before(text, before);
    left = side_of(decoded.code_point);
    before -= decoded.size;
  }
  for (int i = 0; i < neighbours && right == Side::neutral && after < text.size(); ++i) {
    const utf8::Decoded decoded = utf8::decode(text, after);
    right = side_of(decoded.code_point);
    after += decoded.size;
  }
  return left == Side::right_to_left || right == Side::right_to_left;
}

/// The flags of England, Scotland and Wales are a black flag and tags.
bool is_of_flag(std::string_view text, std::size_t at) {
  constexpr char32_t black_flag = 0x1F3F4;
  for (int i = 0; i < longest_tag && at > 0; ++i) {
    const utf8::Decoded decoded = utf8::decode_before(text, at);
    if (decoded.code_point == black_flag) return true;
    if (!is_tag(decoded.code_point)) return false;
    at -= decoded.size;
  }
  return false;
}

}  // namespace

bool misleads(std::string_view text, std::size_t at, char32_t c) {
  if (c < 0x061C) return false;
  if (is_mark_of_direction(c)) return !is_beside_its_script(text, at, utf8::decode(text, at).size);
  if (is_tag(c)) return !is_of_flag(text, at);
  return turns_or_hides(c);
}

bool holds_misleading(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (misleads(text, at, decoded.code_point)) return true;
    at += decoded.size;
  }
  return false;
}

std::string spelt_out(char32_t c) { return fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c)); }

}  // namespace hexapla::report
