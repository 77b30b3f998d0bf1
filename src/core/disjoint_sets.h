#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace hexapla {

/// Members 0 … count - 1, each alone at first, in sets that are joined (union-find with path halving). A set's root is its least
/// member, so that the order of joining does not show. Cost: logarithmic a call at most, amortised.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0U); }

  /// The root of a member's set.
  std::uint32_t of(std::uint32_t member) {
    while (parent_[member] != member) {
      parent_[member] = parent_[parent_[member]];
      member = parent_[member];
    }
    return member;
  }
  /// The root of both from then on, and the root that is none any more (the same where they were one set).
  std::pair<std::uint32_t, std::uint32_t> join(std::uint32_t a, std::uint32_t b) {
    a = of(a);
    b = of(b);
    if (a > b) std::swap(a, b);
    parent_[b] = a;
    return {a, b};
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(parent_.size()); }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace hexapla
