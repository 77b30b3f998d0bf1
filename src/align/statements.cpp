#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>
#include <vector>

#include "align/align.h"
#include "align/grouping.h"
#include "align/statements_denied.h"
#include "align/statements_evidence.h"
#include "align/statements_features.h"
#include "align/statements_support.h"
#include "align/statements_vectors.h"
#include "align/statements_weights.h"
#include "text/standing_text.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

using statements::Feature;
using statements::WeighedPair;

// Tuned on twelve labelled stories with the weights of statements_weights.cpp (`statement.found` and `.aligned` of
// bench/quality).

/// Cosine of the words of two statements from which the rest of the evidence is looked at.
constexpr double least_cosine = 0.1;
/// Likelihood by what they share themselves from which on a pair is looked at among others: less says nothing for any.
constexpr double least_likelihood = 0.01;
struct Thresholds {
  /// Mean probability, over the pairs of two groups, from which on they tell the same.
  double join = 0.2;
  /// The same for what nothing has joined by then: such a pair is right less often, but tells of something that others tell as
  /// well.
  double join_rest = 0.15;
};
/// With vectors of a sentence model likelihoods lie further apart.
constexpr Thresholds without_vectors = {}, with_vectors = {.join = 0.22, .join_rest = 0.17};
/// Probability from which two statements of one act, one of them denied, are joined before all others: what is likelier to tell
/// the same would else part them. By judgement: from here on such a denial is told (reconcile/statements.cpp).
constexpr double denying_at = 0.3;
/// The least probability of two of which one denies the other outright, by judgement.
constexpr double outright_at = 0.35;
/// Probability from which a statement that has been joined to nothing goes with the likeliest of those that have been.
constexpr double attach_at = 0.2;

/// How likely two statements tell the same. Pairs that share too little have a probability of 0.
class Likelihoods {
 public:
  Likelihoods(const Story& story, const statements::Features& features, const statements::Vectors& vectors)
      : story_(story), features_(features), vectors_(vectors), of_(features.all().size()) {
    having_.resize(features.weights().size());
    for (std::uint32_t i = 0; i < of_.size(); ++i) {
      for (const std::uint32_t word : features.all()[i].words) having_[word].push_back(i);
    }
    shared_.assign(of_.size(), 0);
    std::vector<WeighedPair> pairs;
    for (std::uint32_t a = 0; a < of_.size() && !story.stop.stop_requested(); ++a) weigh_pairs_of(a, pairs);
    for (Pair pair : statements::likelihoods_among(pairs, features)) {
      if (pair.score < outright_at && denies_outright(story, features.all()[pair.a], features.all()[pair.b]))
        pair.score = outright_at;
      of_[pair.a].push_back(pair);
    }
  }

  /// Cost: a binary search.
  double of(std::uint32_t a, std::uint32_t b) const {
    if (b < a) std::swap(a, b);
    const auto known = std::ranges::lower_bound(of_[a], b, {}, &Pair::b);
    return known == of_[a].end() || known->b != b ? 0 : known->score;
  }
  /// Those from `least` on, the likeliest first.
  std::vector<Pair> from(double least) const {
    std::vector<Pair> pairs;
    for (const std::vector<Pair>& of_one : of_) {
      std::ranges::copy_if(of_one, std::back_inserter(pairs), [&](const Pair& pair) { return pair.score >= least; });
    }
    order_by_likelihood(pairs);
    return pairs;
  }

 private:
  /// The pairs of `a` with later statements of other accounts. Cost: the later statements that have one of its words, a word at a
  /// time, and the comparison of those that are alike enough.
  void weigh_pairs_of(std::uint32_t a, std::vector<WeighedPair>& pairs) {
    const Feature& one = features_.all()[a];
    std::vector<std::uint32_t> touched;
    for (const std::uint32_t word : one.words) {
      const double weight = features_.weights()[word] * features_.weights()[word];
      if (weight == 0) continue;  // all have it
      const std::vector<std::uint32_t>& having = having_[word];
      for (auto b = std::ranges::upper_bound(having, a); b != having.end(); ++b) {
        if (shared_[*b] == 0) touched.push_back(*b);
        shared_[*b] += weight;
      }
    }
    std::ranges::sort(touched);
    for (const std::uint32_t b : touched) {
      const Feature& other = features_.all()[b];
      const bool elsewhere = other.ref.account != one.ref.account;
      if (elsewhere && rounded(shared_[b] / (one.norm * other.norm)) >= least_cosine) add_pair(a, b, pairs);
      shared_[b] = 0;
    }
  }

  void add_pair(std::uint32_t a, std::uint32_t b, std::vector<WeighedPair>& pairs) const {
    const statements::Evidence evidence = statements::compare(features_.all()[a], features_.all()[b], features_);
    const bool seen = vectors_.has(a) && vectors_.has(b);
    const statements::VectorEvidence compared = seen ? vectors_.compare(a, b) : statements::VectorEvidence{};
    const statements::VectorEvidence* const vectors = seen ? &compared : nullptr;
    const double likelihood = rounded(1 / (1 + std::exp(-statements::likelihood(evidence, vectors))));
    if (likelihood < least_likelihood && !denies_outright(story_, features_.all()[a], features_.all()[b])) return;
    pairs.push_back({.a = a,
                     .b = b,
                     .likelihood = likelihood,
                     .share = statements::likelihood_share(evidence, vectors),
                     .with_vectors = seen});
  }

  const Story& story_;
  const statements::Features& features_;
  const statements::Vectors& vectors_;
  std::vector<std::vector<Pair>> of_;               ///< by `a`, sorted by `b`
  std::vector<std::vector<std::uint32_t>> having_;  ///< by word: the statements that have it
  std::vector<double> shared_;                      ///< by statement: the weight of its words that one other has; 0 between calls
};

