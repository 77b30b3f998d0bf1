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

/// Writes a layer as the kernels read it (network/kernels.h): `weights` has a row of `inputs` for each output and piece; `bias`
/// may be empty. Adds NAME.shape, NAME.weights and NAME.bias.
void pack_matrix(ModelWriter& writer, const std::string& name, std::span<const float> weights, std::span<const float> bias,
                 std::uint32_t outputs, std::uint32_t pieces, std::uint32_t inputs);

/// The same for a layer without maxout: four groups of outputs a panel.
void pack_affine(ModelWriter& writer, const std::string& name, std::span<const float> weights, std::span<const float> bias,
                 std::uint32_t outputs, std::uint32_t inputs);

}  // namespace hexapla::language
