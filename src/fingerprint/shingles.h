#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "text/words.h"

namespace hexapla::fingerprint {

/// XXH3 of each word's folded form. The same on every machine. Cost: linear.
std::vector<std::uint64_t> word_hashes(std::span<const text::Word> words);

/// XXH3 of each run of `size` words, by the hashes of these: one for every word at which such a run begins, in order; none if
/// there are fewer words. Cost: words × size. Broder, "On the resemblance and containment of documents", 1997, calls these
/// shingles.
std::vector<std::uint64_t> shingle_hashes(std::span<const std::uint64_t> words, std::size_t size);

}  // namespace hexapla::fingerprint
