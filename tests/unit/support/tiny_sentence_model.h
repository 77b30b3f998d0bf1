#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "language/convert/source_files.h"

// A sentence model of two small layers with weights that mean nothing, in the form in which such models are given away.

namespace hexapla::language::testing {

inline constexpr std::uint32_t tiny_width = 64, tiny_heads = 2, tiny_layers = 2, tiny_inner = 128, tiny_places = 12;

inline const std::vector<std::string>& tiny_vocabulary() {
  static const std::vector<std::string> pieces = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mill", "burn", "##ed",
                                                  "##t",   "cafe",  ",",     ".",     "a",   "##a",  "down"};
  return pieces;
}

struct TinyTensor {
  std::vector<std::uint64_t> shape;
  std::vector<float> values;
};
using TinyTensors = std::map<std::string, TinyTensor>;

/// Weights between -`reach` and `reach` that are the same each time.
inline TinyTensors tiny_tensors() {
  std::uint32_t seed = 1;
  const auto next = [&](double reach) {
    seed = seed * 1664525U + 1013904223U;
    return static_cast<float>((static_cast<double>(seed >> 8U) / (1U << 23U) - 1) * reach);
  };
  TinyTensors out;
  const auto add = [&](const std::string& name, std::vector<std::uint64_t> shape, double reach, double around = 0) {
    std::uint64_t count = 1;
    for (const std::uint64_t axis : shape) count *= axis;
    TinyTensor& tensor = out[name];
    tensor.shape = std::move(shape);
    for (std::uint64_t i = 0; i < count; ++i) tensor.values.push_back(static_cast<float>(around) + next(reach));
  };
  const auto add_layer = [&](const std::string& name, std::uint64_t outputs, std::uint64_t inputs) {
    add(name + ".weight", {outputs, inputs}, 0.3);
    add(name + ".bias", {outputs}, 0.2);
  };
  const auto add_norm = [&](const std::string& name) {
    add(name + ".weight", {tiny_width}, 0.3, 1);
    add(name + ".bias", {tiny_width}, 0.2);
  };
  add("embeddings.word_embeddings.weight", {tiny_vocabulary().size(), tiny_width}, 1);
  add("embeddings.position_embeddings.weight", {tiny_places, tiny_width}, 0.5);
  add("embeddings.token_type_embeddings.weight", {2, tiny_width}, 0.5);
  add_norm("embeddings.LayerNorm");
  for (std::uint32_t i = 0; i < tiny_layers; ++i) {
    const std::string layer = fmt::format("encoder.layer.{}.", i);
    for (const char* const part : {"query", "key", "value"}) add_layer(layer + "attention.self." + part, tiny_width, tiny_width);
    add_layer(layer + "attention.output.dense", tiny_width, tiny_width);
    add_norm(layer + "attention.output.LayerNorm");
    add_layer(layer + "intermediate.dense", tiny_inner, tiny_width);
    add_layer(layer + "output.dense", tiny_width, tiny_inner);
    add_norm(layer + "output.LayerNorm");
  }
  return out;
}

inline std::string as_safetensors(const TinyTensors& tensors, const std::string& type = "F32") {
  std::string header = R"({"__metadata__":{"format":"pt"})", data;
  for (const auto& [name, tensor] : tensors) {
    std::string shape;
    for (const std::uint64_t axis : tensor.shape) shape += (shape.empty() ? "" : ",") + std::to_string(axis);
    const std::size_t begin = data.size(), size = tensor.values.size() * sizeof(float);
    data.resize(begin + size);
    std::memcpy(data.data() + begin, tensor.values.data(), size);
    header +=
        fmt::format(R"(,"{}":{{"dtype":"{}","shape":[{}],"data_offsets":[{},{}]}})", name, type, shape, begin, begin + size);
  }
  header += "}";
  std::string out(sizeof(std::uint64_t), '\0');
  const std::uint64_t size = header.size();
  std::memcpy(out.data(), &size, sizeof size);
  return out + header + data;
}

inline SourceFiles tiny_sentence_model() {
  SourceFiles out = {.origin = "tiny-sentences"};
  out.files["config.json"] = fmt::format(
      R"({{"model_type":"bert","hidden_act":"gelu","position_embedding_type":"absolute","hidden_size":{},"num_attention_heads":{},)"
      R"("num_hidden_layers":{},"intermediate_size":{},"max_position_embeddings":{},"vocab_size":{}}})",
      tiny_width, tiny_heads, tiny_layers, tiny_inner, tiny_places, tiny_vocabulary().size());
  out.files["tokenizer_config.json"] = R"({"do_lower_case": true})";
  for (const std::string& piece : tiny_vocabulary()) out.files["vocab.txt"] += piece + "\n";
  out.files["model.safetensors"] = as_safetensors(tiny_tensors());
  out.files["README.md"] = "---\nlanguage: en\nlicense: apache-2.0\n---\n# Tiny\nlicense: none\n";
  return out;
}

}  // namespace hexapla::language::testing
