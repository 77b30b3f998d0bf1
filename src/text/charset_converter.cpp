#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include "text/charset_sink.h"

// Character sets of one or more bytes a character, by ICU's tables.

namespace hexapla::text {
namespace {

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

/// A converter that stops at bytes it cannot read.
Converter open(const Charset& charset) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(std::string(charset.converter).c_str(), &status));
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  }
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no converter for " + std::string(charset.name));
  return converter;
}

/// What each byte of a single-byte character set stands for, in UTF-8; empty for a byte that stands for nothing.
std::array<std::string, 256> byte_table(const Charset& charset) {
  std::array<std::string, 256> table;
  const Converter converter = open(charset);
  for (unsigned value = 0; value < 256; ++value) {
    const char byte = static_cast<char>(value);
    const char* source = &byte;
    UErrorCode status = U_ZERO_ERROR;
    const UChar32 code_point = ucnv_getNextUChar(converter.get(), &source, &byte + 1, &status);
    // ICU fills some holes with private characters of its own; only the apple of macintosh is meant.
    const bool made_up = code_point >= 0xE000 && code_point < 0xF8FF;
    if (U_SUCCESS(status) && !made_up) {
      utf8::append(table[value], static_cast<char32_t>(code_point));
    } else if (value >= 0x80 && value < 0xA0) {
      // The WHATWG's tables give C1 controls for holes in this range, so that no web page fails by them.
      utf8::append(table[value], value);
    }
    ucnv_resetToUnicode(converter.get());
  }
  return table;
}

constexpr std::size_t longest_character = 4;  // GB18030, EUC-TW

/// True for what ICU makes of single bytes beyond ASCII that are no characters in the WHATWG's tables: a control of the same
/// number, or a private character.
bool is_made_up(UChar32 code_point) {
  return (code_point >= 0x80 && code_point < 0xA0) || (code_point >= 0xE000 && code_point < 0xF900);
}

/// Reads the character that begins at byte `at`; the byte after it.
std::size_t read_character(UConverter* converter, std::string_view bytes, std::size_t at, Sink& sink) {
  const char* source = bytes.data() + at;
  const char* const end = bytes.data() + std::min(bytes.size(), at + longest_character);
  UErrorCode status = U_ZERO_ERROR;
  const UChar32 code_point = ucnv_getNextUChar(converter, &source, end, &status);
  const std::size_t after = std::max(at + 1, static_cast<std::size_t>(source - bytes.data()));
  if (U_FAILURE(status) || (after == at + 1 && is_made_up(code_point))) {
    ucnv_resetToUnicode(converter);
    sink.invalid(at, after);
    return after;
  }
  std::string text;
  utf8::append(text, static_cast<char32_t>(code_point));
  ucnv_resetToUnicode(converter);
  sink.unit(text, at, after);
  return after;
}

/// ISO-2022-JP's text of `bytes`, and whether all of it could be read.
std::string stretch_text(UConverter* converter, std::string_view bytes, bool& whole) {
  std::string out;
  ucnv_resetToUnicode(converter);
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  while (source < end) {
    const char* const before = source;
    UErrorCode status = U_ZERO_ERROR;
    const UChar32 code_point = ucnv_getNextUChar(converter, &source, end, &status);
    if (status == U_INDEX_OUTOFBOUNDS_ERROR) break;  // only an escape was left
    if (U_FAILURE(status)) whole = false;
    utf8::append(out, U_FAILURE(status) ? utf8::replacement : static_cast<char32_t>(code_point));
    if (source == before && U_FAILURE(status)) ++source;
  }
  return out;
}

constexpr char escape = '\x1B';

}  // namespace

void decode_single_byte(std::string_view bytes, std::size_t begin, const Charset& charset, Sink& sink) {
  const std::array<std::string, 256> table = byte_table(charset);
  while (begin < bytes.size()) {
    const std::size_t ascii = end_of_ascii(bytes, begin);
    if (ascii != begin) sink.same(begin, ascii);
    for (begin = ascii; begin < bytes.size() && static_cast<unsigned char>(bytes[begin]) >= 0x80; ++begin) {
      const std::string& text = table[static_cast<unsigned char>(bytes[begin])];
      if (text.empty()) {
        sink.invalid(begin, begin + 1);
      } else {
        sink.unit(text, begin, begin + 1);
      }
    }
  }
}

void decode_multi_byte(std::string_view bytes, std::size_t begin, const Charset& charset, Sink& sink) {
  const Converter converter = open(charset);
  while (begin < bytes.size()) {
    const std::size_t ascii = end_of_ascii(bytes, begin);
    if (ascii != begin) sink.same(begin, ascii);
    begin = ascii == bytes.size() ? ascii : read_character(converter.get(), bytes, ascii, sink);
  }
}

void decode_escapes(std::string_view bytes, std::size_t begin, const Charset& charset, Sink& sink) {
  constexpr std::string_view to_ascii = "\x1B(B";
  const Converter converter = open(charset);
  while (begin < bytes.size()) {
    std::size_t end = begin;
    while (end < bytes.size() && bytes[end] != escape && static_cast<unsigned char>(bytes[end]) < 0x80) ++end;
    if (end != begin) sink.same(begin, end);
    begin = end;
    if (begin == bytes.size()) break;
    if (bytes[begin] != escape) {
      sink.invalid(begin, begin + 1);
      ++begin;
      continue;
    }
    const std::size_t back = bytes.find(to_ascii, begin + 1);
    end = back == std::string_view::npos ? bytes.size() : back + to_ascii.size();
    bool whole = true;
    const std::string text = stretch_text(converter.get(), bytes.substr(begin, end - begin), whole);
    if (!whole) sink.note_invalid(begin, end);
    if (!text.empty()) sink.unit(text, begin, end);
    begin = end;
  }
}

}  // namespace hexapla::text
