#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>
#include <string_view>

#include "align/align.h"
#include "align/grouping.h"
#include "align/times_evidence.h"
#include "align/times_features.h"
#include "align/times_happenings.h"
#include "align/times_rivals.h"
#include "align/times_text.h"

namespace hexapla::align {
namespace {

using times::Feature;

/// Mean likeness of two groups, in logits, from which on they answer one question. Tuned with the weights of times_evidence.cpp;
/// bench/quality shows the outcome.
constexpr double join_at = 0.0;
/// Likeness is cut to this on either side before means are taken, so that one pair does not outvote the others.
constexpr double most_likely = 4;
/// Likeness of rivals (times_rivals.h) that are less alike, by judgement: enough to be joined though each gives another day.
constexpr double of_rivals = 1.5;
/// The same of those that are surely rivals, so that they are joined before either is with what may be of something else.
constexpr double of_sure_rivals = 3;

/// Groups of features by average likeness, the likeliest pair first.
class Grouping {
 public:
  Grouping(const times::Features& features, std::stop_token stop)
      : all_(features), features_(features.all()), groups_(features_.size()), found_(features), stop_(std::move(stop)) {}

  void run() {
    std::vector<Pair> pairs;
    times::AlikeRows rows(all_);
    for (std::uint32_t a = 0; a < features_.size(); ++a) {
      if (stop_.stop_requested()) return;
      rows.advance();
      for (std::uint32_t b = a + 1; b < features_.size(); ++b) {
        const times::Alike alike = rows.with(b);
        const times::Evidence evidence = times::compare(features_[a], features_[b], all_, &alike);
        double likeness = times::likeness(evidence);
        if (const times::Rivalry rivalry = found_.of(a, b, evidence); rivalry != times::Rivalry::none) {
          rivals_.emplace_back(a, b);
          if (rivalry == times::Rivalry::sure) sure_rivals_.emplace_back(a, b);
          likeness = std::max(likeness, rivalry == times::Rivalry::sure ? of_sure_rivals : of_rivals);
        }
        if (!reaches(likeness, join_at)) continue;
        pairs.push_back({rounded(likeness), a, b});
        likeness_.of(a, b, [&] { return likeness; });
      }
    }
    share_rivals(pairs);
    order_by_likelihood(pairs);
    for (const Pair& pair : pairs)
      join(groups_.of(pair.a), groups_.of(pair.b), std::ranges::binary_search(sure_rivals_, std::pair(pair.a, pair.b)));
  }

  const std::vector<std::vector<std::uint32_t>>& groups() const { return groups_.all(); }

  /// An account does not answer itself: times of one account alone are one question only where they say the same.
  std::vector<std::vector<std::uint32_t>> parts(const std::vector<std::uint32_t>& members) const {
    if (std::ranges::any_of(members, [&](std::uint32_t member) { return account(member) != account(members.front()); }))
      return {members};
    return parts_of(members, [&](const std::vector<std::uint32_t>& part, std::uint32_t member) {
      const Feature &known = features_[part.front()], &fresh = features_[member];
      if (known.value.is_open_length() && fresh.value.is_open_length()) return known.surface == fresh.surface;
      return text::relate(known.value, known.time->modifier, fresh.value, fresh.time->modifier) == text::TimeRelation::same;
    });
  }

  /// Pairs of members that give one happening two days or hours.
  std::vector<std::pair<AnnotationRef, AnnotationRef>> rivals(const std::vector<std::uint32_t>& members) const {
    constexpr std::size_t most_paired = 64;
    std::vector<std::pair<AnnotationRef, AnnotationRef>> out;
    for (std::size_t i = 0; i < std::min(members.size(), most_paired); ++i)
      for (std::size_t j = i + 1; j < std::min(members.size(), most_paired); ++j)
        if (are_told_apart(members[i], members[j]) || are_rivals(features_[members[i]], features_[members[j]]))
          out.emplace_back(features_[members[i]].ref, features_[members[j]].ref);
    return out;
  }

  /// How surely the members answer one question: the mean likeness of what they say, each to each.
  double confidence(const std::vector<std::uint32_t>& members) const {
    const std::vector<Voice> voices = voices_of(members);
    double total = 0;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < voices.size(); ++i) {
      for (std::size_t j = i + 1; j < voices.size(); ++j, ++pairs) total += 1 / (1 + std::exp(-likeness(voices[i], voices[j])));
    }
    return pairs == 0 ? 1 : std::clamp(rounded(total / static_cast<double>(pairs)), 0.01, 1.0);
  }

  /// How surely the member answers that is least like those of other accounts: two of one day may be of two events.
  double weakest(const std::vector<std::uint32_t>& members) const {
    double least = 1;
    const std::size_t looked = std::min(members.size(), most_sampled);
    for (std::size_t i = 0; i < looked; ++i) {
      double best = -most_likely;
      bool elsewhere = false;
      for (std::size_t j = 0; j < looked; ++j) {
        if (account(members[i]) == account(members[j])) continue;
        elsewhere = true;
        best = std::max(best, likeness(members[i], members[j]));
      }
      if (elsewhere) least = std::min(least, 1 / (1 + std::exp(-best)));
    }
    return rounded(least);
  }

