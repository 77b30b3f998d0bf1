#pragma once

#include <string>
#include <vector>

#include <hexapla/error.h>

#include "language/convert/config.h"
#include "language/convert/pack.h"
#include "language/convert/source_files.h"
#include "language/model/model_file.h"

namespace hexapla::language {

struct ConvertOptions {
  std::vector<std::string> without = {};  ///< components to leave out
  std::vector<std::string> with = {};     ///< components to put in that the pipeline disables
};

/// A converted pipeline: the bytes of a model file and the name of the model ("en_core_web_sm-3.8.0").
struct Converted {
  std::string name;
  std::string bytes;
};

/// Converts a spaCy v3 pipeline. Errors: malformed, version, and unsupported, naming the component or layer that is not known.
Result<Converted> convert_pipeline(const SourceFiles& source, const ConvertOptions& options);

/// Converts a sentence model: an uncased BERT with absolute places and GELU, in 32-bit floats. Errors: malformed, and
/// unsupported, naming the setting.
Result<Converted> convert_sentence_model(const SourceFiles& source);

/// Whether a model can be called so: letters, digits, "_", "." and "-", and no file that hides.
bool is_plain_name(std::string_view name);

/// What the parts of a conversion share.
struct Conversion {
  const SourceFiles& source;
  Config config;
  ModelWriter writer = {};
  StringNumbers strings = {};

  Error unsupported(std::string_view component, std::string_view what) const;
  Error malformed(std::string_view file, std::string_view what) const;
};

// Each adds the arrays of one part; `prefix` begins their names.
Result<void> convert_tokenizer(Conversion& conversion);
Result<void> convert_norms(Conversion& conversion);
Result<void> convert_vectors(Conversion& conversion);
Result<void> convert_ruler(Conversion& conversion, const std::string& component, const std::string& prefix);
Result<void> convert_lemmatizer(Conversion& conversion, const std::string& component, const std::string& prefix);

/// A component with a network. Gives whether it has an embedding of its own (then at PREFIX.tok2vec).
struct NetworkShape {
  bool own_embedding = false;
};
Result<NetworkShape> convert_tok2vec(Conversion& conversion, const std::string& component, const std::string& prefix);
Result<NetworkShape> convert_classifier(Conversion& conversion, const std::string& component, const std::string& factory,
                                        const std::string& prefix);
Result<NetworkShape> convert_transitions(Conversion& conversion, const std::string& component, const std::string& factory,
                                         const std::string& prefix);

}  // namespace hexapla::language
