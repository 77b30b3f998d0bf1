#pragma once

#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "language/convert/source_files.h"
#include "language/string_ids.h"

// A spaCy pipeline of a few hundred weights, made here, in the bytes in which spaCy writes one: for tests without an installed
// model.

namespace hexapla::language::testing {

/// Writes MessagePack.
class Packer {
 public:
  Packer& nil() { return byte(0xc0); }
  Packer& boolean(bool value) { return byte(value ? 0xc3 : 0xc2); }
  Packer& integer(std::uint64_t value) { return value < 0x80 ? byte(value) : byte(0xcf).number(value, 8); }
  Packer& string(std::string_view text) {
    return text.size() < 32 ? byte(0xa0 | text.size()).raw(text) : byte(0xdb).number(text.size(), 4).raw(text);
  }
  Packer& binary(std::string_view data) { return byte(0xc6).number(data.size(), 4).raw(data); }
  Packer& array(std::uint64_t count) { return byte(0xdd).number(count, 4); }
  Packer& map(std::uint64_t count) { return byte(0xdf).number(count, 4); }
  std::string bytes;

 private:
  Packer& byte(std::uint64_t value) {
    bytes += static_cast<char>(value);
    return *this;
  }
  Packer& number(std::uint64_t value, int size) {
    for (int i = size - 1; i >= 0; --i) byte(value >> (8 * i) & 0xffU);
    return *this;
  }
  Packer& raw(std::string_view text) {
    bytes += text;
    return *this;
  }
};

/// A layer of a thinc model to be written.
struct TinyNode {
  std::string name;
  std::map<std::string, std::uint64_t> integers = {};
  std::vector<std::string> columns = {};
  std::map<std::string, std::vector<std::uint32_t>> tensors = {};  ///< shapes; the values are pseudo-random
};

/// The bytes of a thinc model with these layers; `seed` gives the weights.
inline std::string pack_thinc(const std::vector<TinyNode>& nodes, std::uint64_t seed) {
  Packer out;
  out.map(4).string("nodes").array(nodes.size());
  for (const TinyNode& node : nodes) out.map(2).string("index").integer(0).string("name").string(node.name);
  out.string("attrs").array(nodes.size());
  for (const TinyNode& node : nodes) {
    out.map(node.integers.size() + (node.columns.empty() ? 0 : 1));
    for (const auto& [name, value] : node.integers) out.string(name).binary(Packer().integer(value).bytes);
    if (node.columns.empty()) continue;
    Packer columns;
    columns.array(node.columns.size());
    for (const std::string& column : node.columns) columns.string(column);
    out.string("columns").binary(columns.bytes);
  }
  out.string("params").array(nodes.size());
  for (const TinyNode& node : nodes) {
    out.map(node.tensors.size());
    for (const auto& [name, shape] : node.tensors) {
      std::uint64_t count = 1;
      Packer extents;
      extents.array(shape.size());
      for (const std::uint32_t extent : shape) {
        count *= extent;
        extents.integer(extent);
      }
      std::string data(count * sizeof(float), '\0');
      for (std::uint64_t i = 0; i < count; ++i) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        const float value = static_cast<float>(seed >> 40) / static_cast<float>(1U << 24) - 0.5F;
        std::memcpy(data.data() + i * sizeof value, &value, sizeof value);
      }
      out.string(name).map(3).binary("type").string("<f4").binary("shape");
      out.bytes += extents.bytes;
      out.binary("data").binary(data);
    }
  }
  out.string("shims").array(nodes.size());
  for (std::size_t i = 0; i < nodes.size(); ++i) out.array(0);
  return out.bytes;
}

inline constexpr std::uint32_t width = 16;

inline TinyNode maxout(std::uint32_t outputs, std::uint32_t pieces, std::uint32_t inputs) {
  return {.name = "maxout", .tensors = {{"W", {outputs, pieces, inputs}}, {"b", {outputs, pieces}}}};
}
inline TinyNode norm() { return {.name = "layernorm", .tensors = {{"G", {width}}, {"b", {width}}}}; }

inline std::vector<TinyNode> embedding(std::uint64_t seed) {
  std::vector<TinyNode> nodes = {
      {.name = "extract_features", .columns = {"NORM", "SUFFIX", "SPACY"}},
      {.name = "with_array(residual(expand_window>>maxout>>layernorm>>dropout))", .integers = {{"pad", 2}}}};
  for (std::uint64_t column = 0; column < 3; ++column)
    nodes.push_back(
        {.name = "hashembed", .integers = {{"column", column}, {"seed", seed + column}}, .tensors = {{"E", {20, width}}}});
  nodes.push_back(maxout(width, 3, 3 * width));
  nodes.push_back(norm());
  for (int layer = 0; layer < 2; ++layer) {
    nodes.push_back({.name = "expand_window", .integers = {{"window_size", 1}}});
    nodes.push_back(maxout(width, 3, 3 * width));
    nodes.push_back(norm());
  }
  return nodes;
}

inline std::vector<TinyNode> transitions(std::uint32_t features, std::uint32_t moves, bool own) {
  std::vector<TinyNode> nodes = {
      {.name = "parser_model"},
      {.name = "precomputable_affine", .tensors = {{"W", {features, 16, 2, 16}}, {"b", {16, 2}}, {"pad", {1, features, 16, 2}}}},
      {.name = "linear", .tensors = {{"W", {moves, 16}}, {"b", {moves}}}}};
  if (own) {
    for (TinyNode& node : embedding(40)) nodes.push_back(std::move(node));
  } else {
    nodes.push_back({.name = "tok2vec-listener"});
  }
  nodes.push_back({.name = "linear", .tensors = {{"W", {16, width}}, {"b", {16}}}});
  return nodes;
}

