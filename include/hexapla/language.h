#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/export.h>
#include <hexapla/span.h>

// The language runtime: trained spaCy v3 pipelines, loaded natively. docs/language.md tells what is read and how it is checked.

namespace hexapla::language {

// ---- models ----

/// What a model does: a spaCy pipeline analyses texts, a sentence model (sentences.h) gives sentences vectors.
enum class ModelKind : std::uint8_t { pipeline, sentences };

/// What is known of a model without running it.
struct ModelInfo {
  ModelKind kind = ModelKind::pipeline;
  std::string name;      ///< "en_core_web_sm-3.8.0"
  std::string language;  ///< "en"
  std::string license, author, url, description;
  std::vector<std::string> components;  ///< in the order in which they run
  std::string sha256;                   ///< of the model's contents
  std::string path;
  std::uint64_t bytes = 0;
};

/// Which components of a pipeline a model takes.
struct AddOptions {
  std::vector<std::string> without = {};  ///< leave these out
  std::vector<std::string> with = {};     ///< take these although the pipeline disables them (a senter)
};

/// Converts a spaCy v3 pipeline (a wheel, its unpacked folder, or what nlp.to_disk writes) or a sentence model (a wheel or folder
/// with config.json, vocab.txt and model.safetensors of an uncased BERT) into a model file in `folder`, which is made if it is
/// missing. A model of the same name is replaced; the file appears whole or not at all. The result is loaded
/// once before it is put in place. Errors: io, malformed, version; unsupported, naming the component or layer that is not known;
/// usage, for a component that is not in the pipeline, or any of a sentence model.
HEXAPLA_EXPORT Result<ModelInfo> add_model(const std::string& source, const std::string& folder, const AddOptions& options = {});
/// The models in a folder, by name. Files of their ending that cannot be used (of another version, damaged, no models at all) are
/// told of in `unusable`, by path.
HEXAPLA_EXPORT std::vector<ModelInfo> list_models(const std::string& folder, std::vector<Error>* unusable = nullptr);
/// Whether a regular file begins as the models of every version do; it may be damaged all the same.
HEXAPLA_EXPORT bool begins_as_model(const std::string& path);
/// What a model file says of itself; with `check` also that its contents have the checksum it gives (reads all of it).
HEXAPLA_EXPORT Result<ModelInfo> read_model_info(const std::string& path, bool check = false);
/// The ending of model files.
inline constexpr std::string_view model_ending = ".hxmodel";

// ---- analysing ----

/// Which kernels to use. All give the same bits; a kernel that the processor has not is replaced by the best it has.
enum class Instructions : std::uint8_t { best, plain, avx2, avx512 };

struct PipelineOptions {
  /// Kinds of tokens whose embedding each network keeps; 4 kB each for networks of 96. The results do not depend on it.
  std::uint32_t cached_rows = 8'192;
  /// Bytes of words, chunks and lemmas that an Analyser keeps between texts; beyond, it forgets and begins again.
  std::uint64_t cached_bytes = 32ULL << 20;
  /// Bytes that one text may have; at most 1 GiB.
  std::uint64_t text_bytes = 64ULL << 20;
  /// Tokens that one text may have: ten megabytes of prose. A token takes about 150 bytes while it is worked on.
  std::uint32_t text_tokens = 2'000'000;
  Instructions instructions = Instructions::best;
};

struct PipelineParts;
struct AnalysisColumns;
struct Maker;  ///< the library's own way to make the values below

/// A loaded pipeline: read-only, cheap to copy, may be shared between threads.
class HEXAPLA_EXPORT Pipeline {
 public:
  /// Maps a model file. Errors: io, malformed, version. Cost: a few milliseconds, for compiling the tokenizer's expressions; the
  /// weights are read when they are used.
  static Result<Pipeline> load(const std::string& path, const PipelineOptions& options = {});
  const ModelInfo& info() const;
  /// The name of the kernels in use ("AVX2").
  std::string_view kernels() const;

 private:
  friend class Analyser;
  friend struct Maker;
  explicit Pipeline(std::shared_ptr<const PipelineParts> parts) : parts_(std::move(parts)) {}
  std::shared_ptr<const PipelineParts> parts_;
};

/// Tokens [first, last) of an analysis.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  friend auto operator<=>(const TokenRange&, const TokenRange&) = default;
};

