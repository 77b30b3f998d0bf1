#include "language/pipeline.h"

#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "core/utf8.h"
#include "language/limits.h"

namespace hexapla::language {
namespace {

Result<NormTable> load_norms(const ModelFile& file, const Strings& strings) {
  HEXAPLA_TRY(keys, file.long_integers("norms.keys"));
  HEXAPLA_TRY(values, file.integers("norms.values"));
  if (keys.size() != values.size() || std::ranges::any_of(values, [&](std::uint32_t number) { return number >= strings.size(); }))
    return std::unexpected(file.malformed("the norms do not hold together"));
  return NormTable(keys, values);
}

}  // namespace

const Kernels& kernels_for(Instructions instructions) {
  if (instructions == Instructions::plain) return plain_kernels();
  if (instructions == Instructions::avx2 && avx2_kernels() != nullptr) return *avx2_kernels();
  return best_kernels();
}

Result<ModelInfo> info_of(const ModelFile& file) {
  HEXAPLA_TRY(about, file.strings("about"));
  HEXAPLA_TRY(parts, file.strings("parts"));
  if (about.size() != 6 || parts.size() % 2 != 0)
    return std::unexpected(file.malformed("what the model says of itself does not hold together"));
  for (std::uint32_t i = 0; i < about.size(); ++i)
    if (utf8::first_invalid(about[i]) != utf8::valid) return std::unexpected(file.malformed("what the model says is not UTF-8"));
  ModelInfo info = {.kind = file.has("sentences.shape") ? ModelKind::sentences : ModelKind::pipeline,
                    .name = std::string(about[0]),
                    .language = std::string(about[1]),
                    .license = std::string(about[2]),
                    .author = std::string(about[3]),
                    .url = std::string(about[4]),
                    .description = std::string(about[5]),
                    .components = {"tokenizer"},
                    .sha256 = file.sha256(),
                    .path = file.path(),
                    .bytes = file.bytes()};
  for (std::uint32_t i = 0; i < parts.size(); i += 2) info.components.emplace_back(parts[i]);
  return info;
}

Result<void> PipelineParts::load() {
  HEXAPLA_TRY(about, info_of(file));
  info = std::move(about);
  if (info.kind != ModelKind::pipeline)
    return std::unexpected(
        Error{.code = ErrorCode::unsupported, .reason = "it is a sentence model and no pipeline", .file = file.path()});
  HEXAPLA_TRY(all_strings, file.strings("strings"));
  strings = all_strings;
  if (strings.size() == 0 || !strings[0].empty()) return std::unexpected(file.malformed("the first string is not empty"));
  for (std::uint32_t i = 0; i < strings.size(); ++i) {
    if (strings[i].size() > limits::string_bytes)
      return std::unexpected(file.malformed(
          fmt::format("string {} has {} bytes, where {} are read at most", i, strings[i].size(), limits::string_bytes)));
    if (utf8::first_invalid(strings[i]) != utf8::valid) return std::unexpected(file.malformed("a string is not UTF-8"));
  }
  HEXAPLA_TRY(norm_table, load_norms(file, strings));
  norms = norm_table;
  HEXAPLA_TRY(static_vectors, Vectors::load(file));
  vectors = static_vectors;
  HEXAPLA_TRY(rules, TokenizerRules::load(file, strings));
  tokenizer = std::move(rules);
  HEXAPLA_TRY(names, file.strings("parts"));
  constexpr std::uint32_t most_parts = 64;
  if (names.size() > 2 * most_parts) return std::unexpected(file.malformed("more components than any pipeline has"));
  parts.reserve(names.size() / 2);
  for (std::uint32_t i = 0; i < names.size(); i += 2) {
    parts.push_back({.name = std::string(names[i])});
    HEXAPLA_CHECK(load_part(i / 2, std::string(names[i + 1])));
  }
  return {};
}

Result<void> PipelineParts::load_part(std::size_t number, const std::string& factory) {
  Part& part = parts[number];
  const std::string prefix = fmt::format("part{}", number);
  if (factory == "attribute_ruler") {
    HEXAPLA_TRY(model, RulerModel::load(file, prefix, strings));
    part.model = std::move(model);
    return {};
  }
  if (factory == "lemmatizer") {
    HEXAPLA_TRY(model, LemmatizerModel::load(file, prefix, strings));
    part.model = std::move(model);
    return {};
  }
  HEXAPLA_TRY(upstream, file.integers(prefix + ".upstream"));
  if (upstream.size() != 1 || upstream[0] > number)
    return std::unexpected(file.malformed(prefix + ": it reads the vectors of no component before it"));
  part.upstream = upstream[0];
  if (part.upstream == number) {
    HEXAPLA_TRY(embedding, Tok2VecModel::load(file, prefix + ".tok2vec", vectors));
    part.embedding = std::move(embedding);
  }
  if (!parts[part.upstream].embedding)
    return std::unexpected(file.malformed(prefix + ": it reads the vectors of a component that has none"));
  const std::uint32_t width = parts[part.upstream].embedding->width;
  if (factory == "tok2vec") return {};
  if (factory == "parser") {
    HEXAPLA_TRY(model, ParserModel::load(file, prefix, width, strings.size()));
    part.model = std::move(model);
  } else if (factory == "ner") {
    HEXAPLA_TRY(model, EntityModel::load(file, prefix, width, strings.size()));
    part.model = std::move(model);
  } else if (factory == "tagger" || factory == "morphologizer" || factory == "senter") {
    const auto kind = factory == "tagger"   ? ClassifierModel::Kind::tagger
                      : factory == "senter" ? ClassifierModel::Kind::senter
                                            : ClassifierModel::Kind::morphologizer;
    HEXAPLA_TRY(model, ClassifierModel::load(file, prefix, kind, width, strings.size()));
    part.model = model;
  } else {
    return std::unexpected(file.malformed(fmt::format("{}: its kind \"{}\" is not known", prefix, factory)));
  }
  return {};
}

Result<std::shared_ptr<const PipelineParts>> load_parts(ModelFile file, const PipelineOptions& options) {
  auto parts = std::make_shared<PipelineParts>(std::move(file));
  parts->options = options;
  parts->kernels = &kernels_for(options.instructions);
  HEXAPLA_CHECK(parts->load());
  return parts;
}

Result<Pipeline> Pipeline::load(const std::string& path, const PipelineOptions& options) {
  HEXAPLA_TRY(file, ModelFile::open(path));
  HEXAPLA_TRY(parts, load_parts(std::move(file), options));
  return Pipeline(std::move(parts));
}

const ModelInfo& Pipeline::info() const { return parts_->info; }
std::string_view Pipeline::kernels() const { return parts_->kernels->name; }

}  // namespace hexapla::language