 private:
  /// What one account gives for one value: it may say so twice, and is heard once.
  struct Voice {
    std::uint32_t account = 0;
    std::string_view value;
    std::vector<std::uint32_t> features;
  };
  std::vector<Voice> voices_of(const std::vector<std::uint32_t>& members) const {
    std::vector<Voice> out;
    for (std::size_t i = 0; i < std::min(members.size(), most_sampled); ++i) {
      const Feature& feature = features_[members[i]];
      const auto same = [&](const Voice& voice) {
        return voice.account == feature.ref.account && voice.value == feature.time->value;
      };
      auto voice = std::ranges::find_if(out, same);
      if (voice == out.end())
        voice = out.insert(out.end(), {.account = feature.ref.account, .value = feature.time->value, .features = {}});
      voice->features.push_back(members[i]);
    }
    return out;
  }
  double likeness(std::uint32_t a, std::uint32_t b) const {
    return likeness_.of(a, b, [&] {
      const double likeness = times::likeness(times::compare(features_[a], features_[b], all_));
      return are_told_apart(a, b) ? std::max(likeness, of_rivals) : likeness;
    });
  }
  double likeness(const Voice& a, const Voice& b) const {
    double best = -most_likely;
    for (const std::uint32_t i : a.features) {
      for (const std::uint32_t j : b.features) best = std::max(best, likeness(i, j));
    }
    return std::min(best, most_likely);
  }
  /// How like each voice of either group is to the one of the other that it is most like, in the mean. Of one event some accounts
  /// date the cause and some the outcome, and each need not be like all.
  double mean_likeness(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
    const std::vector<Voice> voices_a = voices_of(a), voices_b = voices_of(b);
    std::vector<double> best_a(voices_a.size(), -most_likely), best_b(voices_b.size(), -most_likely);
    for (std::size_t i = 0; i < voices_a.size(); ++i) {
      for (std::size_t j = 0; j < voices_b.size(); ++j) {
        const double score = likeness(voices_a[i], voices_b[j]);
        best_a[i] = std::max(best_a[i], score);
        best_b[j] = std::max(best_b[j], score);
      }
    }
    const double total = std::accumulate(best_a.begin(), best_a.end(), 0.0) + std::accumulate(best_b.begin(), best_b.end(), 0.0);
    return total / static_cast<double>(best_a.size() + best_b.size());
  }
  /// Of two times that date one thing and may both hold, what is a rival of the one is a rival of the other.
  void share_rivals(std::vector<Pair>& pairs) {
    constexpr double sure = 2;  // likeness; by judgement: less is soon reached by two events of one day
    constexpr std::size_t most_shared = 1000;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> more;
    for (const auto& [one, other] : rivals_ | std::views::take(most_shared)) {
      if (stop_.stop_requested()) return;
      for (const auto& [a, b] : {std::pair(one, other), std::pair(other, one)}) {
        for (std::uint32_t c = 0; c < features_.size(); ++c) {
          if (account(c) == account(a) || account(c) == account(b) || features_[c].speech) continue;
          if (relation(b, c) == text::TimeRelation::different || relation(a, c) != text::TimeRelation::different) continue;
          if (!times::exclude_as_one(features_[a], features_[c]) || !reaches(likeness(b, c), sure)) continue;
          if (gives(account(c), a) || gives(account(a), c)) continue;  // of something else, then
          more.emplace_back(std::min(a, c), std::max(a, c));
        }
      }
    }
    std::ranges::sort(more);
    more.erase(std::ranges::unique(more).begin(), more.end());
    for (const auto& [a, b] : more) {
      double& known = likeness_.of(a, b, [] { return of_rivals; });
      known = std::max(known, of_rivals);
      pairs.push_back({known, a, b});
    }
    rivals_.insert(rivals_.end(), more.begin(), more.end());
    std::ranges::sort(rivals_);
    rivals_.erase(std::ranges::unique(rivals_).begin(), rivals_.end());
  }
  /// Whether an account has the value of a time, too.
  bool gives(std::uint32_t by, std::uint32_t time) const {
    const auto own = std::ranges::equal_range(features_, by, {}, [](const Feature& feature) { return feature.ref.account; });
    const auto first = static_cast<std::uint32_t>(own.begin() - features_.begin());
    for (std::uint32_t i = first; i < first + own.size(); ++i)
      if (relation(time, i) == text::TimeRelation::same) return true;
    return false;
  }
  text::TimeRelation relation(std::uint32_t a, std::uint32_t b) const {
    const Feature &one = features_[a], &other = features_[b];
    return text::relate(one.value, one.time->modifier, other.value, other.time->modifier);
  }

