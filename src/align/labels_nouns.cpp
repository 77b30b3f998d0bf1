#include "align/labels_nouns.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "align/labels_apart.h"
#include "core/in_list.h"
#include "text/content.h"

namespace hexapla::align::labels {
namespace {

// Tuned on the labelled stories: the weights by regression over the pairs of wordings of which the labels hold at least one, the
// rest by `label.aligned` of bench/quality, with the weights of the other five stories each (docs/labels.md). Those of number and
// articles were then moved by a quarter, as `label.found` and `label.aligned` of twenty-six stories gained by it.
constexpr double bias = -0.82;
constexpr std::array<double, Evidence::count> weights_of{
    -2.68,  // other_number
    0.67,   // modifiers
    -0.85,  // other_modifiers
    0.30,   // both_bare
    -0.47,  // one_bare
    0.75,   // both_definite
    2.01,   // context
    1.08,   // same_act
    0.88,   // modifiers_of_one_root
};

/// Likelihood of two groups from which on they are of one participant: of the mean over their pairs and the greatest, of which
/// the greatest has this share.
constexpr double join_at = 0.2, share_of_greatest = 0.2;

/// Whether a singular noun means several people: "jury", as "jurors" does.
bool is_of_many(const std::string& singular) {
  static constexpr auto of_many =
      std::to_array<std::string_view>({"couple", "crew", "crowd", "duo", "gang", "jury", "mob", "pair", "staff", "team", "trio"});
  return in(of_many, singular);
}

bool are_of_other_numbers(const Wording& a, const Wording& b) {
  if (a.head == b.head) return a.plural != b.plural;
  return (a.plural || is_of_many(a.head)) != (b.plural || is_of_many(b.head));
}

bool share_a_root(const Wording& a, const Wording& b) {
  return std::ranges::any_of(a.modifiers, [&](const std::string& one) {
    return std::ranges::any_of(b.modifiers, [&](const std::string& other) { return one != other && have_one_root(one, other); });
  });
}

bool share_one(const WordSet& a, const WordSet& b) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    a[i] < b[j] ? ++i : ++j;
  }
  return false;
}

/// The wordings in groups of one participant each. No two that exclude each other come into one group.
class Joined {
 public:
  explicit Joined(const std::vector<Wording>& all)
      : all_(all), groups_(static_cast<std::uint32_t>(all.size())), apart_(all.size() * all.size(), false) {}

  std::uint32_t of(std::uint32_t wording) const { return groups_.of(wording); }
  const std::vector<std::uint32_t>& members(std::uint32_t group) const { return groups_.members(group); }

  /// Whether some of two groups exclude each other. Who merges groups that do not compares no two wordings twice, whatever the
  /// groups grow to.
  bool are_apart(std::uint32_t a, std::uint32_t b) {
    if (are_known_apart(a, b)) return true;
    const bool apart = std::ranges::any_of(members(a), [&](std::uint32_t one) {
      return std::ranges::any_of(members(b), [&](std::uint32_t other) { return exclude_each_other(all_[one], all_[other]); });
    });
    if (apart) apart_[at(a, b)] = apart_[at(b, a)] = true;
    return apart;
  }
  bool are_known_apart(std::uint32_t a, std::uint32_t b) const { return apart_[at(a, b)]; }

  void merge(std::uint32_t a, std::uint32_t b) {
    for (std::uint32_t other = 0; other < all_.size(); ++other) {
      const bool apart = apart_[at(a, other)] || apart_[at(b, other)];
      apart_[at(a, other)] = apart_[at(other, a)] = apart_[at(b, other)] = apart_[at(other, b)] = apart;
    }
    groups_.merge(a, b);
  }

 private:
  std::size_t at(std::uint32_t a, std::uint32_t b) const { return std::size_t{a} * all_.size() + b; }

  const std::vector<Wording>& all_;
  Groups groups_;
  std::vector<bool> apart_;  ///< by two groups
};

/// Whether both stand in one account and in no other.
bool are_of_one_account(const Wording& a, const Wording& b) {
  return a.accounts.size() == 1 && b.accounts.size() == 1 && a.accounts == b.accounts;
}

