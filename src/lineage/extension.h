#pragma once

#include <cstdint>
#include <vector>

#include "lineage/passages.h"

namespace hexapla::lineage {

/// One of the two texts that are searched for passages.
struct Side {
  const Words* words;
  std::vector<std::uint8_t> used;  ///< of each word: 1 if a passage has it already

  explicit Side(const Words& of) : words(&of), used(of.words.size()) {}
  bool has(std::int64_t word) const { return word >= 0 && word < static_cast<std::int64_t>(used.size()); }
  /// True if there is such a word and no passage has it.
  bool is_free(std::int64_t word) const { return has(word) && used[static_cast<std::size_t>(word)] == 0; }
};

/// True if the words at these places are one word and both are free.
bool is_same_word(const Side& a, std::int64_t word_a, const Side& b, std::int64_t word_b);

/// How far a passage reaches on one side of its seed, in words of each text, and what it holds.
struct Reach {
  std::int64_t a = 0, b = 0;
  std::uint32_t shared = 0, spoken = 0, own = 0;  ///< as in Passage
};

/// The stretch from the words (from_a, from_b) on, in `direction` (1 or -1), in which the words that agree outweigh those that
/// are changed, cut or added by most; empty if there is none. It ends with words that agree, and takes no word that is not free.
/// Cost: linear in the stretch.
Reach extend(const Side& a, std::int64_t from_a, const Side& b, std::int64_t from_b, std::int64_t direction);

}  // namespace hexapla::lineage
