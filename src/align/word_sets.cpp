#include "align/word_sets.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hexapla::align {

void make_set(WordSet& words) {
  std::ranges::sort(words);
  const auto rest = std::ranges::unique(words);
  words.erase(rest.begin(), rest.end());
}

std::size_t shared(const WordSet& a, const WordSet& b) {
  WordSet both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return both.size();
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

void CosineRows::add(const WordSet& set, double norm) {
  sets_.push_back(&set);
  norms_.push_back(norm);
}

void CosineRows::number() {
  behind_.resize(weights_.size());
  end_.resize(weights_.size());
  shared_.resize(sets_.size());
  for (const WordSet* set : sets_)
    for (const std::uint32_t word : *set) ++end_[word];
  std::size_t begin = 0;
  for (std::size_t word = 0; word < end_.size(); ++word) {
    behind_[word] = begin;
    end_[word] += begin;  // so far how often it stands in them
    begin = end_[word];
  }
  having_.resize(begin);
  std::vector<std::size_t> to = behind_;
  for (std::uint32_t i = 0; i < sets_.size(); ++i)
    for (const std::uint32_t word : *sets_[i]) having_[to[word]++] = i;
}

void CosineRows::advance() {
  std::ranges::fill(shared_, 0);
  norm_ = norms_[next_];
  for (const std::uint32_t word : *sets_[next_]) {
    const double weight = weights_[word] * weights_[word];
    ++behind_[word];  // itself
    for (std::size_t i = behind_[word]; i < end_[word]; ++i) shared_[having_[i]] += weight;
  }
  ++next_;
}

}  // namespace hexapla::align
