#include "text/charset.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/utf8.h"
#include "text/charset_decoder.h"
#include "text/charset_detect.h"
#include "text/charset_scripts.h"

namespace hexapla::text {
namespace {

constexpr std::size_t hard_limit = 1ULL << 30;

Error unreadable(std::string reason, std::uint64_t at) {
  return {.code = ErrorCode::encoding, .reason = std::move(reason), .offset = at};
}

bool is_tolerable(const Decoding& decoding, std::size_t size, double share) {
  return decoding.invalid_bytes == 0 || static_cast<double>(decoding.invalid_bytes) <= share * static_cast<double>(size);
}

DecodedText finish(Decoding decoding, const Charset& charset, std::vector<Warning> warnings) {
  if (decoding.first_invalid) {
    const std::uint64_t count = decoding.invalid_bytes;
    warnings.push_back({.reason = fmt::format("{} {} not {}; read as U+FFFD", count,
                                              count == 1 ? "byte is" : "bytes, the first here, are", charset.name),
                        .offset = decoding.first_invalid});
  }
  return {.text = std::move(decoding.text),
          .runs = std::move(decoding.runs),
          .charset = std::string(charset.name),
          .warnings = std::move(warnings)};
}

/// `bytes` in a character set that is certain; an error if they break it too often.
Result<DecodedText> decode_surely(std::string_view bytes, const Charset& charset, std::size_t begin, double share,
                                  std::string_view why) {
  Decoding decoding = decode_as(bytes, charset, begin);
  if (!is_tolerable(decoding, bytes.size(), share)) {
    return std::unexpected(unreadable(fmt::format("not {}, though {} says so ({} bytes of {} are not)", charset.name, why,
                                                  decoding.invalid_bytes, bytes.size()),
                                      *decoding.first_invalid));
  }
  return finish(std::move(decoding), charset, {});
}

std::size_t beyond_ascii(std::string_view bytes) {
  return static_cast<std::size_t>(std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
}

/// What the file says of itself, unless its bytes say otherwise; null then, with a warning.
const Charset* believable(std::string_view bytes, std::string_view declared, double share, std::vector<Warning>& warnings) {
  const Charset* const charset = find_charset(declared);
  if (charset == nullptr) {
    warnings.push_back({fmt::format("declares the character set \"{}\", which is not known; told by its bytes", declared)});
    return nullptr;
  }
  // Any bytes are text in a single-byte character set, but bytes beyond ASCII that happen to be UTF-8 are UTF-8.
  constexpr std::size_t least_bytes = 4;
  if (charset->scheme == Scheme::single_byte && is_utf8(bytes) && beyond_ascii(bytes) >= least_bytes) {
    warnings.push_back({fmt::format("declares itself {} but is utf-8; read as that", charset->name)});
    return nullptr;
  }
  const Decoding decoding = decode_as(bytes, *charset);
  if (is_tolerable(decoding, bytes.size(), share)) return charset;
  warnings.push_back({fmt::format("declares itself {} but is not; told by its bytes", charset->name), decoding.first_invalid});
  return nullptr;
}

/// ISO-2022-JP is ASCII bytes with escapes; null if these are not there or do not read as that.
const Charset* escaped_charset(std::string_view bytes) {
  const bool escaped = bytes.find("\x1B$B") != std::string_view::npos || bytes.find("\x1B$@") != std::string_view::npos;
  if (!escaped) return nullptr;
  const Charset* const charset = find_charset("iso-2022-jp");
  return decode_as(bytes, *charset).invalid_bytes == 0 ? charset : nullptr;
}

/// True if most bytes beyond ASCII are UTF-8: to read the rest as another character set would spoil them.
bool is_broken_utf8(const Decoding& utf8, std::string_view bytes) {
  constexpr std::uint64_t share = 4;
  constexpr std::uint64_t least = 4;
  const std::uint64_t high = beyond_ascii(bytes);
  return high >= least && utf8.invalid_bytes * share < high;
}

/// ASCII text with a few bytes beyond it, none of which is UTF-8 and each of which is punctuation in one Latin character set:
/// that set; otherwise null. Such a byte is an editor's quotation mark, dash or ellipsis.
const Charset* stray_latin(const Decoding& utf8, std::string_view bytes) {
  constexpr std::size_t most_bytes = 16;
  const std::size_t high = utf8.invalid_bytes <= most_bytes ? beyond_ascii(bytes) : 0;
  if (high == 0 || utf8.invalid_bytes != high) return nullptr;
  if (const Charset* const mac = detect_mac_roman(bytes)) return mac;
  const auto is_punctuation = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97);
  };
  return std::ranges::all_of(bytes, is_punctuation) ? find_charset("windows-1252") : nullptr;
}

bool has_many_controls(std::string_view text) {
  std::size_t controls = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool c0 = byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1B;
    const bool c1 = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (c0 || c1) ++controls;
  }
  constexpr std::size_t share = 100;
  return controls * share > text.size();
}

