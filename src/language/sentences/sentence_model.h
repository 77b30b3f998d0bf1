#pragma once

#include <memory>
#include <utility>

#include <hexapla/sentences.h>

#include "language/model/model_file.h"
#include "language/sentences/transformer.h"
#include "language/sentences/wordpiece.h"

namespace hexapla::language {

/// All that a loaded sentence model has; read-only.
struct SentenceModelParts {
  explicit SentenceModelParts(ModelFile model) : file(std::move(model)) {}
  ModelFile file;
  ModelInfo info;
  WordPieces pieces;
  Transformer transformer;
  const Kernels* kernels = nullptr;
};

/// A sentence model over bytes in memory, on a boundary of 64 bytes; they must stay. For tests and fuzzing.
Result<SentenceModel> load_sentence_model(ModelFile file, Instructions instructions);

}  // namespace hexapla::language
