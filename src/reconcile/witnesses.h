#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"

namespace hexapla::reconcile {

/// How many different numbers `number_of` gives for the members. Cost: n log n.
template <class Member, class Number>
std::uint32_t count_distinct(const std::vector<Member>& members, const Number& number_of) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(members.size());
  for (const Member& member : members) numbers.push_back(number_of(member));
  std::ranges::sort(numbers);
  const auto rest = std::ranges::unique(numbers);
  return static_cast<std::uint32_t>(numbers.size() - rest.size());
}

/// A finding with what the question tells of it: its kind, how sure it is, and how many origins answer.
Finding finding_of(const Story& story, const Question& question);

/// From this confidence on accounts that say the same are said to agree; below it they may say it of different things. Of what
/// somebody else read, 42 of 46 figures and times above it were of one thing, and 5 of 10 below; of statements above 7 of 7, and
/// of those from .5 on 7 of 15 (docs/quality.md).
inline constexpr double sure_of_one_thing = 0.8;
/// The same of a value that accounts hardly share by chance, or that accounts of one origin share; and from here on figures that
/// exclude each other are a conflict rather than figures of different things.
inline constexpr double likelier_than_not = 0.5;

/// How a finding's readings stand to each other, once it has them and their conflicts. `question` is what they answer; `telling`:
/// accounts hardly have this value in common by chance.
Relation relation_of(const Finding& finding, const Question& question, bool telling = false);

/// Whether some account gives the one reading alone, and some other the other: none contradicts itself. Cost: quadratic in the
/// mentions.
bool told_apart(const Reading& a, const Reading& b);

}  // namespace hexapla::reconcile
