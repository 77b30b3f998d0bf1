#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "align/align.h"
#include "align/grouping.h"
#include "align/labels_named.h"
#include "align/labels_told.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

using Refs = std::vector<AnnotationRef>;

/// Labels of an account that are looked at; one of 1,000 words has some 40.
constexpr std::size_t most_of_account = 5'000;

/// A longer name is no more called by its first word: "Asia" is not "Asia-Norland-Orn Cable".
constexpr std::size_t most_words_of_short_name = 3;

/// How often two labels of one question are of one participant by hand too: the labelled stories' `label.aligned.p` of
/// `bench/quality`.
constexpr double right_by_hand = 0.33;

/// Words before a noun that tell how many or which ones, and do not choose how to call them.
constexpr auto amounts =
    std::to_array<std::string_view>({"additional", "certain", "few", "how", "many", "more", "most", "multiple", "numerous",
                                     "other", "particular", "same", "several", "some", "such", "various"});

/// What is compared to see whether accounts choose other words: folded, without amounts at the beginning and full stops ("U.S.").
std::string choice_of(std::string_view words) {
  std::string out;
  for (const text::Word& word : text::words(words)) {
    if (out.empty() && in(amounts, word.folded)) continue;
    out += word.folded;
    out += ' ';
  }
  std::erase(out, '.');
  return out;
}

/// Labels that meet under one key: names with the same last word, nouns of one number that are near synonyms.
struct Keyed {
  std::string key;
  Refs refs;
};

class Aligner {
 public:
  explicit Aligner(const Story& story) : story_(story) {
    std::map<std::string, Refs> by_key;
    for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
      const std::vector<Label>& labels = story.annotations[account].labels;
      for (std::uint32_t i = 0; i < labels.size() && i < most_of_account; ++i) {
        std::string key = key_of(story.accounts[account], labels[i]);
        if (key.empty()) continue;
        by_key[key].push_back({account, i});
        keys_.emplace(AnnotationRef{account, i}, std::move(key));
      }
    }
    for (auto& [key, refs] : by_key) keyed_.push_back({key, std::move(refs)});
  }

  std::vector<Question> questions(const std::vector<Question>& statements) const {
    Groups groups(keyed_.size());
    for (const auto& [noun, name] : nouns_of_names()) join(groups, noun, name);
    for (const auto& [first, last] : first_words_) {
      if (last.size() == 1) join(groups, name_key(first), *last.begin());  // "Solant" of "Solant Telecom", and of nothing else
    }
    join(groups, labels_told_alike(story_, statements));
    join(groups, persons_named_otherwise(story_));
    std::vector<Question> out;
    for (const std::vector<std::uint32_t>& members : groups.all()) {
      Refs refs;
      for (const std::uint32_t member : members) refs.insert(refs.end(), keyed_[member].refs.begin(), keyed_[member].refs.end());
      std::ranges::sort(refs);
      if (differs(refs)) out.push_back({.kind = FindingKind::label, .mentions = std::move(refs), .confidence = right_by_hand});
    }
    order_questions(out);
    return out;
  }

 private:
  static std::string name_key(const std::string& last_word) { return "name " + last_word; }

  std::string key_of(const Account& account, const Label& label) {
    if (label.name) {
      const auto words = text::words(account.text(label.span));
      if (words.empty()) return {};
      std::string key = name_key(words.back().folded);
      const bool is_short = words.size() > 1 && words.size() <= most_words_of_short_name;
      if (is_short && label.kind != ParticipantKind::person) first_words_[words.front().folded].insert(key);
      return key;
    }
    const text::NounConcept known = text::noun_concept(label.head);
    const std::string_view noun = known.group.empty() || known.broad ? std::string_view(label.head) : known.group;
    std::string key = (label.plural ? "nouns " : "noun ") + std::string(noun);
    heads_[key].insert(label.head);
    return key;
  }

  /// Keys of nouns with the names that end in the same word: "the navy", "Norland Navy".
  std::vector<std::pair<std::string, std::string>> nouns_of_names() const {
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto& [key, heads] : heads_) {
      for (const std::string& head : heads) out.emplace_back(key, name_key(head));
    }
    return out;
  }

  void join(Groups& groups, const std::string& a, const std::string& b) const {
    const auto place = [&](const std::string& key) { return std::ranges::lower_bound(keyed_, key, {}, &Keyed::key); };
    const auto first = place(a), second = place(b);
    if (first == keyed_.end() || second == keyed_.end() || first->key != a || second->key != b) return;
    groups.merge(groups.of(static_cast<std::uint32_t>(first - keyed_.begin())),
                 groups.of(static_cast<std::uint32_t>(second - keyed_.begin())));
  }

  void join(Groups& groups, const std::vector<std::pair<AnnotationRef, AnnotationRef>>& pairs) const {
    for (const auto& [one, other] : pairs) {
      const auto a = keys_.find(one), b = keys_.find(other);
      if (a != keys_.end() && b != keys_.end()) join(groups, a->second, b->second);
    }
  }

  /// Whether two accounts call it, and not all by the same words but for amounts ("several boats").
  bool differs(const Refs& refs) const {
    std::set<std::uint32_t> accounts;
    std::set<std::string> wordings;
    for (const AnnotationRef ref : refs) {
      accounts.insert(ref.account);
      wordings.insert(choice_of(story_.accounts[ref.account].text(story_.annotations[ref.account].labels[ref.index].span)));
    }
    return accounts.size() > 1 && wordings.size() > 1;
  }

  const Story& story_;
  std::vector<Keyed> keyed_;                                  ///< by key
  std::map<AnnotationRef, std::string> keys_;                 ///< by label
  std::map<std::string, std::set<std::string>> first_words_;  ///< of names, with the keys of the names
  std::map<std::string, std::set<std::string>> heads_;        ///< of nouns, by key
};

}  // namespace

std::vector<Question> align_labels(const Story& story, const std::vector<Question>& statements) {
  return Aligner(story).questions(statements);
}

}  // namespace hexapla::align
