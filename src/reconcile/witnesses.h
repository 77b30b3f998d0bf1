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

/// In how many accounts something is mentioned. Cost: n log n.
inline std::uint32_t accounts_of(const std::vector<Mention>& mentions) {
  return count_distinct(mentions, [](const Mention& mention) { return mention.account; });
}

/// A finding with what the question tells of it: its kind, how sure it is, and how many origins answer.
Finding finding_of(const Story& story, const Question& question);

/// From this confidence on accounts that say the same are said to agree; below it they may say it of different things. Of what
/// others read in four sets of incidents (docs/quality.md), of figures below .8 half were of one thing, from .8 to .92 five in
/// six, above nineteen in twenty; of times from .8 to .92 three in twelve; of statements from .8 to .92 two in three, above all
/// but one in forty.
inline constexpr double sure_of_one_thing = 0.92;
/// The same of a value that accounts hardly share by chance, or that accounts of one origin share; and from here on figures that
/// exclude each other are a conflict rather than figures of different things.
inline constexpr double likelier_than_not = 0.5;

/// The reading that most accounts give, of those in conflict where there are some; the first of several. The finding has
/// readings.
const Reading& most_told(const Finding& finding);

/// How a finding's readings stand to each other, once it has them and their conflicts. `question` is what they answer; `telling`:
/// accounts hardly have this value in common by chance.
Relation relation_of(const Finding& finding, const Question& question, bool telling = false);

/// Whether some account gives the one reading alone, and some other the other: none contradicts itself. Cost: quadratic in the
/// mentions.
template <class Mentioned>
bool told_apart(const std::vector<Mentioned>& a, const std::vector<Mentioned>& b) {
  const auto has_more = [](const std::vector<Mentioned>& one, const std::vector<Mentioned>& other) {
    return std::ranges::any_of(one, [&](const Mentioned& mention) {
      return std::ranges::none_of(other, [&](const Mentioned& theirs) { return theirs.account == mention.account; });
    });
  };
  return has_more(a, b) && has_more(b, a);
}
inline bool told_apart(const Reading& a, const Reading& b) { return told_apart(a.mentions, b.mentions); }

}  // namespace hexapla::reconcile
