#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/try.h"
#include "language/convert/layers.h"
#include "language/convert/msgpack.h"
#include "language/network/kernels.h"

namespace hexapla::language {
namespace {

constexpr std::uint64_t most_weights = 1ULL << 28U;

/// The moves in the order of their scores: by kind, in it by frequency and label, both falling.
Result<std::vector<std::pair<std::uint32_t, std::string>>> read_moves(const Conversion& conversion,
                                                                      const std::string& component) {
  const std::string file = component + "/moves";
  HEXAPLA_TRY(bytes, conversion.source.get(file));
  PackReader reader(bytes, file);
  HEXAPLA_TRY(fields, reader.next(Packed::Kind::map));
  std::vector<std::pair<std::uint32_t, std::string>> moves;
  for (std::uint64_t i = 0; i < fields.number; ++i) {
    HEXAPLA_TRY(key, reader.text());
    if (key != "moves") {
      HEXAPLA_CHECK(reader.skip());
      continue;
    }
    HEXAPLA_TRY(json, reader.text());
    HEXAPLA_TRY(kinds, parse_json(json, conversion.source.place(file)));
    for (std::uint32_t kind = 0; kind < 16; ++kind) {
      std::vector<std::pair<double, std::string>> labels;
      for (const auto& [label, frequency] : kinds[std::to_string(kind)].members) labels.emplace_back(frequency.number, label);
      std::ranges::sort(labels, std::ranges::greater());
      for (auto& [frequency, label] : labels) moves.emplace_back(kind, std::move(label));
    }
  }
  return moves;
}

/// The layer that gives what each token adds to a state, as outputs in the order feature, piece, hidden unit.
Result<void> convert_lower(Conversion& conversion, const std::string& component, const ThincNode& node,
                           const std::string& prefix) {
  HEXAPLA_TRY(weights, tensor_of(conversion, component, node, "W", 4));
  HEXAPLA_TRY(bias, tensor_of(conversion, component, node, "b", 2));
  HEXAPLA_TRY(padding, tensor_of(conversion, component, node, "pad", 4));
  const auto features_count = static_cast<std::uint32_t>(weights->shape[0]);
  const auto hidden = static_cast<std::uint32_t>(weights->shape[1]);
  const auto pieces = static_cast<std::uint32_t>(weights->shape[2]);
  const auto inputs = static_cast<std::uint32_t>(weights->shape[3]);
  const auto padded = static_cast<std::uint32_t>(padded_to_lanes(hidden));
  const std::uint64_t rows = std::uint64_t{features_count} * pieces * padded;
  if (bias->values.size() != std::size_t{hidden} * pieces || padding->values.size() * inputs != weights->values.size())
    return std::unexpected(conversion.malformed(component + "/model", "a precomputable layer whose arrays differ"));
  if (rows * inputs > most_weights)
    return std::unexpected(conversion.unsupported(component, "a hidden layer that is larger than is read"));
  std::vector<float> ordered(rows * inputs);
  std::vector<float> ordered_padding(rows);
  std::vector<float> ordered_bias(std::size_t{padded} * pieces);
  for (std::uint32_t feature = 0; feature < features_count; ++feature) {
    for (std::uint32_t unit = 0; unit < hidden; ++unit) {
      for (std::uint32_t piece = 0; piece < pieces; ++piece) {
        const std::size_t from = (std::size_t{feature} * hidden + unit) * pieces + piece;
        const std::size_t to = (std::size_t{feature} * pieces + piece) * padded + unit;
        std::copy_n(weights->values.begin() + static_cast<std::ptrdiff_t>(from * inputs), inputs,
                    ordered.begin() + static_cast<std::ptrdiff_t>(to * inputs));
        ordered_padding[to] = padding->values[from];
        ordered_bias[std::size_t{piece} * padded + unit] = bias->values[std::size_t{unit} * pieces + piece];
      }
    }
  }
  pack_affine(conversion.writer, prefix + ".lower", ordered, {}, static_cast<std::uint32_t>(rows),
              {.width = inputs, .stride = inputs});
  conversion.writer.add(prefix + ".padding", ordered_padding);
  conversion.writer.add(prefix + ".bias", ordered_bias);
  conversion.writer.add(prefix + ".shape", std::array{features_count, pieces, padded});
  return {};
}

/// The labels that tell of another head ("pobj||prep"), with their parts.
void convert_parser_labels(Conversion& conversion, const std::vector<std::pair<std::uint32_t, std::string>>& moves,
                           const std::string& prefix) {
  std::vector<std::uint32_t> decorated;
  std::vector<std::string> seen;
  std::uint32_t subtoken = 0;
  for (const auto& [kind, label] : moves) {
    if (label == "subtok") subtoken = conversion.strings.add(label);
    const std::size_t bar = label.find("||");
    if (bar == std::string::npos || std::ranges::find(seen, label) != seen.end()) continue;
    seen.push_back(label);
    decorated.insert(decorated.end(), {conversion.strings.add(label), conversion.strings.add(label.substr(0, bar)),
                                       conversion.strings.add(label.substr(bar + 2))});
  }
  conversion.writer.add(prefix + ".decorated", decorated);
  conversion.writer.add(prefix + ".special", std::array{conversion.strings.add("ROOT"), subtoken});
}

}  // namespace

Result<NetworkShape> convert_transitions(Conversion& conversion, const std::string& component, const std::string& factory,
                                         const std::string& prefix) {
  HEXAPLA_TRY(settings, settings_of(conversion, component));
  if (settings["beam_width"].number > 1)
    return std::unexpected(conversion.unsupported(component, "it searches with a beam, which is not read"));
  HEXAPLA_TRY(model, read_network(conversion, component));
  HEXAPLA_TRY(shape, convert_own_embedding(conversion, component, model, prefix));
  const auto root = model.named("parser_model");
  const auto linear = model.named("linear");
  const auto lower = model.named("precomputable_affine");
  if (root.size() != 1 || lower.size() != 1 || linear.size() != 2)
    return std::unexpected(
        conversion.unsupported(component, "its network is not a spacy.TransitionBasedParser with an upper layer"));
  // The upper layer is a child of the root and stands before the one that is inside the embedding.
  HEXAPLA_TRY(upper, tensor_of(conversion, component, *linear[0], "W", 2));
  HEXAPLA_TRY(first, tensor_of(conversion, component, *linear[1], "W", 2));
  HEXAPLA_CHECK(convert_affine(conversion, component, *linear[0], padded_inputs(upper->shape[1]), prefix + ".upper"));
  HEXAPLA_CHECK(convert_affine(conversion, component, *linear[1], padded_inputs(first->shape[1]), prefix + ".linear"));
  HEXAPLA_CHECK(convert_lower(conversion, component, *lower[0], prefix));
  HEXAPLA_TRY(moves, read_moves(conversion, component));
  std::vector<std::uint32_t> numbers;
  for (const auto& [kind, label] : moves) numbers.insert(numbers.end(), {kind, conversion.strings.add(label)});
  conversion.writer.add(prefix + ".moves", numbers);
  if (factory == "parser") convert_parser_labels(conversion, moves, prefix);
  return shape;
}

}  // namespace hexapla::language
