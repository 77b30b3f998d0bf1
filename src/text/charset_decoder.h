#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>

#include "text/charset_names.h"

namespace hexapla::text {

/// Text decoded in one character set, right or wrong.
struct Decoding {
  std::string text;
  std::vector<Run> runs;
  std::uint64_t invalid_bytes = 0;  ///< that became U+FFFD
  std::optional<std::uint64_t> first_invalid = {};
};

/// Decodes `bytes` from byte `begin` on (a byte-order mark before it is in no text); runs count from the first byte of `bytes`.
/// Units are what can be decoded alone: a character, a surrogate pair, in ISO-2022-JP a stretch from an escape to the return to
/// ASCII. At most 1 GiB. Cost: linear; some 30 ns a character for multi-byte character sets, far less for the others.
Decoding decode_as(std::string_view bytes, const Charset& charset, std::size_t begin = 0);

/// True if all of `bytes` are UTF-8. Cost: linear, several GB a second.
bool is_utf8(std::string_view bytes);

}  // namespace hexapla::text
