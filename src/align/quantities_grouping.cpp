#include "align/quantities_grouping.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "align/grouping.h"
#include "align/quantities_evidence.h"
#include "align/quantities_exclusions.h"
#include "align/quantities_said.h"
#include "align/quantities_together.h"

namespace hexapla::align::quantities {
namespace {

/// Groups of features by average likeness, the likeliest pair first.
class Grouping {
 public:
  Grouping(const Features& features, std::stop_token stop)
      : all_(features), features_(features.all()), groups_(features_.size()), stop_(std::move(stop)) {}

  void run() {
    join_conversions();
    std::vector<Pair> pairs = likely_pairs();
    if (stop_.stop_requested()) return;
    order_by_likelihood(pairs);
    // A name is the surest sign of whose age it is: nameless ages must not settle first what the named ones say.
    const auto named = [&](const Pair& pair) { return of_one_name(features_[pair.a], features_[pair.b]); };
    std::ranges::stable_partition(pairs, named);
    for (const Pair& pair : pairs) join(groups_.of(pair.a), groups_.of(pair.b));
    join_repetitions();
  }

  const std::vector<std::vector<std::uint32_t>>& groups() const { return groups_.all(); }

  /// An account does not answer itself: figures of one account alone are one question only where they say the same.
  std::vector<std::vector<std::uint32_t>> parts(const std::vector<std::uint32_t>& members) const {
    if (!of_one_account(members)) return {members};
    // A conversion stands behind the figure that it converts, so the last of a part is asked.
    return parts_of(members, [&](const std::vector<std::uint32_t>& part, std::uint32_t member) {
      const Feature &known = features_[part.back()], &fresh = features_[member];
      return text::relate(known.amount, fresh.amount) == text::AmountRelation::same ||
             text::is_conversion(*known.quantity, *fresh.quantity, fresh.source);
    });
  }

  /// The mean probability that two members of different accounts answer one question.
  double confidence(const std::vector<std::uint32_t>& members) const {
    double total = 0;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < std::min(members.size(), most_sampled); ++i) {
      for (std::size_t j = i + 1; j < std::min(members.size(), most_sampled); ++j) {
        if (features_[members[i]].ref.account == features_[members[j]].ref.account) continue;
        const Said& pair = said(members[i], members[j]);
        total += pair.probability();
        ++pairs;
      }
    }
    const double mean = pairs == 0 ? 1 : total / static_cast<double>(pairs);
    return std::clamp(rounded(std::max(mean, surest_difference(members))), 0.01, 1.0);
  }

 private:
  /// The probability of the pair that tells best that two ages which differ are one person's, whose sentences or roles decide it,
  /// or that gives its accounts' tolls; 0 if there is none. That other mentions tell less says nothing against it.
  double surest_difference(const std::vector<std::uint32_t>& members) const {
    double surest = 0;
    for (std::size_t i = 0; i < std::min(members.size(), most_sampled); ++i) {
      for (std::size_t j = i + 1; j < std::min(members.size(), most_sampled); ++j) {
        const Feature &a = features_[members[i]], &b = features_[members[j]];
        const Said& pair = said(members[i], members[j]);
        const bool counts = a.ref.account != b.ref.account && pair.apart && !pair.excluded;
        if (counts && (pair.decides || pair.tolls || of_one_name(a, b))) surest = std::max(surest, pair.probability());
      }
    }
    return surest;
  }

  std::vector<Pair> likely_pairs() {
    std::vector<Sort> sorts;
    sorts.reserve(features_.size());
    for (const Feature& feature : features_) sorts.push_back(sort_of(feature));
    std::vector<Pair> pairs;
    AlikeRows rows(all_);
    for (std::uint32_t a = 0; a < features_.size() && !stop_.stop_requested(); ++a) {
      rows.advance();
      for (std::uint32_t b = a + 1; b < features_.size(); ++b) {
        if (are_of_two_sorts(sorts[a], sorts[b])) continue;
        const Alike alike = rows.with(b);
        const Evidence evidence = compare(features_[a], features_[b], all_, &alike);
        const double likeness = quantities::likeness(evidence);
        if (!reaches(likeness, join_at)) continue;
        pairs.push_back({rounded(likeness), a, b});
        said_.of(a, b, [&] { return Said(evidence, features_[a].quantity->kind == QuantityKind::age); });
      }
    }
    return pairs;
  }

