#include "reconcile/quantities_ages.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/tellers.h"
#include "text/bearers.h"
#include "text/capitals.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/surroundings.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Whether a way to write a name is better than the best so far: not in capitals alone, then the longer.
bool is_better(std::string_view written, std::string_view best) {
  if (best.empty() || text::is_shouted(best) != text::is_shouted(written)) return best.empty() || text::is_shouted(best);
  return written.size() > best.size();
}

/// Whether the folded name is the bearer's, by its end: "Ann Roe, Jr." is Ann Roe.
bool ends_with_bearer(std::string_view folded, std::string_view bearer) {
  return folded.ends_with(bearer) || without_generation(folded).ends_with(bearer);
}

/// The fullest name, as it is written, that the account has for whom a folded name names; one in small letters if there is one.
std::string written_name(const Story& story, const KnownNames& names, AnnotationRef ref, const std::string& bearer) {
  const Annotations& annotations = story.annotations[ref.account];
  const std::string_view text = story.accounts[ref.account].text();
  std::string best;
  const auto take = [&](std::string_view written) {
    if (const std::size_t at = text::fold(written).find(bearer);
        at != std::string::npos && at + bearer.size() <= written.size()) {
      const std::string_view head = written.substr(0, at);
      if (text::fold(head).find("old") != std::string::npos) written.remove_prefix(at);  // a headline's "Year-Old Ida Brandt"
    }
    if (is_better(written, best)) best = plain_words(written);
  };
  for (const WrittenName& known : names.ending_like(ref.account, bearer)) {
    if (!ends_with_bearer(text::fold(known.words), bearer)) continue;
    take(known.words);
    if (text::may_be_one_bearer(text::fold(known.fullest), bearer)) take(known.fullest);
  }
  if (!best.empty()) return best;
  // of a name that no list of names holds: as the sentence has it
  const Span sentence = sentence_of(annotations, quantity_of(story, ref));
  const std::string_view told = text.substr(sentence.begin, sentence.size());
  const std::string folded = text::fold(told);
  const std::size_t at = folded.size() == told.size() ? folded.find(bearer) : std::string::npos;
  return at != std::string::npos && text::is_capitalised(told.substr(at)) ? plain_words(told.substr(at, bearer.size()))
                                                                          : std::string();
}

/// "the man", "one of the boys": the noun for people that stands nearest before the age in its sentence, else behind it; empty if
/// none is near.
std::string person_near(const Story& story, AnnotationRef ref) {
  constexpr std::size_t reach = 8;  // words
  const Quantity& quantity = quantity_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  const text::WordsAround around = text::words_around(text, sentence_of(story.annotations[ref.account], quantity), quantity.span);
  const auto phrase = [](const std::string& word) -> std::string {
    const std::string noun = text::singular(word);
    const bool person = text::noun_concept(noun).family == "person" || text::gender_of(noun) != text::Gender::none;
    if (!person) return {};
    return (noun == word ? "the " : "one of the ") + word;
  };
  for (std::size_t i = around.before.size(), steps = 0; i-- > 0 && steps < reach; ++steps)
    if (std::string found = phrase(around.before[i]); !found.empty()) return found;
  for (std::size_t i = 0; i < std::min(around.after.size(), reach); ++i)
    if (std::string found = phrase(around.after[i]); !found.empty()) return found;
  return {};
}

}  // namespace

std::string age_question(const Story& story, const KnownNames& names, const Question& question) {
  std::string best;
  for (const AnnotationRef ref : looked_at(question)) {
    const std::string bearer =
        text::bearer_of(quantity_of(story, ref), story.annotations[ref.account], story.accounts[ref.account].text());
    if (bearer.empty()) continue;
    const std::string name = written_name(story, names, ref, bearer);
    if (is_better(name, best)) best = name;
  }
  // one word of a shouted headline need be no name ("GUN WAS IN THE HANDS")
  const bool doubtful = text::is_shouted(best) && best.find(' ') == std::string::npos;
  if (!best.empty() && !doubtful) return "age of " + best;
  std::vector<std::string> heads;
  for (const AnnotationRef ref : looked_at(question)) {
    const std::string head = head_words(story, ref);
    if (text::noun_concept(text::singular(text::fold(head))).family == "person" ||
        text::gender_of(text::fold(head)) != text::Gender::none)
      heads.push_back(text::fold(head));
  }
  const std::string head = commonest(heads);
  if (!head.empty()) return "age of the " + head;
  std::vector<std::string> near;
  for (const AnnotationRef ref : looked_at(question)) near.push_back(person_near(story, ref));
  const std::string person = commonest(near);
  return person.empty() ? "age" : "age of " + person;
}

}  // namespace hexapla::reconcile
