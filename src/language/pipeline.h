#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <hexapla/language.h>
#include <hexapla/sentences.h>

#include "language/components/attribute_ruler.h"
#include "language/components/classifier.h"
#include "language/components/entities.h"
#include "language/components/lemmatizer.h"
#include "language/components/parser.h"
#include "language/model/model_file.h"
#include "language/network/tok2vec.h"
#include "language/tokenize/tokenizer.h"

namespace hexapla::language {

/// All that a loaded pipeline has; read-only.
struct PipelineParts {
  /// A component, with the embedding that it reads.
  struct Part {
    std::string name;
    std::variant<std::monostate, ClassifierModel, ParserModel, EntityModel, RulerModel, LemmatizerModel> model;
    std::optional<Tok2VecModel> embedding;  ///< its own
    std::size_t upstream = 0;               ///< the part whose embedding it reads
  };

  ModelFile file;
  ModelInfo info;
  PipelineOptions options;
  const Kernels* kernels = nullptr;
  Strings strings;
  NormTable norms;
  Vectors vectors;
  TokenizerRules tokenizer;
  std::vector<Part> parts;

  explicit PipelineParts(ModelFile mapped) : file(std::move(mapped)) {}
  Result<void> load();
  Result<void> load_part(std::size_t number, const std::string& factory);
};

/// Makes the public values of parts that are no part of the face: for the library, its tests and its fuzz targets.
struct Maker {
  static Pipeline pipeline(std::shared_ptr<const PipelineParts> parts) { return Pipeline(std::move(parts)); }
  static SentenceModel sentence_model(std::shared_ptr<const SentenceModelParts> parts) { return SentenceModel(std::move(parts)); }
  static Analysis analysis(std::unique_ptr<AnalysisColumns> columns);
};

/// The kernels that are asked for, or the best that the processor has.
const Kernels& kernels_for(Instructions instructions);

/// What a model file says of itself.
Result<ModelInfo> info_of(const ModelFile& file);

/// A pipeline over bytes in memory, on a boundary of 64 bytes; they must stay. For tests and fuzzing.
Result<std::shared_ptr<const PipelineParts>> load_parts(ModelFile file, const PipelineOptions& options);

}  // namespace hexapla::language
