#include "language/convert/pack.h"

#include <array>

#include "language/network/kernels.h"

namespace hexapla::language {

std::uint32_t StringNumbers::add(std::string_view text) {
  const auto found = numbers_.find(text);
  if (found != numbers_.end()) return found->second;
  const auto number = static_cast<std::uint32_t>(strings_.size());
  strings_.emplace_back(text);
  numbers_.emplace(text, number);
  return number;
}

std::size_t padded_to_lanes(std::size_t width) { return (width + lanes - 1) / lanes * lanes; }

Inputs padded_inputs(std::uint64_t width) {
  return {.width = static_cast<std::uint32_t>(width), .stride = static_cast<std::uint32_t>(padded_to_lanes(width))};
}

namespace {

struct Place {
  std::uint32_t panel, piece, lane;
};

template <class PlaceOf>
void pack(ModelWriter& writer, const std::string& name, std::span<const float> weights, std::span<const float> bias,
          const std::array<std::uint32_t, 4>& shape, const Inputs& layout, std::uint32_t rows, const PlaceOf& place_of) {
  const auto [outputs, pieces, inputs, panels] = shape;
  const std::size_t given = std::size_t{layout.groups} * layout.width;
  std::vector<float> packed(std::size_t{panels} * inputs * pieces * lanes);
  std::vector<float> packed_bias(std::size_t{panels} * pieces * lanes);
  for (std::uint32_t row = 0; row < rows; ++row) {
    const auto [panel, piece, lane] = place_of(row);
    if (!bias.empty()) packed_bias[(std::size_t{panel} * pieces + piece) * lanes + lane] = bias[row];
    for (std::size_t k = 0; k < given; ++k) {
      const std::size_t input = k / layout.width * layout.stride + k % layout.width;
      packed[((std::size_t{panel} * inputs + input) * pieces + piece) * lanes + lane] = weights[row * given + k];
    }
  }
  writer.add(name + ".shape", shape);
  writer.add(name + ".weights", packed);
  writer.add(name + ".bias", packed_bias);
}

}  // namespace

void pack_matrix(ModelWriter& writer, const std::string& name, std::span<const float> weights, std::span<const float> bias,
                 std::uint32_t outputs, std::uint32_t pieces, const Inputs& inputs) {
  const auto panels = static_cast<std::uint32_t>((outputs + lanes - 1) / lanes);
  pack(writer, name, weights, bias, {outputs, pieces, inputs.groups * inputs.stride, panels}, inputs, outputs * pieces,
       [&](std::uint32_t row) {
         const std::uint32_t output = row / pieces;
         return Place{static_cast<std::uint32_t>(output / lanes), row % pieces, static_cast<std::uint32_t>(output % lanes)};
       });
}

void pack_affine(ModelWriter& writer, const std::string& name, std::span<const float> weights, std::span<const float> bias,
                 std::uint32_t outputs, const Inputs& inputs) {
  constexpr std::uint32_t groups = 4;
  constexpr auto panel_outputs = static_cast<std::uint32_t>(groups * lanes);
  const std::uint32_t panels = (outputs + panel_outputs - 1) / panel_outputs;
  pack(writer, name, weights, bias, {outputs, groups, inputs.groups * inputs.stride, panels}, inputs, outputs,
       [&](std::uint32_t row) {
         const std::uint32_t inside = row % panel_outputs;
         return Place{row / panel_outputs, static_cast<std::uint32_t>(inside / lanes),
                      static_cast<std::uint32_t>(inside % lanes)};
       });
}

}  // namespace hexapla::language
