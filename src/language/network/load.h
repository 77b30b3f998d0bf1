#pragma once

#include <string>

#include <hexapla/error.h>

#include "language/model/model_file.h"
#include "language/network/kernels.h"

namespace hexapla::language {

/// A packed layer of a model: NAME.shape (outputs, pieces, inputs, panels), NAME.weights and NAME.bias. Errors: malformed, if the
/// arrays are not of the shape's size.
Result<Matrix> load_matrix(const ModelFile& model, const std::string& name);

/// Floats of a row that Kernels::affine gives.
inline std::size_t stride_of(const Matrix& matrix) { return std::size_t{matrix.panels} * matrix.pieces * lanes; }

/// Gain and bias of a layer norm: NAME, 2 · width floats.
struct Norm {
  const float* gain = nullptr;
  const float* bias = nullptr;
};
Result<Norm> load_norm(const ModelFile& model, const std::string& name, std::uint32_t width);

}  // namespace hexapla::language
