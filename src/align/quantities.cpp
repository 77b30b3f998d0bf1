#include <algorithm>
#include <cmath>

#include "align/align.h"
#include "align/grouping.h"
#include "align/quantities_evidence.h"

namespace hexapla::align {
namespace {

using quantities::Feature;

/// Mean likeness of two groups, in logits, from which on they answer one question. Tuned with the weights of
/// quantities_evidence.cpp; bench/quality shows the outcome.
constexpr double join_at = 0.0;
/// Likeness is cut to this on either side before means are taken, so that one pair does not outvote the others.
constexpr double most_likely = 4;
/// Groups of features by average likeness, the likeliest pair first.
class Grouping {
 public:
  explicit Grouping(const quantities::Features& features)
      : all_(features), features_(features.all()), groups_(features_.size()) {}

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
    order_by_likelihood(pairs);
    for (const Pair& pair : pairs) join(groups_.of(pair.a), groups_.of(pair.b));
  }

  const std::vector<std::vector<std::uint32_t>>& groups() const { return groups_.all(); }

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
        groups_.merge(groups_.of(i - 1), groups_.of(i));
    }
  }

  void join(std::uint32_t a, std::uint32_t b) {
    if (a == b) return;
    const std::vector<std::uint32_t>&members_a = groups_.members(a), &members_b = groups_.members(b);
    double total = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(members_a.size(), most_sampled); ++i) {
      for (std::size_t j = 0; j < std::min(members_b.size(), most_sampled); ++j) {
        const Feature &x = features_[members_a[i]], &y = features_[members_b[j]];
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
    if (count > 0 && rounded(total / static_cast<double>(count)) >= join_at) groups_.merge(a, b);
  }

  const quantities::Features& all_;
  const std::vector<Feature>& features_;
  Groups groups_;
};

}  // namespace

std::vector<Question> align_quantities(const Story& story) {
  std::vector<AnnotationRef> compared;
  std::vector<Question> questions;
  const std::size_t most = compared_of_each(story.accounts.size());
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
    questions.push_back(question_of(FindingKind::quantity, members, compared, grouping.confidence(members)));
  }
  order_questions(questions);
  return questions;
}

}  // namespace hexapla::align
