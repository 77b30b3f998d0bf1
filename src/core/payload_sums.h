#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include <hexapla/account.h>

namespace hexapla {

/// Three sums over bytes b(1) … b(n) modulo 2^31 - 1: of b(i), of i b(i) and of i² b(i). The first two of a Reed-Solomon code's
/// syndromes: from them one changed byte is found without the original. At most 1 GiB. Cost: linear, some ns a byte.
using PayloadSums = std::array<std::uint32_t, 3>;
PayloadSums payload_sums(std::string_view bytes);

/// The one byte (counted from 0) in which `bytes` differ from bytes of the same length whose sums were `before`; nothing if they
/// do not differ, or in more than one byte. Cost: linear.
std::optional<std::uint64_t> changed_byte(const PayloadSums& before, std::string_view bytes);

/// Sets what `source` says of its payload's bytes: their number, hash and sums. Cost: linear.
void seal(Source& source, std::string_view payload);

}  // namespace hexapla
