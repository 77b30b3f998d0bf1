#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "align/align.h"
#include "align/grouping.h"
#include "text/concepts.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

/// Labels of an account that are looked at; one of 1,000 words has some 40.
constexpr std::size_t most_of_account = 5'000;

/// How often two labels of one question are of one participant by hand too: the labelled stories' `label.aligned.p` of
/// `bench/quality`.
constexpr double right_by_hand = 0.33;

/// Under one key meet the names with the same last word, and the nouns of one number that are near synonyms.
std::string key_of(const Account& account, const Label& label) {
  if (label.name) {
    const auto words = text::words(account.text(label.span));
    return words.empty() ? std::string{} : "name " + words.back().folded;
  }
  const text::NounConcept known = text::noun_concept(label.head);
  const std::string_view noun = known.group.empty() || known.broad ? std::string_view(label.head) : known.group;
  return (label.plural ? "nouns " : "noun ") + std::string(noun);
}

/// Whether two accounts call it, and not all by the same words.
bool differs(const Story& story, const std::vector<AnnotationRef>& refs) {
  std::set<std::uint32_t> accounts;
  std::set<std::string> wordings;
  for (const AnnotationRef ref : refs) {
    accounts.insert(ref.account);
    wordings.insert(text::fold(story.accounts[ref.account].text(story.annotations[ref.account].labels[ref.index].span)));
  }
  return accounts.size() > 1 && wordings.size() > 1;
}

}  // namespace

std::vector<Question> align_labels(const Story& story) {
  std::map<std::string, std::vector<AnnotationRef>> by_key;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const std::vector<Label>& labels = story.annotations[account].labels;
    for (std::uint32_t i = 0; i < labels.size() && i < most_of_account; ++i) {
      const std::string key = key_of(story.accounts[account], labels[i]);
      if (!key.empty()) by_key[key].push_back({account, i});
    }
  }
  std::vector<Question> questions;
  for (auto& [key, refs] : by_key) {
    if (differs(story, refs))
      questions.push_back({.kind = FindingKind::label, .mentions = std::move(refs), .confidence = right_by_hand});
  }
  order_questions(questions);
  return questions;
}

}  // namespace hexapla::align
