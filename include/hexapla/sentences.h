#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/export.h>
#include <hexapla/language.h>
#include <hexapla/span.h>

// Sentence models: BERT encoders trained to give sentences of one meaning like vectors (Reimers and Gurevych 2019), run natively.
// docs/language.md tells what is read and how it is checked.

namespace hexapla::language {

/// What a sentence model makes of a sentence: one state for each of its word pieces.
struct EncodedSentence {
  std::vector<Span> pieces;   ///< bytes of the sentence; a piece of a word that only lost its accents covers them, too
  std::vector<float> states;  ///< by piece, SentenceModel::width() numbers each
};

struct SentenceModelParts;

/// A loaded sentence model: read-only, cheap to copy, may be shared between threads.
class HEXAPLA_EXPORT SentenceModel {
 public:
  /// Maps a model file that add_model made of a sentence model. Errors: io, malformed, version; unsupported, for a pipeline.
  static Result<SentenceModel> load(const std::string& path, Instructions instructions = Instructions::best);
  const ModelInfo& info() const;
  /// Numbers of a state.
  std::uint32_t width() const;
  /// The last states of the encoder, without those of the marks that it puts before and behind a sentence. A sentence of more
  /// pieces than the model takes is cut. The same bits for any kernel, and for a sentence whatever others it is given with. Cost:
  /// linear in the pieces, and with the square of a sentence's; some 10 ms of one core a sentence of news for six layers of 384.
  std::vector<EncodedSentence> encode(std::span<const std::string_view> sentences) const;

 private:
  friend struct Maker;
  explicit SentenceModel(std::shared_ptr<const SentenceModelParts> parts) : parts_(std::move(parts)) {}
  std::shared_ptr<const SentenceModelParts> parts_;
};

}  // namespace hexapla::language
