#include "align/quantities_said.h"

#include <algorithm>
#include <cmath>

#include "align/quantities_exclusions.h"

namespace hexapla::align::quantities {
namespace {

/// Likeness is cut to this on either side before means are taken, so that one pair does not outvote the others.
constexpr double most_likely = 4;

bool same_number(const Feature& a, const Feature& b) {
  const auto [one, other] = amounts_told(a, b);
  return text::same_number(one, other);
}

/// Whether one of two numbers is such as few things have: how often small ones differ counts, too.
bool is_telling(const Feature& a, const Feature& b) { return std::max(a.telling, b.telling) >= telling_enough; }

/// Whether the other group has the number of one of a doubted pair, so that it is no longer asked whether the two compare.
bool is_settled(const Weighed& doubted, const std::vector<Feature>& features, const std::vector<Weighed>& pairs) {
  return std::ranges::any_of(pairs, [&](const Weighed& pair) {
    return !pair.said.excluded && (pair.a == doubted.a || pair.b == doubted.b) && same_number(features[pair.a], features[pair.b]);
  });
}

}  // namespace

Said::Said(const Evidence& evidence, bool ages)
    : shift(ages && evidence.of[Evidence::apart] != 0 ? join_at : 0),
      likeness(std::clamp(quantities::likeness(evidence) + shift, -most_likely, most_likely)),
      apart(evidence.of[Evidence::apart] != 0),
      decides(evidence.of[Evidence::one_gap] != 0 || evidence.of[Evidence::one_role] != 0),
      tolls(evidence.of[Evidence::both_toll] != 0),
      excluded(evidence.excluded),
      doubted(evidence.doubted),
      silent(evidence.silent) {}

double Said::probability() const { return 1 / (1 + std::exp(-(likeness - shift))); }

std::optional<std::vector<Difference>> differences(const std::vector<Feature>& features, const std::vector<Weighed>& pairs) {
  std::vector<Difference> out;
  const auto of = [&](const Weighed& pair) {
    return std::ranges::find_if(out, [&](const Difference& known) {
      return same_number(features[known.a], features[pair.a]) && same_number(features[known.b], features[pair.b]);
    });
  };
  for (const Weighed& pair : pairs) {
    if (pair.said.excluded || !pair.said.apart) continue;
    const double likeness = pair.said.likeness;
    auto known = of(pair);
    if (known == out.end() || !is_telling(features[pair.a], features[pair.b]))
      known = out.insert(out.end(), {.a = pair.a, .b = pair.b, .likeness = likeness});
    known->likeness = std::max(known->likeness, likeness);
    known->decides = known->decides || pair.said.decides;
  }
  const bool doubted = std::ranges::any_of(pairs, [&](const Weighed& pair) {
    return pair.said.excluded && of(pair) == out.end() && !is_settled(pair, features, pairs);
  });
  return doubted ? std::nullopt : std::optional(std::move(out));
}

}  // namespace hexapla::align::quantities
