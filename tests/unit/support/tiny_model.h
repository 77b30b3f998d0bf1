#pragma once

#include <hexapla/language.h>

#include "aligned_bytes.h"
#include "language/convert/convert.h"
#include "language/pipeline.h"
#include "tiny_pipeline.h"

// The pipeline of tiny_pipeline.h, converted and loaded.

namespace hexapla::language::testing {

inline const AlignedBytes& tiny_model() {
  static const AlignedBytes bytes(convert_pipeline(tiny_pipeline(), {})->bytes);
  return bytes;
}

/// Loads it.
inline Pipeline pipeline_of(const PipelineOptions& options = {}) {
  return Maker::pipeline(load_parts(ModelFile::view(tiny_model().view(), "tiny").value(), options).value());
}

}  // namespace hexapla::language::testing