  const Said& said(std::uint32_t a, std::uint32_t b) const {
    return said_.of(
        a, b, [&] { return Said(compare(features_[a], features_[b], all_), features_[a].quantity->kind == QuantityKind::age); });
  }

  void join_conversions() {
    for (std::uint32_t i = 1; i < features_.size(); ++i) {
      const Feature &first = features_[i - 1], &second = features_[i];
      if (first.ref.account == second.ref.account && text::is_conversion(*first.quantity, *second.quantity, first.source))
        groups_.merge(groups_.of(i - 1), groups_.of(i));
    }
  }

  bool of_one_account(const std::vector<std::uint32_t>& members) const {
    const auto account = [&](std::uint32_t member) { return features_[member].ref.account; };
    return std::ranges::all_of(members, [&](std::uint32_t member) { return account(member) == account(members.front()); });
  }

  /// Whether one account counts the same things by the same number again, as far as one can tell by them.
  bool repeats(std::uint32_t fresh, std::uint32_t known) const {
    const Feature &a = features_[fresh], &b = features_[known];
    if (a.ref.account != b.ref.account || a.quantity->kind != b.quantity->kind || !text::same_number(a.amount, b.amount) ||
        !can_stand_together(a, b) || said(fresh, known).excluded)
      return false;
    if (a.quantity->kind != QuantityKind::count)
      return a.quantity->kind == QuantityKind::age && (a.lone_age || a.subject == b.subject);
    const bool one_noun = a.head != none && (a.head == b.head || (!a.noun.group.empty() && a.noun.group == b.noun.group));
    const bool tells = std::min(a.telling, b.telling) >= telling_enough || (!a.noun.broad && !b.noun.broad);
    return one_noun && a.fate == b.fate && tells;
  }

  /// What one account alone says again of what it has said with others joins it there, if there is but one such question.
  void join_repetitions() {
    std::map<std::uint32_t, std::vector<std::uint32_t>> shared;  // account: its members of questions that others answer too
    for (std::uint32_t i = 0; i < features_.size(); ++i)
      if (!of_one_account(groups_.members(groups_.of(i)))) shared[features_[i].ref.account].push_back(i);
    for (std::uint32_t i = 0; i < features_.size(); ++i) {
      const std::uint32_t own = groups_.of(i);
      if (!of_one_account(groups_.members(own))) continue;
      std::set<std::uint32_t> targets;
      for (const std::uint32_t other : shared[features_[i].ref.account])
        if (repeats(i, other)) targets.insert(groups_.of(other));
      if (targets.size() == 1 && may_join(own, *targets.begin())) groups_.merge(own, *targets.begin());
    }
  }

  /// Whether no two members of the groups exclude each other.
  bool may_join(std::uint32_t a, std::uint32_t b) const {
    const std::vector<std::uint32_t>&members_a = groups_.members(a), &members_b = groups_.members(b);
    for (std::size_t i = 0; i < std::min(members_a.size(), most_sampled); ++i)
      for (std::size_t j = 0; j < std::min(members_b.size(), most_sampled); ++j) {
        const Feature &x = features_[members_a[i]], &y = features_[members_b[j]];
        if (!can_stand_together(x, y) || said(members_a[i], members_b[j]).excluded) return false;
      }
    return true;
  }

  static bool of_one_name(const Feature& a, const Feature& b) {
    return a.quantity->kind == QuantityKind::age && b.quantity->kind == QuantityKind::age && !a.subject.empty() &&
           !b.subject.empty() && text::may_be_one_bearer(a.bearer, b.bearer);
  }

