#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/try.h"
#include "language/convert/layers.h"
#include "language/network/kernels.h"
#include "language/tokenize/lexicon.h"

namespace hexapla::language {
namespace {

constexpr std::uint64_t most_window = 8;

constexpr std::array<std::pair<std::string_view, Feature>, 8> features = {{{"NORM", Feature::norm},
                                                                           {"PREFIX", Feature::prefix},
                                                                           {"SUFFIX", Feature::suffix},
                                                                           {"SHAPE", Feature::shape},
                                                                           {"ORTH", Feature::orth},
                                                                           {"LOWER", Feature::lower},
                                                                           {"IS_SPACE", Feature::is_space},
                                                                           {"SPACY", Feature::space_after}}};

/// Rows of `width` floats, each filled up with zeros to a multiple of the lanes.
std::vector<float> padded_rows(const std::vector<float>& values, std::size_t width) {
  const std::size_t padded = padded_to_lanes(width);
  std::vector<float> out(values.size() / width * padded);
  for (std::size_t from = 0, to = 0; from < values.size(); from += width, to += padded)
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(from), width, out.begin() + static_cast<std::ptrdiff_t>(to));
  return out;
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
    conversion.writer.add(fmt::format("{}.table{}", name, i), padded_rows(values->values, width));
    shapes.insert(shapes.end(), {static_cast<std::uint32_t>(feature->second), static_cast<std::uint32_t>(seed->second),
                                 static_cast<std::uint32_t>(values->shape[0])});
  }
  conversion.writer.add(name + ".tables", shapes);
  return width;
}

/// The layer that static vectors pass, if there is one; whether there is.
Result<bool> convert_static_vectors(Conversion& conversion, const std::string& component, const ThincModel& model,
                                    std::uint32_t width, const std::string& name) {
  const auto vectors = model.named("static_vectors");
  if (vectors.empty()) return false;
  if (vectors.size() > 1)
    return std::unexpected(conversion.unsupported(component, "it has more than one layer of static vectors"));
  HEXAPLA_TRY(weights, tensor_of(conversion, component, *vectors[0], "W", 2));
  if (weights->shape[0] != width)
    return std::unexpected(conversion.malformed(component + "/model", "a layer of static vectors of another width"));
  const auto vector_width = static_cast<std::uint32_t>(weights->shape[1]);
  pack_matrix(conversion.writer, name, weights->values, {}, width, 1, {.width = vector_width, .stride = vector_width});
  return true;
}

/// How many neighbours on each side the convolutions look at.
Result<std::uint32_t> window_of(const Conversion& conversion, const std::string& component,
                                const std::vector<const ThincNode*>& windows) {
  std::uint64_t window = 1;
  for (std::size_t i = 0; i < windows.size(); ++i) {
    const auto size = windows[i]->integers.find("window_size");
    if (size == windows[i]->integers.end() || size->second > most_window || (i > 0 && size->second != window))
      return std::unexpected(conversion.unsupported(component, "its windows are of different sizes, or larger than is read"));
    window = size->second;
  }
  return static_cast<std::uint32_t>(window);
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
  HEXAPLA_TRY(has_vectors, convert_static_vectors(conversion, component, model, width, name + ".static"));
  HEXAPLA_TRY(window, window_of(conversion, component, windows));
  std::uint64_t padding = 0;
  for (const ThincNode& node : model.nodes) {
    if (const auto found = node.integers.find("pad"); found != node.integers.end() && node.name.starts_with("with_array("))
      padding = std::max(padding, found->second);
  }
  const auto tables = static_cast<std::uint32_t>(model.named("hashembed").size());
  const auto padded = static_cast<std::uint32_t>(padded_to_lanes(width));
  for (std::size_t i = 0; i < maxouts.size(); ++i) {
    const Inputs inputs = {.groups = i == 0 ? tables + (has_vectors ? 1 : 0) : 2 * window + 1, .width = width, .stride = padded};
    const std::string layer = i == 0 ? name + ".embed" : fmt::format("{}.layer{}", name, i - 1);
    HEXAPLA_CHECK(convert_maxout(conversion, component, *maxouts[i], inputs, layer));
    HEXAPLA_CHECK(convert_norm(conversion, component, *norms[i], width, layer + ".norm"));
  }
  conversion.writer.add(name + ".shape", std::array{padded, static_cast<std::uint32_t>(windows.size()), window,
                                                    static_cast<std::uint32_t>(padding), width});
  return {};
}

}  // namespace

Result<NetworkShape> convert_own_embedding(Conversion& conversion, const std::string& component, const ThincModel& model,
                                           const std::string& prefix) {
  const NetworkShape shape = {.own_embedding = model.named("tok2vec-listener").empty()};
  if (shape.own_embedding) HEXAPLA_CHECK(convert_embedding(conversion, component, model, prefix + ".tok2vec"));
  return shape;
}

Result<NetworkShape> convert_tok2vec(Conversion& conversion, const std::string& component, const std::string& prefix) {
  HEXAPLA_TRY(model, read_network(conversion, component));
  HEXAPLA_CHECK(convert_embedding(conversion, component, model, prefix + ".tok2vec"));
  return NetworkShape{.own_embedding = true};
}

}  // namespace hexapla::language
