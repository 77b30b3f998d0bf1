#pragma once

#include <cstring>
#include <string_view>
#include <vector>

#include <hexapla/language.h>

#include "language/convert/convert.h"
#include "language/pipeline.h"
#include "tiny_pipeline.h"

// The pipeline of tiny_pipeline.h, converted and loaded.

namespace hexapla::language::testing {

/// Bytes on a boundary of 64.
class AlignedBytes {
 public:
  explicit AlignedBytes(std::string_view bytes) : blocks_(bytes.size() / 64 + 1), size_(bytes.size()) {
    void* place = blocks_.data();
    std::memcpy(place, bytes.data(), bytes.size());
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
  std::size_t size_;
};

inline const AlignedBytes& tiny_model() {
  static const AlignedBytes bytes(convert_pipeline(tiny_pipeline(), {})->bytes);
  return bytes;
}

/// Loads it.
inline Pipeline pipeline_of(const PipelineOptions& options = {}) {
  return Pipeline(load_parts(ModelFile::view(tiny_model().view(), "tiny").value(), options).value());
}

}  // namespace hexapla::language::testing
