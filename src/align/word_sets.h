#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace hexapla::align {

/// Numbers of words, sorted, without doubles. The words' weights stand in a table by number.
using WordSet = std::vector<std::uint32_t>;

/// Sorts and drops doubles.
void make_set(WordSet& words);

/// How many words two sets have both. Cost: linear.
std::size_t shared(const WordSet& a, const WordSet& b);

/// Length of a set as a weighted vector. Cost: linear.
double norm(const WordSet& words, std::span<const double> weights);

/// Cosine of two sets as weighted vectors, given their lengths; 0 if either is empty. Cost: linear.
double cosine(const WordSet& a, double norm_a, const WordSet& b, double norm_b, std::span<const double> weights);

/// The cosines of each of many sets with those behind it, one set after another: a pair that shares no word costs nothing. To the
/// bit what `cosine` gives.
class CosineRows {
 public:
  /// Of the `set` and `norm` of each member, which are held by reference as the weights are. Cost: linear.
  template <class Member>
  CosineRows(const std::vector<Member>& members, WordSet Member::* set, double Member::* norm, std::span<const double> weights)
      : weights_(weights) {
    for (const Member& member : members) add(member.*set, member.*norm);
    number();
  }

  /// Goes to the next set, first to that of number 0. Cost: how often sets behind it have its words.
  void advance();
  /// The cosine of the set gone to and a later one.
  double with(std::uint32_t later) const { return shared_[later] == 0 ? 0 : shared_[later] / (norm_ * norms_[later]); }

 private:
  void add(const WordSet& set, double norm);
  void number();

  std::vector<const WordSet*> sets_;
  std::vector<double> norms_;
  std::span<const double> weights_;
  std::vector<std::uint32_t> having_;      ///< the sets that have a word, in order, a word after another
  std::vector<std::size_t> behind_, end_;  ///< by word: where in having_ the sets behind the one gone to stand
  std::vector<double> shared_;             ///< by set: the weight of the words that the one gone to has as well
  std::size_t next_ = 0;
  double norm_ = 0;
};

/// Evidence weighed: the sum of the products, in four sums at a time, so that none waits for the one before.
template <std::size_t size>
double weighed(const std::array<double, size>& weights, const std::array<double, size>& evidence) {
  std::array<double, 4> sums{};
  std::size_t i = 0;
  for (; i + sums.size() <= size; i += sums.size())
    for (std::size_t lane = 0; lane < sums.size(); ++lane) sums[lane] += weights[i + lane] * evidence[i + lane];
  for (; i < size; ++i) sums[0] += weights[i] * evidence[i];
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

}  // namespace hexapla::align
