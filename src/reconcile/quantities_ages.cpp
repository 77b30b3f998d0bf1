#include "reconcile/quantities_ages.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/tellers.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

bool is_shouted(std::string_view words) {
  return std::ranges::none_of(words, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Whether a way to write a name is better than the best so far: not in capitals alone, then the longer.
bool is_better(std::string_view written, std::string_view best) {
  if (best.empty() || is_shouted(best) != is_shouted(written)) return best.empty() || is_shouted(best);
  return written.size() > best.size();
}

/// The fullest name, as it is written, that the account has for whom a folded name names; one in small letters if there is one.
std::string written_name(const Story& story, std::uint32_t account, const std::string& bearer) {
  const Annotations& annotations = story.annotations[account];
  std::string best;
  const auto take = [&](std::string_view written) {
    if (const std::size_t at = text::fold(written).find(bearer);
        at != std::string::npos && at + bearer.size() <= written.size()) {
      const std::string_view head = written.substr(0, at);
      if (text::fold(head).find("old") != std::string::npos) written.remove_prefix(at);  // a headline's "Year-Old Ida Brandt"
    }
    if (is_better(written, best)) best = plain_words(written);
  };
  for (const Name& known : annotations.names) {
    const std::string_view written = story.accounts[account].text(known.span);
    if (!text::fold(written).ends_with(bearer)) continue;
    take(written);
    const Name& fullest = known.chain < annotations.names.size() ? annotations.names[known.chain] : known;
    const std::string_view full = story.accounts[account].text(fullest.span);
    if (text::may_be_one_bearer(text::fold(full), bearer)) take(full);
  }
  return best;
}

}  // namespace

std::string age_question(const Story& story, const Question& question) {
  std::string best;
  for (const AnnotationRef ref : looked_at(question)) {
    const std::string bearer =
        text::bearer_of(quantity_of(story, ref), story.annotations[ref.account], story.accounts[ref.account].text());
    if (bearer.empty()) continue;
    const std::string name = written_name(story, ref.account, bearer);
    if (is_better(name, best)) best = name;
  }
  if (!best.empty()) return "age of " + best;
  std::vector<std::string> heads;
  for (const AnnotationRef ref : looked_at(question)) {
    const std::string head = head_words(story, ref);
    if (text::noun_concept(text::singular(text::fold(head))).family == "person" ||
        text::gender_of(text::fold(head)) != text::Gender::none)
      heads.push_back(text::fold(head));
  }
  const std::string head = commonest(heads);
  if (!head.empty()) return "age of the " + head;
  const std::string clause = clause_question(story, question);
  return clause.empty() ? "age" : "age: " + clause;
}

}  // namespace hexapla::reconcile
