#include "language/convert/thinc_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/try.h"
#include "language/convert/msgpack.h"

namespace hexapla::language {
namespace {

using Kind = Packed::Kind;

constexpr std::uint64_t most_layers = 10'000;

/// An attribute's value is MessagePack of its own.
Result<void> read_attribute(ThincNode& node, std::string_view name, std::string_view blob, std::string_view place,
                            std::uint64_t base) {
  PackReader reader(blob, place, base);
  HEXAPLA_TRY(value, reader.next());
  if (value.kind == Kind::integer || value.kind == Kind::boolean) node.integers.insert_or_assign(std::string(name), value.number);
  if (value.kind != Kind::array || name != "columns") return {};
  for (std::uint64_t i = 0; i < value.number; ++i) {
    HEXAPLA_TRY(column, reader.text());
    node.columns.emplace_back(column);
  }
  return {};
}

/// A NumPy array as msgpack-numpy packs it: a map with the keys nd, type, kind, shape and data.
Result<Tensor> read_tensor(PackReader& reader, std::uint64_t entries) {
  Tensor tensor;
  std::string_view type;
  std::string_view data;
  for (std::uint64_t i = 0; i < entries; ++i) {
    HEXAPLA_TRY(key, reader.text());
    if (key == "type") {
      HEXAPLA_TRY(text, reader.text());
      type = text;
    } else if (key == "data") {
      HEXAPLA_TRY(text, reader.text());
      data = text;
    } else if (key == "shape") {
      HEXAPLA_TRY(list, reader.next(Kind::array));
      for (std::uint64_t axis = 0; axis < list.number; ++axis) {
        HEXAPLA_TRY(extent, reader.integer());
        tensor.shape.push_back(extent);
      }
    } else {
      HEXAPLA_CHECK(reader.skip());
    }
  }
  if (type != "<f4") return std::unexpected(reader.malformed("an array of another type than 32-bit little-endian floats"));
  std::uint64_t count = 1;
  for (const std::uint64_t extent : tensor.shape) {
    if (extent <= std::numeric_limits<std::uint32_t>::max()) count *= extent;
    if (extent > std::numeric_limits<std::uint32_t>::max() || count > data.size())
      return std::unexpected(reader.malformed("an array whose shape is larger than its data"));
  }
  if (count * sizeof(float) != data.size())
    return std::unexpected(reader.malformed("an array whose shape does not fit its data"));
  tensor.values.resize(count);
  if (count > 0) std::memcpy(tensor.values.data(), data.data(), data.size());
  if (!std::ranges::all_of(tensor.values, [](float value) { return std::isfinite(value); }))
    return std::unexpected(reader.malformed("a weight that is infinite or no number"));
  return tensor;
}

Result<void> read_node(PackReader& reader, ThincNode& node) {
  HEXAPLA_TRY(fields, reader.next(Kind::map));
  for (std::uint64_t i = 0; i < fields.number; ++i) {
    HEXAPLA_TRY(key, reader.text());
    if (key != "name") {
      HEXAPLA_CHECK(reader.skip());
      continue;
    }
    HEXAPLA_TRY(name, reader.text());
    node.name = name;
  }
  return {};
}

Result<void> read_attributes(PackReader& reader, ThincNode& node, std::string_view place) {
  HEXAPLA_TRY(fields, reader.next(Kind::map));
  for (std::uint64_t i = 0; i < fields.number; ++i) {
    HEXAPLA_TRY(name, reader.text());
    HEXAPLA_TRY(blob, reader.text());
    HEXAPLA_CHECK(read_attribute(node, name, blob, place, reader.offset() - blob.size()));
  }
  return {};
}

Result<void> read_parameters(PackReader& reader, ThincNode& node) {
  HEXAPLA_TRY(fields, reader.next(Kind::map));
  for (std::uint64_t i = 0; i < fields.number; ++i) {
    HEXAPLA_TRY(name, reader.text());
    HEXAPLA_TRY(value, reader.next());
    if (value.kind == Kind::nil) continue;
    if (value.kind != Kind::map) return std::unexpected(reader.malformed("a parameter that is no array"));
    HEXAPLA_TRY(tensor, read_tensor(reader, value.number));
    node.tensors.insert_or_assign(std::string(name), std::move(tensor));
  }
  return {};
}

}  // namespace

std::vector<const ThincNode*> ThincModel::named(std::string_view name) const {
  std::vector<const ThincNode*> out;
  for (const ThincNode& node : nodes) {
    if (node.name == name) out.push_back(&node);
  }
  return out;
}

Result<ThincModel> read_thinc_model(std::string_view bytes, const std::string& place) {
  ThincModel model = {.place = place};
  PackReader reader(bytes, place);
  HEXAPLA_TRY(parts, reader.next(Kind::map));
  for (std::uint64_t part = 0; part < parts.number; ++part) {
    HEXAPLA_TRY(name, reader.text());
    HEXAPLA_TRY(list, reader.next());
    if (list.kind != Kind::array) return std::unexpected(reader.malformed("a part of the model that is no list"));
    if (list.number > most_layers) return std::unexpected(reader.malformed("more layers than any model has"));
    if (name == "nodes") model.nodes.resize(list.number);
    if (list.number != model.nodes.size())
      return std::unexpected(reader.malformed("a part of the model that has not an entry a layer"));
    for (ThincNode& node : model.nodes) {
      if (name == "nodes")
        HEXAPLA_CHECK(read_node(reader, node));
      else if (name == "attrs")
        HEXAPLA_CHECK(read_attributes(reader, node, model.place));
      else if (name == "params")
        HEXAPLA_CHECK(read_parameters(reader, node));
      else
        HEXAPLA_CHECK(reader.skip());
    }
  }
  if (!reader.at_end()) return std::unexpected(reader.malformed("data after the model"));
  return model;
}

}  // namespace hexapla::language
