#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hexapla::language {

/// Rows of floats, one a token of a document, that are had a block at a time.
class RowSource {
 public:
  static constexpr std::uint32_t block_rows = 512;

  virtual ~RowSource() = default;
  RowSource() = default;
  RowSource(const RowSource&) = delete;
  RowSource& operator=(const RowSource&) = delete;
  /// The rows from `first` to the end of its block of `block_rows`, `width()` floats each; they stay until the next call.
  virtual const float* rows(std::uint32_t first) = 0;
  virtual std::uint32_t width() const = 0;
};

/// Which of a document's blocks lie in which place of a store that may have fewer places than the document has blocks. A block
/// that is not there takes the place of the one that was not asked for the longest.
class BlockPlaces {
 public:
  /// Forgets all; at least one place.
  void begin(std::uint32_t blocks, std::uint32_t places);
  /// The place of a block; where it was in none, `missing` is set and it has to be filled.
  std::uint32_t find(std::uint32_t block, bool& missing) {
    const std::uint32_t place = place_[block];
    missing = place == none;
    if (missing) return take(block);
    used_[place] = ++uses_;
    return place;
  }
  std::uint32_t places() const { return static_cast<std::uint32_t>(owner_.size()); }

 private:
  static constexpr std::uint32_t none = ~0U;
  std::uint32_t take(std::uint32_t block);

  std::vector<std::uint32_t> place_;  ///< of each block, or none
  std::vector<std::uint32_t> owner_;  ///< the block in each place, or none
  std::vector<std::uint64_t> used_;   ///< when each place was asked for last; 0: it is empty
  std::uint64_t uses_ = 0;
};

}  // namespace hexapla::language
