#include "language/convert/convert.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "core/try.h"

namespace hexapla::language {
namespace {

constexpr std::array<std::string_view, 8> known_factories = {"tok2vec", "tagger",          "morphologizer", "parser",
                                                             "senter",  "attribute_ruler", "lemmatizer",    "ner"};

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

struct Part {
  std::string component;
  std::string factory;
};

Result<std::vector<Part>> parts_of(const Conversion& conversion, const ConvertOptions& options) {
  const std::vector<std::string> pipeline = conversion.config.value("nlp", "pipeline").strings();
  const std::vector<std::string> disabled = conversion.config.value("nlp", "disabled").strings();
  for (const auto* names : {&options.without, &options.with}) {
    for (const std::string& name : *names) {
      if (!contains(pipeline, name))
        return std::unexpected(Error{.code = ErrorCode::usage,
                                     .reason = fmt::format("the pipeline has no component \"{}\"", name),
                                     .file = conversion.source.origin});
    }
  }
  std::vector<Part> parts;
  for (const std::string& component : pipeline) {
    if (contains(options.without, component)) continue;
    if (contains(disabled, component) && !contains(options.with, component)) continue;
    const std::string factory = conversion.config.value("components." + component, "factory").string;
    if (std::ranges::find(known_factories, factory) == known_factories.end())
      return std::unexpected(conversion.unsupported(
          component, fmt::format("its factory \"{}\" is not known; leave it out with --without {}", factory, component)));
    parts.push_back({component, factory});
  }
  return parts;
}

/// The number of the part whose vectors a listening component reads.
Result<std::uint32_t> upstream_of(const Conversion& conversion, const std::vector<Part>& parts, std::size_t part) {
  for (std::size_t i = part; i-- > 0;) {
    if (parts[i].factory == "tok2vec") return static_cast<std::uint32_t>(i);
  }
  return std::unexpected(
      conversion.unsupported(parts[part].component, "it listens to a tok2vec, which the pipeline has not before it"));
}

Result<void> convert_part(Conversion& conversion, const std::vector<Part>& parts, std::size_t i) {
  const auto& [component, factory] = parts[i];
  const std::string prefix = fmt::format("part{}", i);
  if (factory == "attribute_ruler") return convert_ruler(conversion, component, prefix);
  if (factory == "lemmatizer") return convert_lemmatizer(conversion, component, prefix);
  NetworkShape shape;
  if (factory == "tok2vec") {
    HEXAPLA_TRY(made, convert_tok2vec(conversion, component, prefix));
    shape = made;
  } else if (factory == "parser" || factory == "ner") {
    HEXAPLA_TRY(made, convert_transitions(conversion, component, factory, prefix));
    shape = made;
  } else {
    HEXAPLA_TRY(made, convert_classifier(conversion, component, factory, prefix));
    shape = made;
  }
  auto upstream = static_cast<std::uint32_t>(i);
  if (!shape.own_embedding) {
    HEXAPLA_TRY(found, upstream_of(conversion, parts, i));
    upstream = found;
  }
  conversion.writer.add(prefix + ".upstream", std::array{upstream});
  return {};
}

}  // namespace

bool is_plain_name(std::string_view name) {
  return !name.empty() && name.size() <= 100 && name[0] != '.' &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-") == std::string_view::npos;
}

Error Conversion::unsupported(std::string_view component, std::string_view what) const {
  return {.code = ErrorCode::unsupported, .reason = fmt::format("component \"{}\": {}", component, what), .file = source.origin};
}

Error Conversion::malformed(std::string_view file, std::string_view what) const {
  return {.code = ErrorCode::malformed, .reason = std::string(what), .file = source.place(file)};
}

Result<Converted> convert_pipeline(const SourceFiles& source, const ConvertOptions& options) {
  HEXAPLA_TRY(config_text, source.get("config.cfg"));
  HEXAPLA_TRY(meta_text, source.get("meta.json"));
  HEXAPLA_TRY(config, Config::parse(config_text, source.place("config.cfg")));
  HEXAPLA_TRY(meta, parse_json(meta_text, source.place("meta.json")));
  Conversion conversion = {.source = source, .config = std::move(config)};

  const std::string& needs = meta["spacy_version"].string;
  if (needs.find('3') == std::string::npos)
    return std::unexpected(Error{.code = ErrorCode::version,
                                 .reason = fmt::format("a pipeline for spaCy \"{}\"; version 3 is read", needs),
                                 .file = source.place("meta.json")});
  const std::string& language = meta["lang"].string;
  const std::string name = fmt::format("{}_{}-{}", language, meta["name"].string, meta["version"].string);
  if (!is_plain_name(name)) return std::unexpected(conversion.malformed("meta.json", "the pipeline's name is no plain name"));
  if (conversion.config.value("nlp.tokenizer", "@tokenizers").kind != JsonValue::Kind::null &&
      conversion.config.value("nlp.tokenizer", "@tokenizers").string != "spacy.Tokenizer.v1")
    return std::unexpected(conversion.unsupported("tokenizer", "it is not spacy.Tokenizer.v1"));

  HEXAPLA_TRY(parts, parts_of(conversion, options));
  HEXAPLA_CHECK(convert_tokenizer(conversion));
  HEXAPLA_CHECK(convert_norms(conversion));
  HEXAPLA_CHECK(convert_vectors(conversion));
  std::vector<std::string> names;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    HEXAPLA_CHECK(convert_part(conversion, parts, i));
    names.push_back(parts[i].component);
    names.push_back(parts[i].factory);
  }
  conversion.writer.add_strings("parts", names);
  const std::vector<std::string> about = {
      name, language, meta["license"].string, meta["author"].string, meta["url"].string, meta["description"].string};
  conversion.writer.add_strings("about", about);
  conversion.writer.add_strings("strings", conversion.strings.all());
  return Converted{name, conversion.writer.finish()};
}

}  // namespace hexapla::language