/// The character set that the bytes themselves tell.
Result<DecodedText> decode_by_bytes(std::string_view bytes, double share, std::vector<Warning> warnings) {
  if (const Charset* const wide = zero_byte_charset(bytes)) return finish(decode_as(bytes, *wide), *wide, std::move(warnings));
  if (const Charset* const escaped = escaped_charset(bytes)) {
    return finish(decode_as(bytes, *escaped), *escaped, std::move(warnings));
  }
  const Charset& utf8 = *find_charset("utf-8");
  Decoding as_utf8 = decode_as(bytes, utf8);
  if (const Charset* const latin = stray_latin(as_utf8, bytes)) {
    return finish(decode_as(bytes, *latin), *latin, std::move(warnings));
  }
  if (is_tolerable(as_utf8, bytes.size(), share)) return finish(std::move(as_utf8), utf8, std::move(warnings));
  const std::uint64_t first = *as_utf8.first_invalid;
  if (is_broken_utf8(as_utf8, bytes)) {
    return std::unexpected(unreadable(fmt::format("broken UTF-8: {} bytes of {} are not, more than 1 in {:.0f}",
                                                  as_utf8.invalid_bytes, bytes.size(), share > 0 ? 1 / share : 0),
                                      first));
  }
  as_utf8 = {};
  if (const Charset* const detected = detect_charset(bytes)) {
    Decoding decoding = decode_as(bytes, *detected);
    if (is_tolerable(decoding, bytes.size(), share) && !has_many_controls(decoding.text)) {
      return finish(std::move(decoding), *detected, std::move(warnings));
    }
  }
  return std::unexpected(
      unreadable("text in no character set that can be told; the first byte that is not UTF-8 is here", first));
}

}  // namespace

Result<DecodedText> decode(std::string_view bytes, const DecodeOptions& options) {
  if (bytes.size() > hard_limit) {
    return std::unexpected(
        Error{.code = ErrorCode::limit, .reason = "text to be decoded is at most 1 GiB", .offset = hard_limit});
  }
  const ByteOrderMark mark = byte_order_mark(bytes);
  if (!options.charset.empty()) {
    const Charset* const charset = find_charset(options.charset);
    if (charset == nullptr) {
      return std::unexpected(
          Error{.code = ErrorCode::usage, .reason = fmt::format("there is no character set \"{}\"", options.charset)});
    }
    return decode_surely(bytes, *charset, mark.charset == charset ? mark.size : 0, options.invalid_share, "the caller");
  }
  if (mark.charset != nullptr) {
    return decode_surely(bytes, *mark.charset, mark.size, options.invalid_share, "its byte-order mark");
  }
  std::vector<Warning> warnings;
  if (!options.declared.empty()) {
    if (const Charset* const charset = believable(bytes, options.declared, options.invalid_share, warnings)) {
      return finish(decode_as(bytes, *charset), *charset, {});
    }
  }
  return decode_by_bytes(bytes, options.invalid_share, std::move(warnings));
}

Result<std::string> decode_exactly(std::string_view bytes, std::string_view charset) {
  const Charset* const known = find_charset(charset);
  if (known == nullptr) {
    return std::unexpected(unreadable(fmt::format("there is no character set \"{}\"", charset.substr(0, 40)), 0));
  }
  return decode_as(bytes, *known).text;
}

}  // namespace hexapla::text
