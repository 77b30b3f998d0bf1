#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <hexapla/error.h>

#include "language/components/document.h"
#include "language/network/kernels.h"
#include "language/network/row_source.h"

namespace hexapla::language {

/// The tagger, the morphologizer and the sentence recogniser are one layer over the tokens' vectors and a label for the greatest
/// score. Read-only.
struct ClassifierModel {
  enum class Kind : std::uint8_t { tagger, morphologizer, senter };
  Kind kind = Kind::tagger;
  Matrix output;
  bool overwrite = false;                    ///< also where an earlier component gave a value
  bool extend = false;                       ///< a morphologizer's features join those that are there
  std::span<const std::uint32_t> labels;     ///< tagger: tags; morphologizer: features
  std::span<const std::uint32_t> positions;  ///< morphologizer: parts of speech

  /// `width` is that of the vectors it reads; `strings` the number of strings in the model.
  static Result<ClassifierModel> load(const ModelFile& model, const std::string& name, Kind kind, std::uint32_t width,
                                      std::uint32_t strings);
};

/// Sets tags, features or sentence starts by the tokens' vectors.
void classify(const ClassifierModel& model, const Kernels& kernels, RowSource& vectors, StringPool& strings, Document& document,
              std::vector<float>& scratch);

}  // namespace hexapla::language
