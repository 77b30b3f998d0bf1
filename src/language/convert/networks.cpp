#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/try.h"
#include "language/convert/convert.h"
#include "language/convert/msgpack.h"
#include "language/convert/thinc_model.h"
#include "language/features.h"
#include "language/network/kernels.h"
#include "language/tokenize/lexicon.h"

namespace hexapla::language {
namespace {

/// Layers that hold other layers, or do nothing when a model is run, and those that are read.
constexpr std::array<std::string_view, 14> known_layers = {
    "extract_features", "list2ragged", "ragged2list", "list2array",       "ints-getitem", "dropout",        "expand_window",
    "hashembed",        "maxout",      "layernorm",   "tok2vec-listener", "softmax",      "static_vectors", "linear"};
constexpr std::array<std::string_view, 2> known_transition_layers = {"parser_model", "precomputable_affine"};

constexpr std::array<std::pair<std::string_view, Feature>, 8> features = {{{"NORM", Feature::norm},
                                                                           {"PREFIX", Feature::prefix},
                                                                           {"SUFFIX", Feature::suffix},
                                                                           {"SHAPE", Feature::shape},
                                                                           {"ORTH", Feature::orth},
                                                                           {"LOWER", Feature::lower},
                                                                           {"IS_SPACE", Feature::is_space},
                                                                           {"SPACY", Feature::space_after}}};

Result<ThincModel> read_model(const Conversion& conversion, const std::string& component) {
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

Result<void> convert_maxout(Conversion& conversion, const std::string& component, const ThincNode& node,
                            const std::string& name) {
  HEXAPLA_TRY(weights, tensor_of(conversion, component, node, "W", 3));
  HEXAPLA_TRY(bias, tensor_of(conversion, component, node, "b", 2));
  const auto& shape = weights->shape;
  if (bias->values.size() != shape[0] * shape[1])
    return std::unexpected(conversion.malformed(component + "/model", "a maxout layer whose weights and bias differ"));
  if (shape[1] > 4 || shape[0] % lanes != 0)
    return std::unexpected(conversion.unsupported(
        component, fmt::format("a maxout layer of {} outputs and {} pieces; multiples of {} and at most 4 are read", shape[0],
                               shape[1], lanes)));
  pack_matrix(conversion.writer, name, weights->values, bias->values, static_cast<std::uint32_t>(shape[0]),
              static_cast<std::uint32_t>(shape[1]), static_cast<std::uint32_t>(shape[2]));
  return {};
}

Result<void> convert_affine(Conversion& conversion, const std::string& component, const ThincNode& node,
                            const std::string& name) {
  HEXAPLA_TRY(weights, tensor_of(conversion, component, node, "W", 2));
  HEXAPLA_TRY(bias, tensor_of(conversion, component, node, "b", 1));
  if (bias->values.size() != weights->shape[0])
    return std::unexpected(conversion.malformed(component + "/model", "a layer whose weights and bias differ"));
  pack_affine(conversion.writer, name, weights->values, bias->values, static_cast<std::uint32_t>(weights->shape[0]),
              static_cast<std::uint32_t>(weights->shape[1]));
  return {};
}

Result<void> convert_norm(Conversion& conversion, const std::string& component, const ThincNode& node, const std::string& name) {
  HEXAPLA_TRY(gain, tensor_of(conversion, component, node, "G", 1));
  HEXAPLA_TRY(bias, tensor_of(conversion, component, node, "b", 1));
  std::vector<float> both = gain->values;
  both.insert(both.end(), bias->values.begin(), bias->values.end());
  conversion.writer.add(name, both);
  return {};
}

/// The tables of the hash embeddings; their number and width.
Result<std::uint32_t> convert_tables(Conversion& conversion, const std::string& component, const ThincModel& model,
                                     const std::string& name) {
  const auto extract = model.named("extract_features");
  const auto tables = model.named("hashembed");
  if (extract.size() != 1 || tables.empty())
    return std::unexpected(conversion.unsupported(component, "its embedding is not made of hashed features"));
  const std::vector<std::string>& columns = extract[0]->columns;
  std::vector<std::uint32_t> shapes;
  std::uint32_t width = 0;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    HEXAPLA_TRY(values, tensor_of(conversion, component, *tables[i], "E", 2));
    const auto column = tables[i]->integers.find("column");
    const auto seed = tables[i]->integers.find("seed");
    if (column == tables[i]->integers.end() || seed == tables[i]->integers.end() || column->second >= columns.size())
      return std::unexpected(conversion.malformed(component + "/model", "a hash embedding without column or seed"));
    const auto feature = std::ranges::find(features, columns[column->second], &std::pair<std::string_view, Feature>::first);
    if (feature == features.end())
      return std::unexpected(conversion.unsupported(
          component, fmt::format("its embedding looks at {}, which is not known", columns[column->second])));
    if (width != 0 && values->shape[1] != width)
      return std::unexpected(conversion.malformed(component + "/model", "hash embeddings of different widths"));
    width = static_cast<std::uint32_t>(values->shape[1]);
    conversion.writer.add(fmt::format("{}.table{}", name, i), values->values);
    shapes.insert(shapes.end(), {static_cast<std::uint32_t>(feature->second), static_cast<std::uint32_t>(seed->second),
                                 static_cast<std::uint32_t>(values->shape[0])});
  }
  conversion.writer.add(name + ".tables", shapes);
  return width;
}

/// The embedding and its encoder in a component's own network, at NAME.
Result<void> convert_embedding(Conversion& conversion, const std::string& component, const ThincModel& model,
                               const std::string& name) {
  HEXAPLA_TRY(width, convert_tables(conversion, component, model, name));
  const auto maxouts = model.named("maxout");
  const auto norms = model.named("layernorm");
  const auto windows = model.named("expand_window");
  if (maxouts.empty() || norms.size() != maxouts.size() || windows.size() + 1 != maxouts.size())
    return std::unexpected(conversion.unsupported(component, "its network is not an embedding with a maxout window encoder"));
  const auto vectors = model.named("static_vectors");
  if (vectors.size() > 1)
    return std::unexpected(conversion.unsupported(component, "it has more than one layer of static vectors"));
  if (!vectors.empty()) {
    HEXAPLA_TRY(weights, tensor_of(conversion, component, *vectors[0], "W", 2));
    pack_matrix(conversion.writer, name + ".static", weights->values, {}, static_cast<std::uint32_t>(weights->shape[0]), 1,
                static_cast<std::uint32_t>(weights->shape[1]));
  }
  std::uint64_t padding = 0;
  for (const ThincNode& node : model.nodes) {
    if (const auto found = node.integers.find("pad"); found != node.integers.end() && node.name.starts_with("with_array("))
      padding = std::max(padding, found->second);
  }
  std::uint64_t window = 1;
  for (std::size_t i = 0; i < windows.size(); ++i) {
    const auto size = windows[i]->integers.find("window_size");
    if (size == windows[i]->integers.end() || (i > 0 && size->second != window))
      return std::unexpected(conversion.unsupported(component, "its windows are of different sizes"));
    window = size->second;
  }
  for (std::size_t i = 0; i < maxouts.size(); ++i) {
    const std::string layer = i == 0 ? name + ".embed" : fmt::format("{}.layer{}", name, i - 1);
    HEXAPLA_CHECK(convert_maxout(conversion, component, *maxouts[i], layer));
    HEXAPLA_CHECK(convert_norm(conversion, component, *norms[i], layer + ".norm"));
  }
  conversion.writer.add(name + ".shape", std::array{width, static_cast<std::uint32_t>(windows.size()),
                                                    static_cast<std::uint32_t>(window), static_cast<std::uint32_t>(padding)});
  return {};
}

Result<NetworkShape> convert_own_embedding(Conversion& conversion, const std::string& component, const ThincModel& model,
                                           const std::string& prefix) {
  const NetworkShape shape = {.own_embedding = model.named("tok2vec-listener").empty()};
  if (shape.own_embedding) HEXAPLA_CHECK(convert_embedding(conversion, component, model, prefix + ".tok2vec"));
  return shape;
}

/// The component's settings file, or an empty object.
Result<JsonValue> settings_of(const Conversion& conversion, const std::string& component) {
  const std::string file = component + "/cfg";
  if (!conversion.source.has(file)) return JsonValue();
  HEXAPLA_TRY(bytes, conversion.source.get(file));
  return parse_json(bytes, conversion.source.place(file));
}

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
  if (hidden % lanes != 0)
    return std::unexpected(
        conversion.unsupported(component, fmt::format("a hidden layer of {} units; multiples of {} are read", hidden, lanes)));
  const std::uint32_t rows = features_count * hidden * pieces;
  if (bias->values.size() != std::size_t{hidden} * pieces || padding->values.size() != rows)
    return std::unexpected(conversion.malformed(component + "/model", "a precomputable layer whose arrays differ"));
  std::vector<float> ordered(std::size_t{rows} * inputs);
  std::vector<float> ordered_padding(rows);
  std::vector<float> ordered_bias(bias->values.size());
  for (std::uint32_t feature = 0; feature < features_count; ++feature) {
    for (std::uint32_t unit = 0; unit < hidden; ++unit) {
      for (std::uint32_t piece = 0; piece < pieces; ++piece) {
        const std::size_t from = (std::size_t{feature} * hidden + unit) * pieces + piece;
        const std::size_t to = (std::size_t{feature} * pieces + piece) * hidden + unit;
        std::copy_n(weights->values.begin() + static_cast<std::ptrdiff_t>(from * inputs), inputs,
                    ordered.begin() + static_cast<std::ptrdiff_t>(to * inputs));
        ordered_padding[to] = padding->values[from];
        ordered_bias[std::size_t{piece} * hidden + unit] = bias->values[std::size_t{unit} * pieces + piece];
      }
    }
  }
  pack_affine(conversion.writer, prefix + ".lower", ordered, {}, rows, inputs);
  conversion.writer.add(prefix + ".padding", ordered_padding);
  conversion.writer.add(prefix + ".bias", ordered_bias);
  conversion.writer.add(prefix + ".shape", std::array{features_count, pieces, hidden});
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

Result<NetworkShape> convert_tok2vec(Conversion& conversion, const std::string& component, const std::string& prefix) {
  HEXAPLA_TRY(model, read_model(conversion, component));
  HEXAPLA_CHECK(convert_embedding(conversion, component, model, prefix + ".tok2vec"));
  return NetworkShape{.own_embedding = true};
}

Result<NetworkShape> convert_classifier(Conversion& conversion, const std::string& component, const std::string& factory,
                                        const std::string& prefix) {
  HEXAPLA_TRY(model, read_model(conversion, component));
  HEXAPLA_TRY(settings, settings_of(conversion, component));
  HEXAPLA_TRY(shape, convert_own_embedding(conversion, component, model, prefix));
  const auto outputs = model.named("softmax");
  if (outputs.size() != 1)
    return std::unexpected(conversion.unsupported(component, "its network does not end in one layer of scores"));
  HEXAPLA_CHECK(convert_affine(conversion, component, *outputs[0], prefix + ".output"));
  conversion.writer.add(prefix + ".flags",
                        std::array{settings["overwrite"].is_true() ? 1U : 0U, settings["extend"].is_true() ? 1U : 0U});
  std::vector<std::uint32_t> labels;
  std::vector<std::uint32_t> positions;
  if (factory == "tagger") {
    for (const std::string& label : settings["labels"].strings()) labels.push_back(conversion.strings.add(label));
    conversion.writer.add(prefix + ".labels", labels);
  } else if (factory == "morphologizer") {
    static constexpr std::array<std::string_view, 21> names = {"",      "ADJ",   "ADP",  "ADV",  "AUX",  "CONJ", "CCONJ",
                                                               "DET",   "INTJ",  "NOUN", "NUM",  "PART", "PRON", "PROPN",
                                                               "PUNCT", "SCONJ", "SYM",  "VERB", "X",    "EOL",  "SPACE"};
    constexpr double first_position = 83;  // spaCy numbers these parts of speech from 84 on
    for (const auto& [label, features_value] : settings["labels_morph"].members) {
      const double position = settings["labels_pos"][label].number - first_position;
      const bool known = position > 0 && position < static_cast<double>(names.size());
      labels.push_back(conversion.strings.add(ordered_features(features_value.string)));
      positions.push_back(conversion.strings.add(known ? names[static_cast<std::size_t>(position)] : ""));
    }
    conversion.writer.add(prefix + ".labels", labels);
    conversion.writer.add(prefix + ".positions", positions);
  }
  return shape;
}

Result<NetworkShape> convert_transitions(Conversion& conversion, const std::string& component, const std::string& factory,
                                         const std::string& prefix) {
  HEXAPLA_TRY(settings, settings_of(conversion, component));
  if (settings["beam_width"].number > 1)
    return std::unexpected(conversion.unsupported(component, "it searches with a beam, which is not read"));
  HEXAPLA_TRY(model, read_model(conversion, component));
  HEXAPLA_TRY(shape, convert_own_embedding(conversion, component, model, prefix));
  const auto root = model.named("parser_model");
  const auto linear = model.named("linear");
  const auto lower = model.named("precomputable_affine");
  if (root.size() != 1 || lower.size() != 1 || linear.size() != 2)
    return std::unexpected(
        conversion.unsupported(component, "its network is not a spacy.TransitionBasedParser with an upper layer"));
  // The upper layer is a child of the root and stands before the one that is inside the embedding.
  HEXAPLA_CHECK(convert_affine(conversion, component, *linear[0], prefix + ".upper"));
  HEXAPLA_CHECK(convert_affine(conversion, component, *linear[1], prefix + ".linear"));
  HEXAPLA_CHECK(convert_lower(conversion, component, *lower[0], prefix));
  HEXAPLA_TRY(moves, read_moves(conversion, component));
  std::vector<std::uint32_t> numbers;
  for (const auto& [kind, label] : moves) numbers.insert(numbers.end(), {kind, conversion.strings.add(label)});
  conversion.writer.add(prefix + ".moves", numbers);
  if (factory == "parser") convert_parser_labels(conversion, moves, prefix);
  return shape;
}

}  // namespace hexapla::language
