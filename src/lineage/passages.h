#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

#include "text/words.h"

namespace hexapla::lineage {

/// A text as lineage reads it.
struct Words {
  std::vector<text::Word> words;
  std::vector<std::uint64_t> hashes;  ///< of the words
  std::vector<std::uint8_t> quoted;   ///< of each word: 1 if it stands inside quotation marks
  std::vector<std::uint8_t> own;      ///< of each word: 1 if an author chose it: no number, capital or standing text
};
Words read_words(std::string_view text);

/// Words [first, last) of one text.
struct WordRange {
  std::uint32_t first = 0, last = 0;
  std::uint32_t size() const { return last - first; }
};

/// A passage that two texts share, but for words changed, cut or added inside it.
struct Passage {
  WordRange a, b;
  std::uint32_t shared = 0;  ///< words that are the same in both
  std::uint32_t spoken = 0;  ///< of these, words inside quotation marks in both
  std::uint32_t own = 0;     ///< of these, words that both authors chose (Words::own)
};

/// All passages of two texts, in order of `a.first`; none overlaps another in either text.
struct SharedText {
  std::uint32_t a = 0, b = 0;  ///< indexes of the texts, a < b
  std::vector<Passage> passages;
};

/// The passages between any two texts in which at least `least_words` words more agree than differ, by (a, b). Cost: n log n in
/// the words of all texts, plus the length of what is shared by each pair that shares any. Ends early once `stop` asks for it.
std::vector<SharedText> find_shared_text(std::span<const Words> texts, std::uint32_t least_words,
                                         const std::stop_token& stop = {});

}  // namespace hexapla::lineage