/// A named entity.
struct Entity {
  TokenRange tokens;
  Span span;               ///< bytes of the text
  std::string_view label;  ///< "PERSON"; lives as long as the analysis
};

/// The text of a chunk that was left whole, or of a token that a rule was left out for, because an expression took more steps
/// than it may.
struct AnalysisWarning {
  Span span;
  std::string_view reason;
};

class Analysis;

/// A token of an analysis: a view, valid as long as the analysis, or the one that it was moved to, and, for text(), the caller's
/// text. What no component gave is empty.
class HEXAPLA_EXPORT TokenView {
 public:
  std::uint32_t index() const { return index_; }
  Span span() const;  ///< bytes of the text
  std::string_view text() const;
  bool space_after() const;             ///< one blank follows
  std::string_view tag() const;         ///< "VBD"
  std::string_view pos() const;         ///< universal part of speech: "VERB"
  std::string_view morphology() const;  ///< universal features: "Tense=Past|VerbForm=Fin"
  std::string_view lemma() const;
  std::string_view dependency() const;  ///< label of the arc to the head: "nsubj"
  TokenView head() const;               ///< itself: a root
  bool starts_sentence() const;
  std::string_view entity() const;  ///< label of the entity it is in, or ""
  bool starts_entity() const;

 private:
  friend class Analysis;
  TokenView(const AnalysisColumns* columns, std::uint32_t index) : columns_(columns), index_(index) {}
  const AnalysisColumns* columns_;
  std::uint32_t index_;
};

/// What a pipeline reads from one text: a column an annotation. Keeps the model alive, but not the text, which the caller must.
class HEXAPLA_EXPORT Analysis {
 public:
  Analysis();
  ~Analysis();
  Analysis(const Analysis&) = delete;
  Analysis& operator=(const Analysis&) = delete;
  Analysis(Analysis&&) noexcept;
  Analysis& operator=(Analysis&&) noexcept;

  std::string_view text() const;
  std::uint32_t size() const;  ///< tokens
  TokenView operator[](std::uint32_t token) const { return {columns_.get(), token}; }
  /// Sentences cover the tokens; one where nothing tells their starts.
  std::vector<TokenRange> sentences() const;
  std::span<const Entity> entities() const;
  /// Noun phrases without what hangs behind their heads ("the old mayor" of "the old mayor of Norwick"), for English; in text
  /// order, none inside another. Cost: linear.
  std::vector<TokenRange> noun_chunks() const;
  /// The tokens that hang on a token, itself with them, in text order. Cost: linear in the tokens between the outermost.
  std::vector<std::uint32_t> subtree(std::uint32_t token) const;
  /// The outermost tokens of a token's subtree, and all between them, which need not belong to it. Cost: constant.
  TokenRange edges(std::uint32_t token) const;
  std::span<const AnalysisWarning> warnings() const;

 private:
  friend class Analyser;
  friend struct Maker;
  explicit Analysis(std::unique_ptr<AnalysisColumns> columns);
  std::unique_ptr<AnalysisColumns> columns_;
};

/// The analysis in the CoNLL-U form of Universal Dependencies (universaldependencies.org/format.html), with `document` as the id
/// of the document; empty for a text without words. Tokens of white space, which the form has no place for, stand in MISC of the
/// word before; a word that hangs on one hangs on its head.
HEXAPLA_EXPORT std::string to_conllu(const Analysis& analysis, std::string_view document);

/// Runs a pipeline over texts; one a thread. Its caches make no difference to what it gives.
class HEXAPLA_EXPORT Analyser {
 public:
  explicit Analyser(const Pipeline& pipeline);
  ~Analyser();
  Analyser(const Analyser&) = delete;
  Analyser& operator=(const Analyser&) = delete;
  Analyser(Analyser&&) noexcept;
  Analyser& operator=(Analyser&&) noexcept;

  /// Analyses a text (UTF-8), which must stay as long as the views into it are used. Errors: encoding, with the byte; limit.
  /// Cost: linear.
  Result<Analysis> analyse(std::string_view text);
  /// The model of the pipeline.
  const ModelInfo& model() const;
  /// Seconds that components took so far, by name, if `clock` was given: it must return seconds. For measuring.
  void measure(double (*clock)());
  std::vector<std::pair<std::string, double>> seconds() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace hexapla::language
