#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/convert/thinc_model.h"
#include "language/model/model_file.h"

namespace hexapla::language {

/// Numbers the strings of a model; the empty one is 0.
class StringNumbers {
 public:
  StringNumbers() { add(""); }
  std::uint32_t add(std::string_view text);
  const std::vector<std::string>& all() const { return strings_; }

 private:
  std::map<std::string, std::uint32_t, std::less<>> numbers_;
  std::vector<std::string> strings_;
};

/// How a layer's inputs lie: groups of `width`, each `stride` apart, with zeros between.
struct Inputs {
  std::uint32_t groups = 1;
  std::uint32_t width = 0;
  std::uint32_t stride = 0;
};

/// The least multiple of the kernels' lanes that is not less.
std::size_t padded_to_lanes(std::size_t width);
/// One group of that width, padded.
Inputs padded_inputs(std::uint64_t width);

/// Writes a layer as the kernels read it (network/kernels.h): `weights` has a row of inputs for each output and piece; `bias`
/// may be empty. Adds NAME.shape, NAME.weights and NAME.bias.
void pack_matrix(ModelWriter& writer, const std::string& name, std::span<const float> weights, std::span<const float> bias,
                 std::uint32_t outputs, std::uint32_t pieces, const Inputs& inputs);

/// The same for a layer without maxout: four groups of outputs a panel.
void pack_affine(ModelWriter& writer, const std::string& name, std::span<const float> weights, std::span<const float> bias,
                 std::uint32_t outputs, const Inputs& inputs);

}  // namespace hexapla::language
