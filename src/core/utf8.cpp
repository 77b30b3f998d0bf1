#include "core/utf8.h"

#include <cstring>

namespace hexapla::utf8 {
namespace {

/// Bytes of the well-formed sequence that begins at `at`, or 0 (Unicode 15, table 3-7).
std::uint32_t sequence_size(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
  const auto trails = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(at);
  if (lead < 0x80) return 1;
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return trails(at + 1) ? 2 : 0;
  if (lead < 0xF0) {
    const unsigned second = byte(at + 1);
    if (lead == 0xE0 && second < 0xA0) return 0;
    if (lead == 0xED && second > 0x9F) return 0;
    return trails(at + 1) && trails(at + 2) ? 3 : 0;
  }
  if (lead < 0xF5) {
    const unsigned second = byte(at + 1);
    if (lead == 0xF0 && second < 0x90) return 0;
    if (lead == 0xF4 && second > 0x8F) return 0;
    return trails(at + 1) && trails(at + 2) && trails(at + 3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

std::size_t first_invalid(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    // Eight ASCII bytes at a time: most news text is that.
    std::uint64_t word = 0;
    while (at + 8 <= bytes.size() && (std::memcpy(&word, bytes.data() + at, 8), (word & 0x8080808080808080ULL) == 0)) at += 8;
    if (at == bytes.size()) break;
    const std::uint32_t size = sequence_size(bytes, at);
    if (size == 0) return at;
    at += size;
  }
  return valid;
}

Decoded decode(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const std::uint32_t size = sequence_size(text, at);
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
  switch (size) {
    case 1:
      return {byte(0), 1};
    case 2:
      return {((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
    case 3:
      return {((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
    case 4:
      return {((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU), 4};
    default:
      return {replacement, 1};
  }
}

Decoded decode_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {};
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && !is_boundary(text, begin)) --begin;
  const Decoded decoded = decode(text, begin);
  return begin + decoded.size == at ? decoded : Decoded{replacement, 1};
}

void append(std::string& out, char32_t code_point) {
  const auto put = [&](char32_t value) { out += static_cast<char>(value); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    if (code_point >= 0xD800 && code_point < 0xE000) return append(out, replacement);
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x110000) {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    append(out, replacement);
  }
}

}  // namespace hexapla::utf8