/// Groups of statements by average likelihood, those that deny each other first, then the likeliest pair.
class Grouping {
 public:
  Grouping(const std::vector<AnnotationRef>& refs, const Likelihoods& likelihoods, const std::vector<Feature>& features,
           const Thresholds& from)
      : refs_(refs), likelihoods_(likelihoods), groups_(refs.size()) {
    std::vector<Pair> denying = likelihoods.from(denying_at);
    std::erase_if(denying, [&](const Pair& pair) {
      const Statement &a = *features[pair.a].statement, &b = *features[pair.b].statement;
      return a.factuality.negative == b.factuality.negative || a.act != b.act;
    });
    join(denying, from.join);
    join(likelihoods.from(from.join), from.join);
    std::vector<Pair> rest = likelihoods.from(from.join_rest);
    std::erase_if(rest, [&](const Pair& pair) { return is_joined(pair.a) || is_joined(pair.b); });
    join(rest, from.join_rest);
    attach(likelihoods.from(attach_at));
  }

  const std::vector<std::vector<std::uint32_t>>& groups() const { return groups_.all(); }

  /// The mean over pairs of different accounts; of larger groups over some of their members.
  double mean_likelihood(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
    double total = 0;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < std::min(a.size(), most_sampled); ++i) {
      for (std::size_t j = 0; j < std::min(b.size(), most_sampled); ++j) {
        if (refs_[a[i]].account == refs_[b[j]].account) continue;
        total += likelihoods_.of(a[i], b[j]);
        ++pairs;
      }
    }
    return pairs == 0 ? 0 : rounded(total / static_cast<double>(pairs));
  }

 private:
  void join(const std::vector<Pair>& pairs, double least) {
    PairMemo<std::size_t> kept_apart;  // by groups: how many members both had when they were last kept apart
    for (const Pair& pair : pairs) {
      const std::uint32_t a = groups_.of(pair.a), b = groups_.of(pair.b);
      if (a == b) continue;
      const std::vector<std::uint32_t>&members_a = groups_.members(a), &members_b = groups_.members(b);
      std::size_t& last = kept_apart.of(a, b, [] { return std::size_t{0}; });
      if (last == members_a.size() + members_b.size()) continue;  // neither has grown since
      last = members_a.size() + members_b.size();
      if (mean_likelihood(members_a, members_b) >= least) groups_.merge(a, b);
    }
  }
  bool is_joined(std::uint32_t statement) const { return groups_.members(groups_.of(statement)).size() > 1; }
  /// What stands alone goes to the group of its likeliest pair, if that is one of several.
  void attach(const std::vector<Pair>& pairs) {
    std::vector<bool> joined(refs_.size());
    for (std::uint32_t i = 0; i < refs_.size(); ++i) joined[i] = is_joined(i);
    std::vector<bool> placed = joined;
    for (const Pair& pair : pairs) {
      for (const auto& [alone, other] : {std::pair(pair.a, pair.b), std::pair(pair.b, pair.a)}) {
        if (placed[alone] || !joined[other]) continue;
        groups_.merge(groups_.of(other), groups_.of(alone));
        placed[alone] = true;
      }
    }
  }

  const std::vector<AnnotationRef>& refs_;
  const Likelihoods& likelihoods_;
  Groups groups_;
};

/// Those of an account that tell of the event: not what its publisher prints under every report.
std::vector<std::uint32_t> telling(const Account& account, const Annotations& annotations) {
  const std::vector<text::Word> words = text::words(account.text());
  const std::vector<text::Standing> standing = text::standing_text(account.text(), words);
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < annotations.statements.size(); ++i) {
    const Statement& statement = annotations.statements[i];
    const auto word =
        std::ranges::lower_bound(words, statement.predicate.begin, {}, [](const text::Word& w) { return w.span.begin; });
    const bool is_notice =
        word != words.end() && standing[static_cast<std::size_t>(word - words.begin())] == text::Standing::notice;
    if (!is_notice) out.push_back(i);
  }
  return out;
}

std::vector<AnnotationRef> compared(const Story& story) {
  std::vector<std::vector<std::uint32_t>> told;
  std::vector<std::size_t> counts;
  for (std::size_t account = 0; account < story.accounts.size(); ++account) {
    told.push_back(telling(story.accounts[account], story.annotations[account]));
    counts.push_back(told.back().size());
  }
  const std::size_t most = compared_of_each(counts);
  std::vector<AnnotationRef> refs;
  for (std::uint32_t account = 0; account < told.size(); ++account) {
    for (std::size_t i = 0; i < told[account].size() && i < most; ++i) refs.push_back({account, told[account][i]});
  }
  return refs;
}

}  // namespace

std::vector<Question> align_statements(const Story& story) {
  const std::vector<AnnotationRef> refs = compared(story);
  const statements::Features features(story, refs);
  const statements::Vectors vectors(story, refs);
  const Likelihoods likelihoods(story, features, vectors);
  const Thresholds& from = story.vectors.empty() ? without_vectors : with_vectors;
  const Grouping grouping(refs, likelihoods, features.all(), from);
  std::vector<Question> questions;
  for (const std::vector<std::uint32_t>& members : grouping.groups()) {
    if (members.size() < 2) continue;  // a group of two or more is of two accounts
    // Of a large group the members that are looked at may be of one account.
    const double confidence = std::max(from.join_rest, grouping.mean_likelihood(members, members));
    questions.push_back(question_of(FindingKind::statement, members, refs, confidence));
  }
  order_questions(questions);
  return questions;
}

}  // namespace hexapla::align
