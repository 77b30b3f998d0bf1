#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/error.h>

namespace hexapla::text {

/// What is known of some bytes' character set before they are looked at. Labels are those of the WHATWG Encoding Standard in any
/// case ("latin1", "cp1251", "x-sjis"), as it reads them: "iso-8859-1" means windows-1252.
struct DecodeOptions {
  std::string charset = {};      ///< the user's word: holds against everything else; empty: none
  std::string declared = {};     ///< what the file says of itself (`<meta charset>`); a byte-order mark holds against it
  double invalid_share = 0.001;  ///< share of invalid bytes that become U+FFFD; more of them: another charset, or an error
};

struct DecodedText {
  std::string text;       ///< UTF-8, without the byte-order mark
  std::vector<Run> runs;  ///< from `text` to the bytes given; SourceMap::make takes them; none of them `inserted`
  std::string charset;    ///< canonical name in lower case ("utf-8", "windows-1252", "shift_jis")
  std::vector<Warning> warnings;
};

/// Decodes text in whatever character set it is in. In this order: the user's word; a byte-order mark; the declaration; UTF-16 by
/// its zero bytes; UTF-8; detection (docs/ingest.md). Every character of the text leads back to the bytes that spell it. Invalid
/// bytes, as far as `invalid_share` lets them be, become U+FFFD (one for each maximal subpart, Unicode 15 section 3.9), with one
/// warning at the first. Errors: `usage` for a `charset` that is not known; `encoding`, at the first byte that is not UTF-8, if
/// no character set can be told; `limit` beyond 1 GiB. Cost: linear.
Result<DecodedText> decode(std::string_view bytes, const DecodeOptions& options = {});

/// The text that `bytes` spell in `charset` (a canonical name or label), nothing detected and nothing dropped: invalid bytes
/// become U+FFFD. Bytes that decode() gave one unit of a run, or a whole run, decode to the same text again; verification stands
/// on it. A label that is not known: an error (`encoding`). Cost: linear, and for charsets other than UTF-8, 16 and 32 some
/// microseconds a call.
Result<std::string> decode_exactly(std::string_view bytes, std::string_view charset);

/// The canonical name for a label, or "" for one that is not known. Cost: logarithmic in the number of labels.
std::string_view canonical_charset(std::string_view label);

}  // namespace hexapla::text
