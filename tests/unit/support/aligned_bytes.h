#pragma once

#include <cstring>
#include <string_view>
#include <vector>

namespace hexapla::language::testing {

/// A copy of bytes on a boundary of 64, where a mapped model would lie.
class AlignedBytes {
 public:
  AlignedBytes() = default;
  explicit AlignedBytes(std::string_view bytes) : blocks_(bytes.size() / sizeof(Block) + 1), size_(bytes.size()) {
    void* place = blocks_.data();
    if (size_ > 0) std::memcpy(place, bytes.data(), size_);
  }
  std::string_view view() const {
    const void* place = blocks_.data();
    return {static_cast<const char*>(place), size_};
  }

 private:
  struct alignas(64) Block {
    char bytes[64];
  };
  std::vector<Block> blocks_;
  std::size_t size_ = 0;
};

}  // namespace hexapla::language::testing
