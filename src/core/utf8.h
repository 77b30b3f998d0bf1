#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hexapla::utf8 {

inline constexpr std::size_t valid = static_cast<std::size_t>(-1);
inline constexpr char32_t replacement = 0xFFFD;

/// Byte at which `bytes` stop being UTF-8 (RFC 3629: no surrogates, no overlong forms, at most U+10FFFF), or `valid`.
std::size_t first_invalid(std::string_view bytes);

/// A code point and the bytes it takes; `size` is 0 only at the end of the text.
struct Decoded {
  char32_t code_point = 0;
  std::uint32_t size = 0;
};
/// The code point that begins at byte `at` of valid UTF-8. An invalid byte gives U+FFFD of size 1.
Decoded decode(std::string_view text, std::size_t at);
/// The code point that ends at byte `at` (exclusive).
Decoded decode_before(std::string_view text, std::size_t at);

void append(std::string& out, char32_t code_point);

/// True at both ends of the text and where a code point begins.
inline bool is_boundary(std::string_view text, std::size_t at) {
  return at == 0 || at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

}  // namespace hexapla::utf8
