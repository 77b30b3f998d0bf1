#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/span.h>

namespace hexapla::ingest {

/// Bytes that mail spells in others (RFC 2045, section 6), with the place that spells each.
struct Transferred {
  std::string bytes;
  std::vector<SourceSpan> places;  ///< one a byte, in order; neighbours may share a letter of base64
};

/// Undoes quoted-printable: "=C3", and line ends that are spelt "=" at a line's end, which belong to the byte after them. What is
/// no escape stands for itself. Cost: linear.
Transferred decode_quoted_printable(std::string_view text);

/// The bytes that `text` spells in quoted-printable. For verification. Cost: linear.
std::string quoted_printable_bytes(std::string_view text);

/// Runs that lead from `decoded.bytes` to the bytes of `text` that spell them: a unit is a byte or, with `by_characters` (they
/// are UTF-8), a character. Cost: linear.
std::vector<Run> runs_of(const Transferred& decoded, std::string_view text, bool by_characters);

}  // namespace hexapla::ingest
