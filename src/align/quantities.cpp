#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "align/align.h"
#include "align/quantities_evidence.h"

namespace hexapla::align {
namespace {

using quantities::Feature;

/// Mean likeness of two groups, in logits, from which on they answer one question. Tuned with the weights of
/// quantities_features.cpp; bench/quality shows the outcome.
constexpr double join_at = 0.0;
/// Likeness is cut to this on either side before means are taken, so that one pair does not outvote the others.
constexpr double most_likely = 4;
/// Quantities of a story that are compared with each other, shared out among its accounts; the rest of an account's quantities
/// stand alone. An account of 1,000 words has some 30. Bounds the work on texts that are all numbers.
constexpr std::size_t most_compared = 3000;
constexpr std::size_t least_compared = 20, most_of_one = 300;
/// Members of a group that are looked at when two groups are weighed.
constexpr std::size_t most_sampled = 12;

double rounded(double score) { return std::round(score * 1e6) / 1e6; }

struct Pair {
  double score = 0;
  std::uint32_t a = 0, b = 0;
};

/// Groups of features by average likeness, the likeliest pair first.
class Grouping {
 public:
  explicit Grouping(const quantities::Features& features)
      : all_(features), features_(features.all()), group_of_(features_.size()) {
    std::iota(group_of_.begin(), group_of_.end(), 0U);
    members_.resize(features_.size());
    for (std::uint32_t i = 0; i < features_.size(); ++i) members_[i] = {i};
  }

  void run() {
    join_conversions();
    std::vector<Pair> pairs;
    for (std::uint32_t a = 0; a < features_.size(); ++a) {
      for (std::uint32_t b = a + 1; b < features_.size(); ++b) {
        if (features_[a].quantity->kind != features_[b].quantity->kind) continue;
        const double score = rounded(likeness(a, b));
        if (score >= join_at) pairs.push_back({score, a, b});
      }
    }
    std::ranges::sort(pairs, [](const Pair& x, const Pair& y) {
      return x.score != y.score ? x.score > y.score : x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    for (const Pair& pair : pairs) join(group_of_[pair.a], group_of_[pair.b]);
  }

  const std::vector<std::vector<std::uint32_t>>& groups() const { return members_; }

  /// The mean probability that two members of different accounts answer one question.
  double confidence(const std::vector<std::uint32_t>& members) const {
    double total = 0;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < std::min(members.size(), most_sampled); ++i) {
      for (std::size_t j = i + 1; j < std::min(members.size(), most_sampled); ++j) {
        if (features_[members[i]].ref.account == features_[members[j]].ref.account) continue;
        total += 1 / (1 + std::exp(-std::clamp(likeness(members[i], members[j]), -most_likely, most_likely)));
        ++pairs;
      }
    }
    return pairs == 0 ? 1 : std::clamp(rounded(total / static_cast<double>(pairs)), 0.01, 1.0);
  }

 private:
  double likeness(std::uint32_t a, std::uint32_t b) const {
    return quantities::likeness(quantities::compare(features_[a], features_[b], all_));
  }

  void join_conversions() {
    for (std::uint32_t i = 1; i < features_.size(); ++i) {
      const Feature &first = features_[i - 1], &second = features_[i];
      if (first.ref.account == second.ref.account && text::is_conversion(*first.quantity, *second.quantity, first.source))
        merge(group_of_[i - 1], group_of_[i]);
    }
  }

  void join(std::uint32_t a, std::uint32_t b) {
    if (a == b) return;
    double total = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(members_[a].size(), most_sampled); ++i) {
      for (std::size_t j = 0; j < std::min(members_[b].size(), most_sampled); ++j) {
        const Feature &x = features_[members_[a][i]], &y = features_[members_[b][j]];
        if (x.quantity->unit != y.quantity->unit && x.quantity->kind == QuantityKind::money) continue;  // joined by a conversion
        if (!quantities::can_stand_together(x, y)) return;
        const quantities::Evidence evidence = quantities::compare(x, y, all_);
        if (evidence.silent && !evidence.excluded) continue;
        const double score = quantities::likeness(evidence);
        if (std::isinf(score)) return;
        total += std::clamp(score, -most_likely, most_likely);
        ++count;
      }
    }
    if (count > 0 && rounded(total / static_cast<double>(count)) >= join_at) merge(a, b);
  }

  void merge(std::uint32_t a, std::uint32_t b) {
    if (a == b) return;
    if (members_[a].size() < members_[b].size()) std::swap(a, b);
    for (const std::uint32_t member : members_[b]) group_of_[member] = a;
    members_[a].insert(members_[a].end(), members_[b].begin(), members_[b].end());
    std::ranges::sort(members_[a]);
    members_[b].clear();
  }

  const quantities::Features& all_;
  const std::vector<Feature>& features_;
  std::vector<std::uint32_t> group_of_;
  std::vector<std::vector<std::uint32_t>> members_;
};

}  // namespace

std::vector<Question> align_quantities(const Story& story) {
  std::vector<AnnotationRef> compared;
  std::vector<Question> questions;
  const std::size_t most =
      std::clamp<std::size_t>(most_compared / std::max<std::size_t>(1, story.accounts.size()), least_compared, most_of_one);
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    const auto count = static_cast<std::uint32_t>(story.annotations[account].quantities.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i < most) {
        compared.push_back({account, i});
      } else {
        questions.push_back({.kind = FindingKind::quantity, .mentions = {{account, i}}});
      }
    }
  }
  const quantities::Features features(story, compared);
  Grouping grouping(features);
  grouping.run();
  for (const std::vector<std::uint32_t>& members : grouping.groups()) {
    if (members.empty()) continue;
    Question question{.kind = FindingKind::quantity, .mentions = {}, .confidence = grouping.confidence(members)};
    for (const std::uint32_t member : members) question.mentions.push_back(compared[member]);
    std::ranges::sort(question.mentions);
    questions.push_back(std::move(question));
  }
  std::ranges::sort(questions, {}, [](const Question& question) { return question.mentions.front(); });
  return questions;
}

}  // namespace hexapla::align
