#pragma once

#include <map>
#include <string>
#include <string_view>

#include <hexapla/error.h>

namespace hexapla::language {

/// The file that a sentence model has and a pipeline has not.
inline constexpr std::string_view sentence_model_mark = "model.safetensors";

/// The files of a pipeline or sentence model, by path below its folder ("tagger/model").
struct SourceFiles {
  std::string origin;  ///< the wheel or folder, for errors
  std::map<std::string, std::string, std::less<>> files;

  bool is_sentence_model() const { return has(sentence_model_mark) && !has("config.cfg"); }
  bool has(std::string_view name) const { return files.contains(name); }
  /// Errors: malformed, naming what is missing.
  Result<std::string_view> get(std::string_view name) const;
  /// A file's name for errors.
  std::string place(std::string_view name) const { return origin + ":" + std::string(name); }
};

/// Reads a pipeline as it is distributed: a wheel (a zip), its unpacked folder, or the folder that nlp.to_disk writes. The
/// pipeline's own folder is the first, in byte order of paths, that holds a config.cfg and a tokenizer; a sentence model's, where
/// there is no such, the first that holds a config.json, a vocab.txt and a model.safetensors. Links are not followed;
/// all files together may take 2 GiB. Errors: io, malformed, limit, unsupported.
Result<SourceFiles> read_source_files(const std::string& path);

}  // namespace hexapla::language
