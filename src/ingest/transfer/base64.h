#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/transfer/transfer.h"

namespace hexapla::ingest {

// Base64 (RFC 4648, section 4) with the place of every byte: it is spelt by the bits of two letters, and these are bytes of the
// file.

/// The bytes that `text` spells, as far as it is base64; white space is passed over, padding ends it. The place of a byte is from
/// the first letter that holds bits of it to the last, so that neighbours share a letter. Nothing where a letter is none of
/// base64's. Cost: linear.
std::optional<Transferred> decode_base64(std::string_view text);

/// For each byte which letter of its four it is, counted from the last byte that is neither a letter of base64 nor white space
/// (or the beginning). For verification. Cost: linear.
std::vector<std::uint8_t> base64_phases(std::string_view bytes);

/// The whole bytes that letters spell of which the first is number `phase` of its four; white space is passed over. Nothing if
/// `letters` has anything else, or no whole byte. For verification: decode_base64()'s units decode by it. Cost: linear.
std::optional<std::string> decode_base64_letters(std::string_view letters, std::uint8_t phase);

}  // namespace hexapla::ingest
