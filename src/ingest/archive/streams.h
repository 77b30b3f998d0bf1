#pragma once

#include <memory>

#include "ingest/archive/budget.h"
#include "ingest/archive/window.h"

namespace hexapla::archive {

// The streams behind decompress(), a library each.

std::unique_ptr<Stream> gzip_stream(Window& outer, Budget& budget);
std::unique_ptr<Stream> zstd_stream(Window& outer, Budget& budget, std::uint64_t start = 0);
/// xz and bzip2.
std::unique_ptr<Stream> filter_stream(Window& outer, Budget& budget);

/// Bytes of a member that is decompressed at once; a longer one comes in pieces.
inline constexpr std::size_t whole_member = 16U << 20U;
/// Bytes of a piece of a longer member, and of compressed bytes that are looked at.
inline constexpr std::size_t piece_size = 256U << 10U;

/// How much damage there was, so that looking for the next member stays linear.
class DamageCount {
 public:
  void good() { ++good_; }
  /// False once there is too much.
  bool bad() { return ++bad_ <= 100 + good_; }

 private:
  std::uint64_t good_ = 0, bad_ = 0;
};

inline Error damage(std::string reason, std::uint64_t offset, ErrorCode code = ErrorCode::malformed) {
  return {.code = code, .reason = std::move(reason), .offset = offset};
}
inline constexpr std::string_view too_much_damage = "too many damaged members; the rest is not read";

}  // namespace hexapla::archive
