#pragma once

#include <span>
#include <vector>

#include "language/network/row_source.h"
#include "language/network/tok2vec.h"

namespace hexapla::language {

/// The vectors that an embedding gives the tokens of one text after another; one a thread. They are computed at once and kept
/// where they fit; else block by block, when they are asked for, with the same bits.
class TokenVectors final : public RowSource {
 public:
  /// The vectors of a text are kept whole where they take `kept_bytes` at most; of others so many blocks as `streamed_bytes`
  /// hold.
  TokenVectors(Tok2Vec& embedding, std::uint64_t kept_bytes, std::uint64_t streamed_bytes);
  /// Begins a text; `tokens` and `lexicon` must stay until its end. `store` is memory to work in, whatever it holds.
  void begin(std::span<const RawToken> tokens, const Lexicon& lexicon, std::vector<float> store);
  const float* rows(std::uint32_t first) override;
  std::uint32_t width() const override;
  /// Ends the text; gives the memory to whoever needs it next.
  std::vector<float> end();

 private:
  void fill(std::uint32_t block, std::uint32_t place);

  Tok2Vec* embedding_;
  std::uint64_t kept_bytes_, streamed_bytes_;
  std::span<const RawToken> tokens_;
  const Lexicon* lexicon_ = nullptr;
  BlockPlaces places_;
  std::vector<float> store_;  ///< a block a place
};

}  // namespace hexapla::language
