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

/// The same with an expression that takes more steps than it may on a long run of "a" with another sign behind it.
inline Pipeline endless_pipeline() {
  static const AlignedBytes bytes([] {
    SourceFiles source = tiny_pipeline();
    source.files["tokenizer"] = tokenizer("^(?:a+)+$");
    return convert_pipeline(source, {})->bytes;
  }());
  return Maker::pipeline(load_parts(ModelFile::view(bytes.view(), "endless").value(), {}).value());
}

}  // namespace hexapla::language::testing
