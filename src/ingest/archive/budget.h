#pragma once

#include <cstdint>

#include <hexapla/limits.h>

namespace hexapla::archive {

/// What the decompression of one archive may give in all, at every depth together: bombs end here. A small file may give
/// `slack` bytes however it does.
class Budget {
 public:
  static constexpr std::uint64_t slack = 64ULL << 20;

  Budget(const Limits& limits, std::uint64_t archive_bytes)
      : ratio_(limits.expansion),
        left_(archive_bytes > (UINT64_MAX - slack) / ratio_or_one() ? UINT64_MAX : slack + archive_bytes * ratio_or_one()) {}

  /// False if `bytes` more are too many.
  bool spend(std::uint64_t bytes) {
    if (bytes > left_) left_ = 0;
    if (left_ == 0) return false;
    left_ -= bytes;
    return true;
  }
  /// True if `made` bytes out of `used` are more than one member may give.
  bool is_bomb(std::uint64_t used, std::uint64_t made) const { return made > slack && (made - slack) / ratio_or_one() > used; }
  std::uint64_t ratio() const { return ratio_or_one(); }

 private:
  std::uint64_t ratio_or_one() const { return ratio_ == 0 ? 1 : ratio_; }

  std::uint64_t ratio_;
  std::uint64_t left_;
};

}  // namespace hexapla::archive
