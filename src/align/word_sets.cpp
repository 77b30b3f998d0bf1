#include "align/word_sets.h"

#include <algorithm>
#include <cmath>

namespace hexapla::align {

void make_set(WordSet& words) {
  std::ranges::sort(words);
  const auto rest = std::ranges::unique(words);
  words.erase(rest.begin(), rest.end());
}

double norm(const WordSet& words, std::span<const double> weights) {
  double sum = 0;
  for (const std::uint32_t word : words) sum += weights[word] * weights[word];
  return std::sqrt(sum);
}

double cosine(const WordSet& a, double norm_a, const WordSet& b, double norm_b, std::span<const double> weights) {
  if (norm_a == 0 || norm_b == 0) return 0;
  double shared = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      shared += weights[a[i]] * weights[a[i]];
      ++i;
      ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return shared / (norm_a * norm_b);
}

}  // namespace hexapla::align
