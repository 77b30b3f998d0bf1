#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/story.h"

namespace hexapla::align {

// What grouping by average likeness needs, whatever is grouped.

/// Members of a group that are looked at when two groups are weighed.
inline constexpr std::size_t most_sampled = 12;

/// A score that no last bit of a float decides on: rounded to 1e-6.
double rounded(double score);
/// Whether a rounded score is at least so high. Most scores are far too low to be rounded for that.
inline bool reaches(double score, double least) {
  constexpr double rounding = 1e-5;
  return score > least - rounding && rounded(score) >= least;
}

/// Of a story, where its accounts have `counts` mentions: so many of each account are compared with those of the others, and the
/// rest stand alone, so that the pairs stay bounded on texts that are all numbers or dates. The greatest number with which at
/// most 3,000 are compared in all; at most 300, and at least 1, so that of a story of more than 3,000 accounts each is compared
/// by one. Cost: linear.
std::size_t compared_of_each(std::span<const std::size_t> counts);

/// Two members that may belong together.
struct Pair {
  double score = 0;
  std::uint32_t a = 0, b = 0;
};
/// The likeliest first; equal ones by their members.
void order_by_likelihood(std::vector<Pair>& pairs);

/// What is known of pairs of members or groups, whichever of a pair is named first; each is worked out once. Groups that grow ask
/// for the same pairs again and again. Of a million pairs on, as texts have that are all numbers or dates, further ones are
/// worked out each time. Cost: constant.
template <class Value>
class PairMemo {
 public:
  /// What is known of a pair; `make` tells it at first. Valid until the next call.
  template <class Make>
  Value& of(std::uint32_t a, std::uint32_t b, const Make& make) {
    if (count_ < most_kept && 2 * (count_ + 1) > keys_.size()) grow();
    const std::uint64_t key = ((std::uint64_t{std::min(a, b)} + 1) << 32U) | std::max(a, b);
    const std::size_t at = place_of(key);
    if (keys_[at] == 0) {
      if (count_ == most_kept) return one_more_ = make();
      values_[at] = make();
      keys_[at] = key;
      ++count_;
    }
    return values_[at];
  }

 private:
  static constexpr std::size_t most_kept = 1'000'000;
  static constexpr std::size_t least_size = 1024;  // a power of two, as all sizes then are

  std::size_t place_of(std::uint64_t key) const {
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio: near keys come to lie apart
    std::size_t at = ((key * spread) >> 32U) & (keys_.size() - 1);
    while (keys_[at] != 0 && keys_[at] != key) at = (at + 1) & (keys_.size() - 1);
    return at;
  }
  void grow() {
    std::vector<std::uint64_t> keys(std::max(least_size, 2 * keys_.size()));
    std::vector<Value> values(keys.size());
    keys_.swap(keys);
    values_.swap(values);
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (keys[i] == 0) continue;
      const std::size_t at = place_of(keys[i]);
      keys_[at] = keys[i];
      values_[at] = std::move(values[i]);
    }
  }

  std::vector<std::uint64_t> keys_;  ///< 0: nothing stands there
  std::vector<Value> values_;
  std::size_t count_ = 0;
  Value one_more_ = {};  ///< the last one that is not kept
};

/// Members 0 … count - 1, each a group of its own at first.
class Groups {
 public:
  explicit Groups(std::size_t count);

  std::uint32_t of(std::uint32_t member) const { return group_of_[member]; }
  const std::vector<std::uint32_t>& members(std::uint32_t group) const { return members_[group]; }
  /// By group; a group that was merged into another is empty.
  const std::vector<std::vector<std::uint32_t>>& all() const { return members_; }
  /// The smaller goes into the larger; its members stay sorted.
  void merge(std::uint32_t a, std::uint32_t b);

 private:
  std::vector<std::uint32_t> group_of_;
  std::vector<std::vector<std::uint32_t>> members_;
};

/// The members in parts, each with those that are the `same` as one of it, in the order of their first members.
template <class Same>
std::vector<std::vector<std::uint32_t>> parts_of(const std::vector<std::uint32_t>& members, const Same& same) {
  std::vector<std::vector<std::uint32_t>> out;
  for (const std::uint32_t member : members) {
    const auto part = std::ranges::find_if(out, [&](const std::vector<std::uint32_t>& known) { return same(known, member); });
    if (part == out.end()) {
      out.push_back({member});
    } else {
      part->push_back(member);
    }
  }
  return out;
}

/// The question of a group's members, which are indexes into `refs`.
Question question_of(FindingKind kind, std::span<const std::uint32_t> members, std::span<const AnnotationRef> refs,
                     double confidence);

/// By first mention.
void order_questions(std::vector<Question>& questions);

}  // namespace hexapla::align
