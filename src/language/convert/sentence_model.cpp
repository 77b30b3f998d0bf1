#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <map>

#include "core/try.h"
#include "core/utf8.h"
#include "language/convert/convert.h"
#include "language/convert/json_value.h"
#include "language/convert/safetensors.h"
#include "language/limits.h"

// The weights' names are those that BERT's own code and all who took them over give them.

namespace hexapla::language {
namespace {

/// What the settings say, checked.
struct Shape {
  std::uint32_t width = 0, heads = 0, layers = 0, inner = 0, places = 0, rows = 0;
};

struct Source {
  const SourceFiles& files;
  Safetensors tensors;
  Shape shape;
};

Error unsupported(const SourceFiles& source, std::string_view file, std::string reason) {
  return {.code = ErrorCode::unsupported, .reason = std::move(reason), .file = source.place(file)};
}

Result<Shape> read_shape(const SourceFiles& source) {
  constexpr std::string_view file = "config.json";
  HEXAPLA_TRY(text, source.get(file));
  HEXAPLA_TRY(config, parse_json(text, source.place(file)));
  using Setting = std::pair<std::string_view, std::string_view>;
  for (const auto& [name, value] : {Setting{"model_type", "bert"}, Setting{"hidden_act", "gelu"}}) {
    if (config[name].string != value)
      return std::unexpected(
          unsupported(source, file, fmt::format("{} is \"{}\"; \"{}\" is read", name, config[name].string, value)));
  }
  if (const std::string& places = config["position_embedding_type"].string; !places.empty() && places != "absolute")
    return std::unexpected(unsupported(source, file, fmt::format("places are \"{}\"; \"absolute\" ones are read", places)));
  const auto number = [&](std::string_view name, std::uint32_t most) {
    const double value = config[name].number;
    return value >= 1 && value <= most ? static_cast<std::uint32_t>(value) : 0;
  };
  constexpr std::uint32_t most_rows = 1U << 20;
  Shape shape = {.width = number("hidden_size", limits::encoder_width),
                 .heads = number("num_attention_heads", limits::encoder_width),
                 .layers = number("num_hidden_layers", limits::encoder_layers),
                 .inner = number("intermediate_size", 8 * limits::encoder_width),
                 .places = number("max_position_embeddings", limits::encoder_places),
                 .rows = number("vocab_size", most_rows)};
  if (shape.width == 0 || shape.heads == 0 || shape.layers == 0 || shape.inner == 0 || shape.places == 0 || shape.rows == 0)
    return std::unexpected(unsupported(source, file, "a size is missing or larger than is read"));
  return shape;
}

/// The vocabulary, a piece a line, sorted, with each one's line; and the numbers of the marks.
Result<void> convert_vocabulary(const Source& source, ModelWriter& writer) {
  constexpr std::string_view file = "vocab.txt";
  HEXAPLA_TRY(settings_text, source.files.get("tokenizer_config.json"));
  HEXAPLA_TRY(settings, parse_json(settings_text, source.files.place("tokenizer_config.json")));
  if (!settings["do_lower_case"].is_true())
    return std::unexpected(
        unsupported(source.files, "tokenizer_config.json", "do_lower_case is not true; models without capitals are read"));
  HEXAPLA_TRY(text, source.files.get(file));
  std::map<std::string, std::uint32_t, std::less<>> lines;
  for (std::uint32_t line = 0; !text.empty(); ++line) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view piece = text.substr(0, end);
    if (piece.ends_with('\r')) piece.remove_suffix(1);
    if (line >= source.shape.rows || piece.size() > limits::string_bytes || utf8::first_invalid(piece) != utf8::valid)
      return std::unexpected(Error{.code = ErrorCode::malformed,
                                   .reason = fmt::format("line {} is no piece of the vocabulary", line + 1),
                                   .file = source.files.place(file)});
    lines.insert_or_assign(std::string(piece), line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  std::array<std::uint32_t, 3> marks{};
  constexpr std::array names = {std::string_view("[CLS]"), std::string_view("[SEP]"), std::string_view("[UNK]")};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto found = lines.find(names[i]);
    if (found == lines.end())
      return std::unexpected(Error{.code = ErrorCode::malformed,
                                   .reason = fmt::format("the vocabulary has no {}", names[i]),
                                   .file = source.files.place(file)});
    marks[i] = found->second;
  }
  std::vector<std::string> pieces;
  std::vector<std::uint32_t> numbers;
  for (const auto& [piece, line] : lines) {
    pieces.push_back(piece);
    numbers.push_back(line);
  }
  writer.add_strings("pieces", pieces);
  writer.add("pieces.ids", numbers);
  writer.add("pieces.marks", marks);
  return {};
}

Result<void> convert_norm(const Source& source, ModelWriter& writer, const std::string& from, const std::string& to) {
  HEXAPLA_TRY(both, source.tensors.floats(from + ".weight", {source.shape.width}));
  HEXAPLA_TRY(bias, source.tensors.floats(from + ".bias", {source.shape.width}));
  both.insert(both.end(), bias.begin(), bias.end());
  writer.add(to, both);
  return {};
}

/// Layers of one input, side by side.
Result<void> convert_layers(const Source& source, ModelWriter& writer, const std::vector<std::string>& from,
                            std::uint32_t outputs, std::uint32_t inputs, const std::string& to) {
  std::vector<float> weights, biases;
  for (const std::string& name : from) {
    HEXAPLA_TRY(weight, source.tensors.floats(name + ".weight", {outputs, inputs}));
    HEXAPLA_TRY(bias, source.tensors.floats(name + ".bias", {outputs}));
    weights.insert(weights.end(), weight.begin(), weight.end());
    biases.insert(biases.end(), bias.begin(), bias.end());
  }
  pack_affine(writer, to, weights, biases, static_cast<std::uint32_t>(from.size()) * outputs, padded_inputs(inputs));
  return {};
}

/// Words, and places with what BERT adds to tell a pair's first sentence, which is all that there is here.
Result<void> convert_embedding(const Source& source, ModelWriter& writer) {
  const auto& [width, heads, layers, inner, places, rows] = source.shape;
  HEXAPLA_TRY(words, source.tensors.floats("embeddings.word_embeddings.weight", {rows, width}));
  HEXAPLA_TRY(place, source.tensors.floats("embeddings.position_embeddings.weight", {places, width}));
  HEXAPLA_TRY(kinds, source.tensors.floats("embeddings.token_type_embeddings.weight", {2, width}));
  for (std::size_t i = 0; i < place.size(); ++i) place[i] += kinds[i % width];
  writer.add("sentences.words", words);
  writer.add("sentences.places", place);
  return convert_norm(source, writer, "embeddings.LayerNorm", "sentences.norm");
}

Result<void> convert_layer(const Source& source, ModelWriter& writer, std::uint32_t number) {
  const auto& [width, heads, layers, inner, places, rows] = source.shape;
  const std::string from = fmt::format("encoder.layer.{}.", number), to = fmt::format("sentences.layer{}.", number);
  const std::string self = from + "attention.self.";
  HEXAPLA_CHECK(convert_layers(source, writer, {self + "query", self + "key", self + "value"}, width, width, to + "attended"));
  HEXAPLA_CHECK(convert_layers(source, writer, {from + "attention.output.dense"}, width, width, to + "given"));
  HEXAPLA_CHECK(convert_norm(source, writer, from + "attention.output.LayerNorm", to + "given.norm"));
  HEXAPLA_CHECK(convert_layers(source, writer, {from + "intermediate.dense"}, inner, width, to + "inner"));
  HEXAPLA_CHECK(convert_layers(source, writer, {from + "output.dense"}, width, inner, to + "outer"));
  return convert_norm(source, writer, from + "output.LayerNorm", to + "outer.norm");
}

/// As much of a text as is UTF-8 and fits, without a part of a character.
std::string_view utf8_within(std::string_view text, std::size_t longest) {
  text = text.substr(0, std::min(text.size(), utf8::first_invalid(text)));
  if (text.size() <= longest) return text;
  while (!utf8::is_boundary(text, longest)) --longest;
  return text.substr(0, longest);
}

/// The value of a line "KEY: VALUE" at the beginning of the model's own description, between two lines of three hyphens.
std::string told(const SourceFiles& source, std::string_view key) {
  constexpr std::size_t longest = 100;  // bytes
  if (!source.has("README.md")) return {};
  std::string_view text = *source.get("README.md");
  if (!text.starts_with("---\n")) return {};
  text.remove_prefix(4);
  text = text.substr(0, text.find("\n---"));
  for (const std::string begin = std::string(key) + ": "; !text.empty();) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (line.starts_with(begin)) return std::string(utf8_within(line.substr(begin.size()), longest));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return {};
}

/// The name of the wheel or folder, without a wheel's tags: nothing inside is named for the model itself.
std::string name_of(const SourceFiles& source) {
  std::error_code error;
  std::filesystem::path path = std::filesystem::absolute(source.origin, error).lexically_normal();  // "."
  if (!path.has_filename()) path = path.parent_path();
  std::string name = path.extension() == ".whl" ? path.stem().string() : path.filename().string();
  if (path.extension() == ".whl") name = name.substr(0, name.find("-py"));
  return name;
}

}  // namespace

Result<Converted> convert_sentence_model(const SourceFiles& source) {
  HEXAPLA_TRY(shape, read_shape(source));
  HEXAPLA_TRY(bytes, source.get(sentence_model_mark));
  if (bytes.size() > limits::encoder_bytes)
    return std::unexpected(Error{.code = ErrorCode::limit,
                                 .reason = fmt::format("more than {} bytes of weights", limits::encoder_bytes),
                                 .file = source.place(sentence_model_mark)});
  HEXAPLA_TRY(tensors, Safetensors::parse(bytes, source.place(sentence_model_mark)));
  const Source from = {source, std::move(tensors), shape};
  const std::string name = name_of(source);
  if (!is_plain_name(name))
    return std::unexpected(Error{.code = ErrorCode::malformed, .reason = "its name is no plain name", .file = source.origin});
  ModelWriter writer;
  writer.add("sentences.shape", std::array{shape.width, shape.heads, shape.layers, shape.inner, shape.places, shape.rows});
  HEXAPLA_CHECK(convert_vocabulary(from, writer));
  HEXAPLA_CHECK(convert_embedding(from, writer));
  for (std::uint32_t i = 0; i < shape.layers; ++i) HEXAPLA_CHECK(convert_layer(from, writer, i));
  writer.add_strings("parts", std::array<std::string, 2>{"transformer", "bert"});
  writer.add_strings("about", std::array<std::string, 6>{name, told(source, "language"), told(source, "license"), "", "", ""});
  return Converted{name, writer.finish()};
}

}  // namespace hexapla::language