inline std::string classifier(std::uint32_t labels, std::uint64_t seed) {
  return pack_thinc({{.name = "tok2vec-listener"}, {.name = "softmax", .tensors = {{"W", {labels, width}}, {"b", {labels}}}}},
                    seed);
}

/// `url_match` is asked of every chunk; `more`, where it is given, is an exception that stays whole.
inline std::string tokenizer(std::string_view url_match = R"(^(?:https?://)\S+$)", std::string_view more = {}) {
  Packer out;
  out.map(7);
  out.string("prefix_search").string(R"(^\(|^"|^\$|^\.\.+)");
  out.string("suffix_search").string(R"(\)$|"$|,$|\.\.+$|(?<=[a-z])\.$|(?<=[0-9])(?:km|kg)$|'s$)");
  out.string("infix_finditer").string(R"(\.\.+|(?<=[a-z])-(?=[a-z])|(?<=[a-z])\.(?=[A-Z]))");
  out.string("token_match").nil();
  out.string("url_match").string(url_match);
  out.string("exceptions").map(more.empty() ? 3 : 4);
  out.string("don't").array(2).map(1).integer(65).string("do").map(2).integer(65).string("n't").integer(67).string("not");
  out.string("a.m.").array(1).map(1).integer(65).string("a.m.");
  out.string(":)").array(1).map(1).integer(65).string(":)");
  if (!more.empty()) out.string(more).array(1).map(1).integer(65).string(more);
  out.string("faster_heuristics").boolean(true);
  return out.bytes;
}

inline std::string moves(std::string_view json) { return Packer().map(1).string("moves").string(json).bytes; }

inline std::string ruler() {
  Packer out;
  out.array(3);
  out.map(3).string("patterns").array(1).array(1).map(1).string("TAG").string("NN");
  out.string("attrs").map(2).string("POS").string("NOUN").string("MORPH").string("Number=Sing").string("index").integer(0);
  out.map(3).string("patterns").array(1).array(2);
  out.map(1).string("LOWER").map(1).string("IN").array(2).string("let").string("lets");
  out.map(1).string("LOWER").map(1).string("REGEX").string("^'?s$");
  out.string("attrs").map(1).string("LEMMA").string("us").string("index").integer(1);
  out.map(3).string("patterns").array(1).array(1).map(1).string("IS_SPACE").boolean(true);
  out.string("attrs").map(2).string("TAG").string("_SP").string("POS").string("SPACE").string("index").integer(0);
  return out.bytes;
}

inline std::string lookups() {
  Packer out;
  const std::uint64_t noun = string_id("noun");
  out.map(3);
  out.string("lemma_rules").map(1).integer(noun).array(1).array(2).string("s").string("");
  out.string("lemma_index").map(1).integer(noun).array(2).string("boat").string("ferry");
  out.string("lemma_exc").map(1).integer(noun).map(1).string("mice").array(1).string("mouse");
  return out.bytes;
}

inline constexpr std::string_view config = R"([nlp]
lang = "en"
pipeline = ["tok2vec","tagger","morphologizer","parser","attribute_ruler","lemmatizer","ner"]
disabled = []

[components.tok2vec]
factory = "tok2vec"

[components.tagger]
factory = "tagger"

[components.morphologizer]
factory = "morphologizer"

[components.parser]
factory = "parser"

[components.attribute_ruler]
factory = "attribute_ruler"

[components.lemmatizer]
factory = "lemmatizer"
mode = "rule"

[components.ner]
factory = "ner"
)";

/// The whole pipeline: tokenizer, tok2vec, tagger, morphologizer, parser, ner, attribute ruler, lemmatizer.
inline SourceFiles tiny_pipeline() {
  SourceFiles source = {.origin = "tiny"};
  auto& files = source.files;
  files["config.cfg"] = config;
  files["meta.json"] = R"({"lang":"en","name":"tiny","version":"1.0.0","spacy_version":">=3.8.0,<3.9.0","license":"CC0"})";
  files["tokenizer"] = tokenizer();
  files["tok2vec/model"] = pack_thinc(embedding(8), 1);
  files["tagger/model"] = classifier(3, 2);
  files["tagger/cfg"] = R"({"labels":["NN","VB","_SP"],"overwrite":false})";
  files["morphologizer/model"] = classifier(2, 3);
  files["morphologizer/cfg"] =
      R"({"labels_morph":{"A":"Number=Plur","B":"Tense=Past"},"labels_pos":{"A":92,"B":100},"overwrite":false,"extend":true})";
  files["parser/model"] = pack_thinc(transitions(8, 8, false), 4);
  files["parser/cfg"] = R"({"beam_width":1})";
  files["parser/moves"] =
      moves(R"({"0":{"":9},"1":{"":8},"2":{"nsubj":5,"dep":1},"3":{"dobj":5,"dobj||nsubj":2,"dep":1},"4":{"ROOT":3}})");
  files["ner/model"] = pack_thinc(transitions(3, 10, true), 5);
  files["ner/cfg"] = R"({"beam_width":1})";
  files["ner/moves"] = moves(
      R"({"1":{"PLACE":2,"ORG":1},"2":{"PLACE":2,"ORG":1},"3":{"PLACE":2,"ORG":1},"4":{"PLACE":2,"ORG":1,"":0},"5":{"":1}})");
  files["attribute_ruler/patterns"] = ruler();
  files["lemmatizer/lookups/lookups.bin"] = lookups();
  return source;
}

}  // namespace hexapla::language::testing
