#include "fingerprint/shingles.h"

#define XXH_INLINE_ALL
#include <bit>
#include <xxhash.h>

namespace hexapla::fingerprint {

// Hashes are hashed as they lie in memory.
static_assert(std::endian::native == std::endian::little, "shingle hashes would differ on a big-endian machine");

std::vector<std::uint64_t> word_hashes(std::span<const text::Word> words) {
  std::vector<std::uint64_t> out;
  out.reserve(words.size());
  for (const text::Word& word : words) out.push_back(XXH3_64bits(word.folded.data(), word.folded.size()));
  return out;
}

std::vector<std::uint64_t> shingle_hashes(std::span<const std::uint64_t> words, std::size_t size) {
  std::vector<std::uint64_t> out;
  if (size == 0 || words.size() < size) return out;
  out.reserve(words.size() - size + 1);
  for (std::size_t i = 0; i + size <= words.size(); ++i)
    out.push_back(XXH3_64bits(words.data() + i, size * sizeof(std::uint64_t)));
  return out;
}

}  // namespace hexapla::fingerprint