  /// Whether both groups give the age of somebody by the same name.
  bool share_a_name(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
    for (std::size_t i = 0; i < std::min(a.size(), most_sampled); ++i)
      for (std::size_t j = 0; j < std::min(b.size(), most_sampled); ++j)
        if (of_one_name(features_[a[i]], features_[b[j]])) return true;
    return false;
  }

  /// Whether two different ages, of which a name is told with one at most, say nothing of one another: another age without a name
  /// is either another person's or a slip, and decides nothing about those with names. Two without names do so only where the
  /// names of others (`named`) have decided.
  bool is_unnamed_difference(std::uint32_t one, std::uint32_t other, bool named) const {
    const Feature &a = features_[one], &b = features_[other];
    if (a.quantity->kind != QuantityKind::age || b.quantity->kind != QuantityKind::age) return false;
    const bool nameless = a.subject.empty() && b.subject.empty(), half = a.subject.empty() != b.subject.empty();
    if (!half && !(nameless && named)) return false;
    const Said& told = said(one, other);
    return !told.excluded && told.apart && told.likeness < join_at;
  }

  /// What all pairs of two groups say; none if a pair keeps them apart for certain.
  std::optional<std::vector<Weighed>> weigh(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
    const bool named = share_a_name(a, b);
    std::vector<Weighed> out;
    for (std::size_t i = 0; i < std::min(a.size(), most_sampled); ++i) {
      for (std::size_t j = 0; j < std::min(b.size(), most_sampled); ++j) {
        const Feature &x = features_[a[i]], &y = features_[b[j]];
        const auto& [amount, other] = amounts_told(x, y);
        if (amount.unit != other.unit && x.quantity->kind == QuantityKind::money) continue;  // joined by a conversion
        if (is_unnamed_difference(a[i], b[j], named)) continue;
        if (!can_stand_together(x, y)) return std::nullopt;
        const Said& pair = said(a[i], b[j]);
        if (pair.excluded && !pair.doubted) return std::nullopt;
        if (!pair.silent || pair.excluded) out.push_back({.a = a[i], .b = b[j], .said = pair});
      }
    }
    return out;
  }

  void join(std::uint32_t a, std::uint32_t b) {
    if (a == b) return;
    // Two groups that have not grown since they were kept apart still are.
    const std::size_t members = groups_.members(a).size() + groups_.members(b).size();
    std::size_t& kept_apart = kept_apart_.of(a, b, [] { return std::size_t{0}; });
    if (kept_apart == members) return;
    kept_apart = members;
    const auto pairs = weigh(groups_.members(a), groups_.members(b));
    const auto apart = pairs ? differences(features_, *pairs) : std::nullopt;
    if (!apart) return;
    double total = 0;
    std::size_t count = apart->size();
    bool decided = false;
    for (const Difference& difference : *apart) {
      total += difference.likeness;
      decided = decided || difference.decides;
    }
    for (const Weighed& pair : *pairs) {
      if (pair.said.apart) continue;
      total += pair.said.likeness;
      ++count;
    }
    if (decided || (count > 0 && rounded(total / static_cast<double>(count)) >= join_at)) groups_.merge(a, b);
  }

  const Features& all_;
  const std::vector<Feature>& features_;
  Groups groups_;
  mutable PairMemo<Said> said_;
  PairMemo<std::size_t> kept_apart_;  ///< by groups: how many members both had when they were last kept apart
  std::stop_token stop_;
};

}  // namespace

std::vector<Grouped> group(const Features& features, const std::stop_token& stop) {
  Grouping grouping(features, stop);
  grouping.run();
  std::vector<Grouped> out;
  for (const std::vector<std::uint32_t>& members : grouping.groups()) {
    if (members.empty()) continue;
    const double confidence = grouping.confidence(members);
    for (std::vector<std::uint32_t>& part : grouping.parts(members))
      out.push_back({.members = std::move(part), .confidence = confidence});
  }
  return out;
}

}  // namespace hexapla::align::quantities