/// Likelihoods of the pairs that are compared; 0 of others.
class Likelihoods {
 public:
  explicit Likelihoods(const Wordings& wordings) : all_(wordings.all()), of_(all_.size() * all_.size(), 0) {
    for (std::uint32_t a = 0; a < all_.size(); ++a) {
      for (std::uint32_t b = a + 1; b < all_.size(); ++b) {
        if (!are_comparable(all_[a], all_[b]) || are_of_one_account(all_[a], all_[b]) || are_set_apart(all_[a], all_[b]))
          continue;
        const auto score = static_cast<float>(rounded(likelihood(compare(all_[a], all_[b], wordings.weights()))));
        of_[at(a, b)] = of_[at(b, a)] = score;
      }
    }
  }
  double of(std::uint32_t a, std::uint32_t b) const { return of_[at(a, b)]; }

  std::vector<Pair> from(double least) const {
    std::vector<Pair> pairs;
    for (std::uint32_t a = 0; a < all_.size(); ++a) {
      for (std::uint32_t b = a + 1; b < all_.size(); ++b) {
        if (of(a, b) >= least) pairs.push_back({.score = rounded(of(a, b)), .a = a, .b = b});
      }
    }
    order_by_likelihood(pairs);
    return pairs;
  }

  double of_groups(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
    double total = 0, greatest = 0;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < std::min(a.size(), most_sampled); ++i) {
      for (std::size_t j = 0; j < std::min(b.size(), most_sampled); ++j) {
        if (are_of_one_account(all_[a[i]], all_[b[j]]) && !are_set_apart(all_[a[i]], all_[b[j]])) continue;
        total += of(a[i], b[j]);
        greatest = std::max(greatest, of(a[i], b[j]));
        ++pairs;
      }
    }
    if (pairs == 0) return 0;
    return rounded((1 - share_of_greatest) * total / static_cast<double>(pairs) + share_of_greatest * greatest);
  }

 private:
  std::size_t at(std::uint32_t a, std::uint32_t b) const { return std::size_t{a} * all_.size() + b; }

  const std::vector<Wording>& all_;
  std::vector<float> of_;
};

}  // namespace

bool are_comparable(const Wording& a, const Wording& b) {
  if (a.apart || b.apart || a.past != b.past) return false;
  if (!a.owner.empty() && !b.owner.empty() && a.owner != b.owner && a.owner_named == b.owner_named) return false;
  const bool kin = a.head == b.head || (!a.group.empty() && a.group == b.group) || (!a.field.empty() && a.field == b.field) ||
                   (!a.sort.empty() && a.sort == b.sort);
  return kin && !exclude_each_other(a, b);
}

Evidence compare(const Wording& a, const Wording& b, const std::vector<double>& weights) {
  Evidence evidence;
  auto& of = evidence.of;
  const auto flag = [](bool holds) { return holds ? 1.0 : 0.0; };
  of[Evidence::other_number] = flag(are_of_other_numbers(a, b));
  const std::size_t both = text::shared(a.modifiers, b.modifiers), all = a.modifiers.size() + b.modifiers.size() - both;
  of[Evidence::modifiers] = all == 0 ? 0 : static_cast<double>(both) / static_cast<double>(all);
  of[Evidence::other_modifiers] = flag(both == 0 && !a.modifiers.empty() && !b.modifiers.empty());
  of[Evidence::both_bare] = flag(all == 0);
  of[Evidence::one_bare] = flag(a.modifiers.empty() != b.modifiers.empty());
  of[Evidence::both_definite] = flag(a.definite && b.definite);
  of[Evidence::context] = cosine(a.context, a.norm, b.context, b.norm, weights);
  of[Evidence::same_act] = flag(share_one(a.acts, b.acts));
  of[Evidence::modifiers_of_one_root] = flag(share_a_root(a, b));
  return evidence;
}

double likelihood(const Evidence& evidence) {
  double sum = bias;
  for (std::size_t i = 0; i < Evidence::count; ++i) sum += weights_of[i] * evidence.of[i];
  return 1 / (1 + std::exp(-sum));
}

void join_nouns(const Wordings& wordings, Groups& groups) {
  const std::vector<Wording>& all = wordings.all();
  for (const Wording& wording : all) {
    for (const std::uint32_t item : wording.items) groups.merge(groups.of(wording.items.front()), groups.of(item));
  }
  const Likelihoods likelihoods(wordings);
  Joined joined(all);
  for (const Pair& pair : likelihoods.from(join_at)) {
    const std::uint32_t a = joined.of(pair.a), b = joined.of(pair.b);
    if (a == b || joined.are_known_apart(a, b) || likelihoods.of_groups(joined.members(a), joined.members(b)) < join_at ||
        joined.are_apart(a, b))
      continue;
    joined.merge(a, b);
    groups.merge(groups.of(all[pair.a].items.front()), groups.of(all[pair.b].items.front()));
  }
}

}  // namespace hexapla::align::labels
