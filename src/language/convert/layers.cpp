#include "language/convert/layers.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/try.h"
#include "language/network/kernels.h"

namespace hexapla::language {
namespace {

/// Layers that hold other layers, or do nothing when a model is run, and those that are read.
constexpr std::array<std::string_view, 14> known_layers = {
    "extract_features", "list2ragged", "ragged2list", "list2array",       "ints-getitem", "dropout",        "expand_window",
    "hashembed",        "maxout",      "layernorm",   "tok2vec-listener", "softmax",      "static_vectors", "linear"};
constexpr std::array<std::string_view, 2> known_transition_layers = {"parser_model", "precomputable_affine"};

/// Refuses a layer whose inputs are not as many as the layers before it give.
Result<void> check_inputs(const Conversion& conversion, const std::string& component, std::uint64_t found, const Inputs& inputs) {
  if (found == std::uint64_t{inputs.groups} * inputs.width) return {};
  return std::unexpected(conversion.malformed(component + "/model", "a layer that does not fit what is before it"));
}

}  // namespace

Result<ThincModel> read_network(const Conversion& conversion, const std::string& component) {
  const std::string file = component + "/model";
  HEXAPLA_TRY(bytes, conversion.source.get(file));
  HEXAPLA_TRY(model, read_thinc_model(bytes, conversion.source.place(file)));
  for (const ThincNode& node : model.nodes) {
    const bool combines = node.name.find_first_of("(|") != std::string::npos || node.name.find(">>") != std::string::npos;
    if (combines || std::ranges::find(known_layers, node.name) != known_layers.end() ||
        std::ranges::find(known_transition_layers, node.name) != known_transition_layers.end())
      continue;
    return std::unexpected(conversion.unsupported(
        component, fmt::format("its network has a layer \"{}\", which is not known; leave the component out with --without {}",
                               node.name, component)));
  }
  return model;
}

/// The tensor of that name with that number of axes.
Result<const Tensor*> tensor_of(const Conversion& conversion, const std::string& component, const ThincNode& node,
                                std::string_view name, std::size_t axes) {
  const auto found = node.tensors.find(name);
  if (found != node.tensors.end() && found->second.shape.size() == axes && !found->second.values.empty()) return &found->second;
  return std::unexpected(
      conversion.malformed(component + "/model", fmt::format("layer {} has no array {} of {} axes", node.name, name, axes)));
}

Result<void> convert_maxout(Conversion& conversion, const std::string& component, const ThincNode& node, const Inputs& inputs,
                            const std::string& name) {
  HEXAPLA_TRY(weights, tensor_of(conversion, component, node, "W", 3));
  HEXAPLA_TRY(bias, tensor_of(conversion, component, node, "b", 2));
  const auto& shape = weights->shape;
  if (bias->values.size() != shape[0] * shape[1])
    return std::unexpected(conversion.malformed(component + "/model", "a maxout layer whose weights and bias differ"));
  if (shape[1] > most_pieces)
    return std::unexpected(conversion.unsupported(
        component, fmt::format("a maxout layer of {} pieces; at most {} are read", shape[1], most_pieces)));
  HEXAPLA_CHECK(check_inputs(conversion, component, shape[2], inputs));
  pack_matrix(conversion.writer, name, weights->values, bias->values, static_cast<std::uint32_t>(shape[0]),
              static_cast<std::uint32_t>(shape[1]), inputs);
  return {};
}

Result<void> convert_affine(Conversion& conversion, const std::string& component, const ThincNode& node, const Inputs& inputs,
                            const std::string& name) {
  HEXAPLA_TRY(weights, tensor_of(conversion, component, node, "W", 2));
  HEXAPLA_TRY(bias, tensor_of(conversion, component, node, "b", 1));
  if (bias->values.size() != weights->shape[0])
    return std::unexpected(conversion.malformed(component + "/model", "a layer whose weights and bias differ"));
  HEXAPLA_CHECK(check_inputs(conversion, component, weights->shape[1], inputs));
  pack_affine(conversion.writer, name, weights->values, bias->values, static_cast<std::uint32_t>(weights->shape[0]), inputs);
  return {};
}

Result<void> convert_norm(Conversion& conversion, const std::string& component, const ThincNode& node, std::uint32_t width,
                          const std::string& name) {
  HEXAPLA_TRY(gain, tensor_of(conversion, component, node, "G", 1));
  HEXAPLA_TRY(bias, tensor_of(conversion, component, node, "b", 1));
  if (gain->values.size() != width || bias->values.size() != width)
    return std::unexpected(conversion.malformed(component + "/model", "a layer norm that does not fit its layer"));
  std::vector<float> both(2 * padded_to_lanes(width));
  std::ranges::copy(gain->values, both.begin());
  std::ranges::copy(bias->values, both.begin() + static_cast<std::ptrdiff_t>(padded_to_lanes(width)));
  conversion.writer.add(name, both);
  return {};
}

/// The component's settings file, or an empty object.
Result<JsonValue> settings_of(const Conversion& conversion, const std::string& component) {
  const std::string file = component + "/cfg";
  if (!conversion.source.has(file)) return JsonValue();
  HEXAPLA_TRY(bytes, conversion.source.get(file));
  return parse_json(bytes, conversion.source.place(file));
}

}  // namespace hexapla::language
