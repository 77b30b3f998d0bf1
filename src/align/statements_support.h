#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "align/grouping.h"
#include "align/statements_features.h"

namespace hexapla::align::statements {

/// Two statements (indexes into Features::all, `a` before `b`) of different accounts with what they share themselves.
struct WeighedPair {
  std::uint32_t a = 0, b = 0;
  double likelihood = 0;  ///< a probability
  double share = 0;       ///< of the second logit, what comes from what they share themselves
  bool with_vectors = false;
};

/// What the story's other pairs say for and against a pair, by their likelihoods.
struct Support {
  enum Kind : std::size_t {
    itself,  ///< the pair's own likelihood
    logit,   ///< the same as a logit
    rank,    ///< a tenth of how many of the other's account are likelier for either, up to ten for each
    lead,    ///< for either, how far it is above the next best of the other's account
    least_lead,
    best,      ///< the likeliest pair of either
    of_best,   ///< the pair's likelihood as a share of the likelier of these
    third,     ///< the likeliest statement of a third account to be told by both
    thirds,    ///< the same, of all third accounts
    beside,    ///< the likeliest pair of statements next to both, or next but one
    together,  ///< the likeliest other pair of statements of both sentences
    popular,   ///< in how many of the other accounts either is likely to be told
    rivals,    ///< for either, how likely the other's account has others
    count
  };
  std::array<double, count> of{};
};

/// The pairs of a story as neighbours of each other.
class Neighbours {
 public:
  /// `pairs` sorted by `a`, then `b`. Cost: linear.
  Neighbours(std::span<const WeighedPair> pairs, const Features& features);
  /// Goes to the pairs of `a`. Cost: linear in the pairs of the statements of its sentence and of those beside it.
  void go_to(std::uint32_t a);
  /// Of a pair of the statement gone to. Cost: linear in the pairs of the other.
  Support support(const WeighedPair& pair) const;

 private:
  struct Other {
    std::uint32_t statement = 0, account = 0;
    double likelihood = 0;
  };
  /// How likely statements are told by the others, by number.
  using Row = std::vector<double>;
  /// What one account's statements are to one of another.
  struct Rivals {
    std::size_t likelier = 0;
    double next = 0, all = 0;
  };

  Rivals rivals(std::uint32_t statement, std::uint32_t other, double likelihood) const;
  void read_popularity();
  void mark(std::uint32_t statement, Row& row) const;
  void add_thirds(std::uint32_t b, Support& support) const;
  double beside(std::uint32_t b) const;
  double together(std::uint32_t b) const;
  template <class Use>
  void each_beside(std::uint32_t statement, const Use& use) const;
  template <class Use>
  void each_in_sentence(std::uint32_t statement, const Use& use) const;

  const Features& features_;
  std::vector<std::vector<Other>> others_;  ///< by statement, sorted
  std::vector<double> best_, popular_;      ///< by statement
  std::vector<std::uint32_t> account_;      ///< by statement
  Row own_, beside_, together_;             ///< of the statement gone to, of those beside it, of the others of its sentence
};

/// The probability that each pair tells the same, by logistic regression over its evidence and its support, rounded; in the
/// pairs' order. Cost: as Neighbours::support for each pair.
std::vector<Pair> likelihoods_among(std::span<const WeighedPair> pairs, const Features& features);

}  // namespace hexapla::align::statements
