#include "reconcile/quantities_ages.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "reconcile/quantities_clauses.h"
#include "reconcile/quantities_phrases.h"
#include "reconcile/tellers.h"
#include "text/bearers.h"
#include "text/capitals.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/people_words.h"
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

/// Whether a singular noun is one for a person whose age may be told: not the police beside him, nor his injuries.
bool is_somebody(std::string_view noun) {
  constexpr auto others =
      std::to_array<std::string_view>({"police", "death", "injury", "fatality",  "casualty",   "dead",  "injured",   "wounded",
                                       "corpse", "body",  "other",  "justice",   "population", "job",   "workforce", "staff",
                                       "crew",   "local", "case",   "infection", "head",       "chief", "someone",   "somebody"});
  return text::is_person(noun) && !in(others, noun);
}

/// Whether somebody of such years may be called so: no man is nine years old, and no boy thirty.
bool may_be_of(std::string_view noun, const Quantity& age) {
  constexpr double young = 15, grown = 22;  // years
  const std::string_view group = text::noun_concept(noun).group;
  const bool adult = group == "person/man" || group == "person/woman" || group == "person/police" || text::is_parent(noun);
  return adult ? age.high >= young : group != "person/child" || age.low < grown;
}

/// What the years and what befell say of somebody whom no noun names: "the child injured", "the teenager killed", "the person".
std::string somebody_of_age(const Story& story, const Question& question) {
  constexpr double grown = 13, adult = 20;  // years
  std::vector<std::string> befell;
  double least = std::numeric_limits<double>::infinity(), most = 0;
  const std::vector<AnnotationRef> refs = looked_at(question);
  for (const AnnotationRef ref : refs) {
    const Quantity& quantity = quantity_of(story, ref);
    least = std::min(least, quantity.low);
    most = std::max(most, quantity.high);
    bool died = false, hurt = false;
    const Span sentence = sentence_of(story.annotations[ref.account], quantity);
    for (const text::Word& word : text::words(story.accounts[ref.account].text(sentence))) {
      const text::Fate fate = text::fate_of_form(word.folded);
      died = died || fate == text::Fate::die || word.folded == "death";
      hurt = hurt || fate == text::Fate::hurt;
    }
    if (died != hurt) befell.emplace_back(died ? " killed" : " injured");
  }
  const std::string fate = 2 * befell.size() > refs.size() ? commonest(befell) : std::string();
  return (most < grown ? "the child" : least >= grown && most < adult ? "the teenager" : "the person") + fate;
}

/// "the man", "one of the boys": the noun for people that stands nearest before the age in its sentence, else behind it; empty if
/// none is near.
std::string person_near(const Story& story, AnnotationRef ref) {
  constexpr std::size_t reach = 8;  // words
  const Quantity& quantity = quantity_of(story, ref);
  const std::string_view text = story.accounts[ref.account].text();
  const text::WordsAround around = text::words_around(text, sentence_of(story.annotations[ref.account], quantity), quantity.span);
  const auto phrase = [&](const std::string& word) -> std::string {
    const std::string noun = text::singular(word);
    if (!is_somebody(noun) || (noun == word && !may_be_of(noun, quantity))) return {};
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
    if (is_somebody(text::singular(text::fold(head)))) heads.push_back(text::fold(head));
  }
  const std::string head = commonest(heads);
  if (!head.empty()) return "age of the " + head;
  std::vector<std::string> near;
  for (const AnnotationRef ref : looked_at(question)) near.push_back(person_near(story, ref));
  const std::string person = commonest(near);
  return "age of " + (person.empty() ? somebody_of_age(story, question) : person);
}

}  // namespace hexapla::reconcile