  /// Whether two times give other days of what most accounts begin with, or of one act that the words around tell to be one.
  bool are_rivals(const Feature& a, const Feature& b) const {
    using times::Evidence;
    constexpr double least_alike = 0.15;  // cosine of the sentences' words
    // Few do, and it is told without their words.
    const text::TimeRelation relation = text::relate(a.value, a.time->modifier, b.value, b.time->modifier);
    if (!times::give_other_days(a, b, relation) && !times::date_one_statement_otherwise(a, b, relation)) return false;
    const Evidence evidence = times::compare(a, b, all_);
    const auto& of = evidence.of;
    if (evidence.excluded || of[Evidence::other_day] == 0) return false;
    if (of[Evidence::other_day_event] > 0) return true;
    if (of[Evidence::sentence_words] < least_alike) return false;
    return of[Evidence::names] > 0 || (of[Evidence::names_clash] == 0 && of[Evidence::same_act] > 0);
  }
  std::uint32_t account(std::uint32_t feature) const { return features_[feature].ref.account; }
  bool are_told_apart(std::uint32_t a, std::uint32_t b) const {
    return std::ranges::binary_search(rivals_, std::pair(std::min(a, b), std::max(a, b)));
  }

  /// Whether one account gives both groups times that exclude each other.
  bool contradicts_itself(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
    for (std::size_t i = 0; i < std::min(a.size(), most_sampled); ++i) {
      for (std::size_t j = 0; j < std::min(b.size(), most_sampled); ++j) {
        if (account(a[i]) == account(b[j]) && std::isinf(likeness(a[i], b[j]))) return true;
      }
    }
    return false;
  }

  /// `decided`: whether two of their members are surely rivals. Those that say the same as the one are no more like the other
  /// than it is, and say nothing against it.
  void join(std::uint32_t a, std::uint32_t b, bool decided) {
    if (a == b) return;
    const std::vector<std::uint32_t>&members_a = groups_.members(a), &members_b = groups_.members(b);
    // Two groups that have not grown since they were kept apart still are.
    std::size_t& kept_apart = kept_apart_.of(a, b, [] { return std::size_t{0}; });
    if (kept_apart == members_a.size() + members_b.size() && !decided) return;
    kept_apart = members_a.size() + members_b.size();
    if (contradicts_itself(members_a, members_b)) return;
    if (decided || rounded(mean_likeness(members_a, members_b)) >= join_at) groups_.merge(a, b);
  }

  const times::Features& all_;
  const std::vector<Feature>& features_;
  Groups groups_;
  times::Rivals found_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> rivals_;       ///< sorted
  std::vector<std::pair<std::uint32_t, std::uint32_t>> sure_rivals_;  ///< of them, those that are sure; sorted
  mutable PairMemo<double> likeness_;
  PairMemo<std::size_t> kept_apart_;  ///< by groups: how many members both had when they were last kept apart
  std::stop_token stop_;
};

/// Whether a time tells only when its account was written or published.
bool dates_account(const Feature& feature) { return feature.publishes || (feature.date_line && feature.act.empty()); }

}  // namespace

std::vector<Question> align_times(const Story& story, const std::vector<Question>& statements) {
  std::vector<AnnotationRef> compared;
  std::vector<Question> questions;
  std::vector<std::vector<std::uint32_t>> asking(story.annotations.size());
  std::vector<std::size_t> counts;
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    const Annotations& annotations = story.annotations[account];
    const std::string_view text = story.accounts[account].text();
    const bool live = times::is_live(annotations, text);
    for (std::uint32_t i = 0; i < annotations.times.size(); ++i) {
      if (!times::answers_a_question(annotations, i, text)) continue;
      if (times::stamps_a_part(annotations, i, text, live)) {
        questions.push_back({.kind = FindingKind::time, .mentions = {{account, i}}});
      } else {
        asking[account].push_back(i);
      }
    }
    counts.push_back(asking[account].size());
  }
  const std::size_t most = compared_of_each(counts);
  for (std::uint32_t account = 0; account < asking.size(); ++account) {
    for (std::size_t taken = 0; taken < asking[account].size(); ++taken) {
      const AnnotationRef ref = {account, asking[account][taken]};
      if (taken < most) {
        compared.push_back(ref);
      } else {
        questions.push_back({.kind = FindingKind::time, .mentions = {ref}});
      }
    }
  }
  const times::Features features(story, compared, statements);
  Grouping grouping(features, story.stop);
  grouping.run();
  for (const std::vector<std::uint32_t>& members : grouping.groups()) {
    if (members.empty()) continue;
    // When two accounts were published is no event that both tell.
    if (std::ranges::all_of(members, [&](std::uint32_t member) { return dates_account(features.all()[member]); })) {
      for (const std::uint32_t member : members)
        questions.push_back({.kind = FindingKind::time, .mentions = {features.all()[member].ref}});
      continue;
    }
    const double confidence = grouping.confidence(members);
    for (const std::vector<std::uint32_t>& part : grouping.parts(members)) {
      questions.push_back(question_of(FindingKind::time, part, compared, confidence));
      questions.back().weakest = grouping.weakest(part);
      questions.back().rivals = grouping.rivals(part);
    }
  }
  order_questions(questions);
  return questions;
}

}  // namespace hexapla::align
