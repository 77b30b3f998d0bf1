#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "align/quantities_evidence.h"
#include "align/quantities_features.h"

namespace hexapla::align::quantities {

/// Mean likeness of two groups, in logits, from which on they answer one question. Lower than even, which the weights of
/// quantities_evidence.cpp were fitted for: on stories that they had not seen pairs are likelier than they say
/// (`docs/quality.md`). What is less sure is told as such by its confidence. Two ages that differ are joined from even odds on:
/// most are two people's.
inline constexpr double join_at = -0.5;
/// From this on a number alone tells that one account counts the same people again: 4, not 2.
inline constexpr double telling_enough = 0.3;

/// What a pair says of whether it answers one question.
struct Said {
  Said() = default;
  Said(const Evidence& evidence, bool ages);
  double probability() const;
  double shift = 0;  ///< by how much less likely it is taken for, so that it is joined from even odds on
  double likeness = 0;
  bool apart = false;    ///< two numbers that exclude each other
  bool decides = false;  ///< a sentence taken over but for its figure, the age of the one girl of the story
  bool tolls = false;    ///< each counts the dead, or the hurt, first at the head of its account
  bool excluded = false, doubted = false, silent = false;  ///< as in Evidence
};

/// A pair of members of two groups that says something of whether they answer one question.
struct Weighed {
  std::uint32_t a = 0, b = 0;  ///< features
  Said said;
};

/// What two numbers that differ say by the mentions that tell it best. Who tells of a number in other words ("1,200 of the
/// jobs" beside "1,200 jobs") says nothing against its being compared.
struct Difference {
  std::uint32_t a = 0, b = 0;  ///< features with the two numbers
  double likeness = 0;
  bool decides = false;
};

/// Of every two numbers that differ the best pair, of small ones all pairs; none if all pairs of some two are doubted and not
/// settled. Cost: quadratic in the pairs.
std::optional<std::vector<Difference>> differences(const std::vector<Feature>& features, const std::vector<Weighed>& pairs);

}  // namespace hexapla::align::quantities
