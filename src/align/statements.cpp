#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "align/align.h"
#include "align/grouping.h"
#include "align/word_sets.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

// Tuned on the labelled stories (`statement.found` and `.aligned` of `bench/quality`); between .15 and .25 the first moves by
// .02.

/// Likeness from which two statements may answer one question.
constexpr double least_likeness = 0.2;
/// What the same act adds to the cosine of the words.
constexpr double of_one_act = 0.15;
/// How often two statements of one question tell the same by hand too: `statement.aligned.p`.
constexpr double right_by_hand = 0.25;

/// The statements that are compared, with their words of content.
class Candidates {
 public:
  explicit Candidates(const Story& story) : story_(story) {
    std::vector<std::size_t> counts;
    for (const Annotations& annotations : story.annotations) counts.push_back(annotations.statements.size());
    const std::size_t most = compared_of_each(counts);
    for (std::uint32_t account = 0; account < counts.size(); ++account) {
      for (std::uint32_t i = 0; i < counts[account] && i < most; ++i) add({account, i});
    }
    weigh();
  }

  const std::vector<AnnotationRef>& refs() const { return refs_; }

  /// The pairs of `a` with later statements of other accounts that are alike enough. Cost: the later statements that have one of
  /// its words, a word at a time.
  void add_pairs_of(std::uint32_t a, std::vector<Pair>& pairs) {
    touched_.clear();
    for (const std::uint32_t word : words_[a]) {
      if (weights_[word] == 0) continue;  // all have it
      const std::vector<std::uint32_t>& having = having_[word];
      for (auto b = std::ranges::upper_bound(having, a); b != having.end(); ++b) {
        if (refs_[*b].account == refs_[a].account) continue;
        if (shared_[*b] == 0) touched_.push_back(*b);
        shared_[*b] += weights_[word] * weights_[word];
      }
    }
    for (const std::uint32_t b : touched_) {
      const double words = shared_[b] / (norms_[a] * norms_[b]);
      const double score = rounded(words + (acts_[a] == acts_[b] ? of_one_act : 0));
      if (score >= least_likeness) pairs.push_back({.score = score, .a = a, .b = b});
      shared_[b] = 0;
    }
  }

 private:
  void add(AnnotationRef ref) {
    const Statement& statement = story_.annotations[ref.account].statements[ref.index];
    WordSet words;
    for (const text::Word& word : text::words(story_.accounts[ref.account].text(statement.span))) {
      if (text::is_function_word(word.folded)) continue;
      words.push_back(
          numbers_.try_emplace(text::content_key(word.folded), static_cast<std::uint32_t>(numbers_.size())).first->second);
    }
    make_set(words);
    refs_.push_back(ref);
    words_.push_back(std::move(words));
    acts_.push_back(text::act_group(statement.act));
  }
  /// A word weighs the more the fewer statements have it.
  void weigh() {
    weights_.assign(numbers_.size(), 0);
    double all = 0;
    for (const WordSet& words : words_) {
      for (const std::uint32_t word : words) weights_[word] += 1;
      all += static_cast<double>(words.size());
    }
    for (double& weight : weights_) weight = std::log(all / weight);
    for (const WordSet& words : words_) norms_.push_back(norm(words, weights_));
    shared_.assign(words_.size(), 0);
    having_.resize(numbers_.size());
    for (std::uint32_t i = 0; i < words_.size(); ++i) {
      for (const std::uint32_t word : words_[i]) having_[word].push_back(i);
    }
  }

  const Story& story_;
  std::vector<AnnotationRef> refs_;
  std::vector<WordSet> words_;
  std::vector<std::string_view> acts_;  ///< by statement: its act's group
  std::vector<double> norms_, weights_;
  std::vector<std::vector<std::uint32_t>> having_;  ///< by word: the statements that have it
  std::vector<double> shared_;                      ///< by statement: of its words with one other; 0 between calls
  std::vector<std::uint32_t> touched_;
  std::map<std::string, std::uint32_t> numbers_;
};

/// Pairs of statements of different accounts, the likeliest first.
std::vector<Pair> likely_pairs(Candidates& candidates, const std::stop_token& stop) {
  std::vector<Pair> pairs;
  for (std::uint32_t a = 0; a < candidates.refs().size() && !stop.stop_requested(); ++a) candidates.add_pairs_of(a, pairs);
  order_by_likelihood(pairs);
  return pairs;
}

}  // namespace

std::vector<Question> align_statements(const Story& story) {
  Candidates candidates(story);
  const std::vector<AnnotationRef>& refs = candidates.refs();
  Groups groups(refs.size());
  // Members are sorted, and so are their accounts.
  const auto share_an_account = [&](const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
      if (refs[a[i]].account == refs[b[j]].account) return true;
      refs[a[i]].account < refs[b[j]].account ? ++i : ++j;
    }
    return false;
  };
  for (const Pair& pair : likely_pairs(candidates, story.stop)) {
    const std::uint32_t a = groups.of(pair.a), b = groups.of(pair.b);
    if (a != b && !share_an_account(groups.members(a), groups.members(b))) groups.merge(a, b);
  }
  std::vector<Question> questions;
  for (const std::vector<std::uint32_t>& members : groups.all()) {
    if (members.size() > 1) questions.push_back(question_of(FindingKind::statement, members, refs, right_by_hand));
  }
  order_questions(questions);
  return questions;
}

}  // namespace hexapla::align
