#include "language/network/token_vectors.h"

#include <algorithm>
#include <utility>

namespace hexapla::language {

TokenVectors::TokenVectors(Tok2Vec& embedding, std::uint64_t kept_bytes, std::uint64_t streamed_bytes)
    : embedding_(&embedding), kept_bytes_(kept_bytes), streamed_bytes_(streamed_bytes) {}

std::uint32_t TokenVectors::width() const { return embedding_->width(); }

void TokenVectors::begin(std::span<const RawToken> tokens, const Lexicon& lexicon, std::vector<float> store) {
  tokens_ = tokens;
  lexicon_ = &lexicon;
  store_ = std::move(store);
  const std::uint64_t row_bytes = width() * sizeof(float);
  const bool whole = tokens.size() * row_bytes <= kept_bytes_;
  const auto blocks = static_cast<std::uint32_t>((tokens.size() + block_rows - 1) / block_rows);
  const auto streamed = static_cast<std::uint32_t>(std::max<std::uint64_t>(1, streamed_bytes_ / (block_rows * row_bytes)));
  places_.begin(blocks, whole ? blocks : streamed);
  const std::size_t rows = whole ? tokens.size() : std::size_t{streamed} * block_rows;
  if (store_.size() < rows * width()) store_.resize(rows * width());
  if (!whole) return;
  for (std::uint32_t block = 0; block < blocks; ++block) this->rows(block * block_rows);
}

const float* TokenVectors::rows(std::uint32_t first) {
  const std::uint32_t block = first / block_rows;
  bool missing = false;
  const std::uint32_t place = places_.find(block, missing);
  if (missing) fill(block, place);
  return store_.data() + (std::size_t{place} * block_rows + first % block_rows) * width();
}

void TokenVectors::fill(std::uint32_t block, std::uint32_t place) {
  const std::size_t first = std::size_t{block} * block_rows;
  const std::size_t last = std::min<std::size_t>(first + block_rows, tokens_.size());
  embedding_->run(tokens_, first, last, *lexicon_, store_.data() + std::size_t{place} * block_rows * width());
}

std::vector<float> TokenVectors::end() {
  tokens_ = {};
  return std::exchange(store_, {});
}

}  // namespace hexapla::language
