#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/error.h>
#include <hexapla/span.h>

#include "language/model/model_file.h"

namespace hexapla::language {

/// A word piece of a sentence.
struct WordPiece {
  std::uint32_t id = 0;
  Span span;  ///< bytes of the sentence
};

/// The tokenizer of uncased BERT models (Devlin et al. 2019): text is lowered, loses its accents and is split at white space, at
/// each mark and at each ideograph; a word becomes the longest pieces of the vocabulary from its beginning on.
class WordPieces {
 public:
  /// Numbers of the marks in the vocabulary.
  struct Marks {
    std::uint32_t begin = 0, end = 0, unknown = 0;
  };

  /// Arrays pieces.offsets, pieces.bytes (sorted), pieces.ids and pieces.marks. `rows`: numbers are below it. Errors: malformed.
  static Result<WordPieces> load(const ModelFile& model, std::uint32_t rows);
  /// Without the marks; at most `most` of them. Cost: linear in the text, quadratic in the length of a word of up to 100
  /// characters.
  std::vector<WordPiece> split(std::string_view text, std::size_t most) const;
  const Marks& marks() const { return marks_; }

 private:
  struct Letter;
  void add_word(const std::vector<Letter>& letters, std::vector<WordPiece>& out) const;

  Strings pieces_;
  std::span<const std::uint32_t> ids_;
  Marks marks_;
};

}  // namespace hexapla::language
