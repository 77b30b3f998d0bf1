#include "language/network/load.h"

#include <fmt/format.h>

#include "core/try.h"

namespace hexapla::language {

Result<Matrix> load_matrix(const ModelFile& model, const std::string& name) {
  HEXAPLA_TRY(shape, model.integers(name + ".shape"));
  HEXAPLA_TRY(weights, model.floats(name + ".weights"));
  HEXAPLA_TRY(bias, model.floats(name + ".bias"));
  const auto wrong = [&] { return std::unexpected(model.malformed(fmt::format("layer {} is not of the shape it says", name))); };
  if (shape.size() != 4) return wrong();
  const Matrix matrix = {.weights = weights.data(),
                         .bias = bias.data(),
                         .outputs = shape[0],
                         .pieces = shape[1],
                         .inputs = shape[2],
                         .panels = shape[3],
                         .panel_stride = std::size_t{shape[2]} * shape[1] * lanes};
  if (matrix.pieces < 1 || matrix.pieces > 4 || matrix.inputs == 0 || matrix.panels == 0) return wrong();
  const std::uint64_t row = std::uint64_t{matrix.panels} * matrix.pieces * lanes;
  if (bias.size() != row || weights.size() / matrix.inputs != row || weights.size() % matrix.inputs != 0) return wrong();
  if (matrix.outputs == 0 || matrix.outputs > row) return wrong();
  return matrix;
}

Result<Norm> load_norm(const ModelFile& model, const std::string& name, std::uint32_t width) {
  HEXAPLA_TRY(values, model.floats(name));
  if (values.size() != 2ULL * width)
    return std::unexpected(model.malformed(fmt::format("layer norm {} is not of its layer's width", name)));
  return Norm{values.data(), values.data() + width};
}

}  // namespace hexapla::language
