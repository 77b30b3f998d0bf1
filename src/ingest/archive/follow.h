#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <hexapla/account.h>
#include <hexapla/error.h>
#include <hexapla/limits.h>

#include "ingest/archive/mapping.h"

namespace hexapla::archive {

/// Bytes that a chain leads to.
struct Followed {
  std::string bytes;
  std::optional<std::uint64_t> in_file;  ///< where they stand in the file, if no step on the way decodes
};

/// Follows an account's chain from an archive's bytes anew, and takes the payload: with a record, `source.bytes` bytes from its
/// offset on; without one, all there is. Errors: `malformed` and `mismatch` where a step does not lead on, `unsupported` for one
/// that is not known, `limit`. Cost: linear in what must be decompressed before it.
Result<Followed> follow(std::string_view whole, const Mapping* mapping, const Source& source, const Limits& limits);

}  // namespace hexapla::archive
