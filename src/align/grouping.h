#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/story.h"

namespace hexapla::align {

// What grouping by average likeness needs, whatever is grouped.

/// Members of a group that are looked at when two groups are weighed.
inline constexpr std::size_t most_sampled = 12;

/// A score that no last bit of a float decides on: rounded to 1e-6.
double rounded(double score);

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
