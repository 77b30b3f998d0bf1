#pragma once

#include <cstdint>
#include <string_view>

#include "core/utf8.h"
#include "text/charset_decoder.h"
#include "text/charset_runs.h"

namespace hexapla::text {

/// Where decoders put what they read: appends text and keeps its runs.
class Sink {
 public:
  explicit Sink(std::string_view bytes) : bytes_(bytes) {}

  void reserve(std::size_t size) { out_.text.reserve(size); }
  /// Bytes [begin, end) stand for themselves.
  void same(std::size_t begin, std::size_t end) {
    out_.text.append(bytes_, begin, end - begin);
    runs_.same(static_cast<std::uint32_t>(end - begin), static_cast<std::uint32_t>(begin));
  }
  /// `text` is what bytes [begin, end) spell as one unit.
  void unit(std::string_view text, std::size_t begin, std::size_t end) {
    out_.text += text;
    if (bytes_.substr(begin, end - begin) == text)
      return runs_.same(static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(begin));
    runs_.replaced(static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(end - begin),
                   static_cast<std::uint32_t>(begin));
  }
  void unit(char32_t code_point, std::size_t begin, std::size_t end) {
    character_.clear();
    utf8::append(character_, code_point);
    unit(character_, begin, end);
  }
  /// Bytes [begin, end) are no character: U+FFFD.
  void invalid(std::size_t begin, std::size_t end) {
    note_invalid(begin, end);
    unit(utf8::replacement, begin, end);
  }
  void note_invalid(std::size_t begin, std::size_t end) {
    if (!out_.first_invalid) out_.first_invalid = begin;
    out_.invalid_bytes += end - begin;
  }

  Decoding take() && {
    out_.runs = std::move(runs_).take();
    return std::move(out_);
  }

 private:
  std::string_view bytes_;
  Decoding out_;
  RunBuilder runs_;
  std::string character_;
};

/// The first byte from `begin` on that is not ASCII, or the end. Cost: linear, eight bytes at a time.
std::size_t end_of_ascii(std::string_view bytes, std::size_t begin);

/// Decoders on ICU's converters; see decode_as.
void decode_single_byte(std::string_view bytes, std::size_t begin, const Charset& charset, Sink& sink);
void decode_multi_byte(std::string_view bytes, std::size_t begin, const Charset& charset, Sink& sink);
void decode_escapes(std::string_view bytes, std::size_t begin, const Charset& charset, Sink& sink);
/// Johab, which ICU does not have; in charset_johab.cpp.
void decode_johab(std::string_view bytes, std::size_t begin, Sink& sink);

}  // namespace hexapla::text
