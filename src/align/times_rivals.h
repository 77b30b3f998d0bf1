#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "align/grouping.h"
#include "align/times_evidence.h"
#include "align/times_features.h"

namespace hexapla::align::times {

/// Whether two times date one thing otherwise.
enum class Rivalry : std::uint8_t { none, likely, sure };

/// Which times of two accounts date one thing otherwise, told by how like each other they are among all times of both accounts.
class Rivals {
 public:
  explicit Rivals(const Features& features);

  /// How surely the times `a` and `b` (indexes into Features::all) do; `evidence` is what compare() finds of them. Symmetric.
  /// Cost: linear in what their sentences tell; of few pairs, once for each time and account, as many comparisons as the account
  /// has times, and once for each time as many values as the story has times.
  Rivalry of(std::uint32_t a, std::uint32_t b, const Evidence& evidence);

 private:
  /// How like `of` the likest time of an account is, leaving `without` out, and what says the same as it.
  double next_best(std::uint32_t of, std::uint32_t account, std::uint32_t without);
  double alikeness(std::uint32_t a, std::uint32_t b);
  bool say_the_same(std::uint32_t a, std::uint32_t b) const;
  /// The accounts but its own that give a time's value, sorted.
  const std::vector<std::uint32_t>& accounts_of_value(std::uint32_t of);

  /// The time of an account that is likest to one of another.
  struct Likest {
    std::uint32_t first = 0;
    double best = 0, next = 0;  ///< how like it is, and the likest that says something else
  };

  const Features& all_;
  std::span<const Feature> features_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> of_account_;  ///< by account: its times [first, second)
  std::vector<std::optional<std::vector<std::uint32_t>>> giving_;    ///< by time: accounts_of_value, once it was asked for
  PairMemo<double> alikeness_;
  std::unordered_map<std::uint64_t, Likest> likest_;  ///< by time and account
};

}  // namespace hexapla::align::times
