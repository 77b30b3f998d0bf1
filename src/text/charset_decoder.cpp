#include "text/charset_decoder.h"

#include <cstring>
#include <simdjson.h>

#include "text/charset_sink.h"

namespace hexapla::text {
namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// Bytes of the maximal subpart of an ill-formed sequence at `at` (Unicode 15, section 3.9, table 3-8): how much one U+FFFD
/// stands for.
std::size_t ill_formed_size(std::string_view bytes, std::size_t at) {
  const unsigned lead = byte_at(bytes, at);
  const std::size_t wanted = lead >= 0xF0 && lead < 0xF5   ? 4
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                                                           : 1;
  unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  std::size_t size = 1;
  while (size < wanted && at + size < bytes.size()) {
    const unsigned trail = byte_at(bytes, at + size);
    if (trail < low || trail > high) break;
    low = 0x80;
    high = 0xBF;
    ++size;
  }
  return size;
}

void decode_utf8(std::string_view bytes, std::size_t begin, Sink& sink) {
  if (is_utf8(bytes.substr(begin))) return sink.same(begin, bytes.size());
  while (begin < bytes.size()) {
    const std::size_t valid = utf8::first_invalid(bytes.substr(begin));
    const std::size_t end = valid == utf8::valid ? bytes.size() : begin + valid;
    if (end != begin) sink.same(begin, end);
    begin = end;
    if (begin == bytes.size()) break;
    const std::size_t size = ill_formed_size(bytes, begin);
    sink.invalid(begin, begin + size);
    begin += size;
  }
}

template <bool big_endian>
unsigned two_bytes(std::string_view bytes, std::size_t at) {
  return big_endian ? (byte_at(bytes, at) << 8U) | byte_at(bytes, at + 1) : (byte_at(bytes, at + 1) << 8U) | byte_at(bytes, at);
}

template <bool big_endian>
void decode_utf16(std::string_view bytes, std::size_t at, Sink& sink) {
  while (at + 2 <= bytes.size()) {
    const unsigned first = two_bytes<big_endian>(bytes, at);
    const bool high = first >= 0xD800 && first < 0xDC00;
    const unsigned second = high && at + 4 <= bytes.size() ? two_bytes<big_endian>(bytes, at + 2) : 0;
    if (high && second >= 0xDC00 && second < 0xE000) {
      sink.unit(0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00), at, at + 4);
      at += 4;
      continue;
    }
    if (first >= 0xD800 && first < 0xE000) {
      sink.invalid(at, at + 2);
    } else {
      sink.unit(first, at, at + 2);
    }
    at += 2;
  }
  if (at < bytes.size()) sink.invalid(at, bytes.size());
}

template <bool big_endian>
void decode_utf32(std::string_view bytes, std::size_t at, Sink& sink) {
  for (; at + 4 <= bytes.size(); at += 4) {
    const char32_t first = two_bytes<big_endian>(bytes, at);
    const char32_t second = two_bytes<big_endian>(bytes, at + 2);
    const char32_t code_point = big_endian ? (first << 16U) | second : (second << 16U) | first;
    if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000)) {
      sink.invalid(at, at + 4);
    } else {
      sink.unit(code_point, at, at + 4);
    }
  }
  if (at < bytes.size()) sink.invalid(at, bytes.size());
}

}  // namespace

bool is_utf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

std::size_t end_of_ascii(std::string_view bytes, std::size_t begin) {
  std::uint64_t word = 0;
  while (begin + 8 <= bytes.size() && (std::memcpy(&word, bytes.data() + begin, 8), (word & 0x8080808080808080ULL) == 0))
    begin += 8;
  while (begin < bytes.size() && byte_at(bytes, begin) < 0x80) ++begin;
  return begin;
}

Decoding decode_as(std::string_view bytes, const Charset& charset, std::size_t begin) {
  Sink sink(bytes);
  sink.reserve(bytes.size() - begin);
  switch (charset.scheme) {
    case Scheme::utf8:
      decode_utf8(bytes, begin, sink);
      break;
    case Scheme::utf16le:
      decode_utf16<false>(bytes, begin, sink);
      break;
    case Scheme::utf16be:
      decode_utf16<true>(bytes, begin, sink);
      break;
    case Scheme::utf32le:
      decode_utf32<false>(bytes, begin, sink);
      break;
    case Scheme::utf32be:
      decode_utf32<true>(bytes, begin, sink);
      break;
    case Scheme::single_byte:
      decode_single_byte(bytes, begin, charset, sink);
      break;
    case Scheme::multi_byte:
      decode_multi_byte(bytes, begin, charset, sink);
      break;
    case Scheme::escapes:
      decode_escapes(bytes, begin, charset, sink);
      break;
    case Scheme::johab:
      decode_johab(bytes, begin, sink);
      break;
  }
  return std::move(sink).take();
}

}  // namespace hexapla::text
