#include "overview/naming.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "overview/content.h"
#include "overview/lexicon.h"
#include "overview/phrases.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/naming_field.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

/// Phrases of one choice.
constexpr std::size_t most_phrases = 10;

/// Names of which one is the other misspelt, with the same other words: "Ann Devine", "Ann Devin".
bool are_two_spellings(const Phrase& a, const Phrase& b) {
  const std::vector<std::string> words_a = text::name_words(a.text), words_b = text::name_words(b.text);
  if (words_a.size() != words_b.size()) return false;
  std::size_t misspelt = 0;
  for (std::size_t i = 0; i < words_a.size(); ++i) {
    if (words_a[i] == words_b[i]) continue;
    if (!text::is_misspelling(words_a[i], words_b[i])) return false;
    ++misspelt;
  }
  return misspelt == 1;
}

std::vector<Phrase> spellings_of(const Participant& participant) {
  std::vector<Phrase> out;
  for (const Phrase& phrase : participant.names) {
    if (std::ranges::any_of(participant.names, [&](const Phrase& other) { return are_two_spellings(phrase, other); }))
      out.push_back(phrase);
  }
  return out;
}

/// The nouns of a field, each with its places.
std::map<std::string, Phrases> fields_of(const Story& story) {
  std::map<std::string, Phrases> out;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const Quoted quoted(story.annotations[account]);
    for (const text::Word& word : text::words(story.accounts[account].text())) {
      const std::string noun = text::singular(word.folded);
      const std::string_view field = text::naming_field(noun);
      if (field.empty() || quoted.holds(word.span.begin)) continue;
      out.try_emplace(std::string(field), story).first->second.add(noun, {account, word.span}, noun);
    }
  }
  return out;
}

/// Whether one description has all words of the other: "manager", "Rovers manager".
bool is_within(const Phrase& a, const Phrase& b) {
  std::set<std::string> in_a, in_b;
  const auto add = [](const Phrase& phrase, std::set<std::string>& words) {
    for (const text::Word& word : text::words(phrase.text)) words.insert(text::singular(text::full_title(word.folded)));
  };
  add(a, in_a);
  add(b, in_b);
  return std::ranges::includes(in_a, in_b) || std::ranges::includes(in_b, in_a);
}

/// The descriptions if two of them are unlike; none where one only adds to another ("minister", "Norland minister", "former
/// minister").
std::vector<Phrase> unlike_descriptions(const Participant& participant) {
  const std::vector<Phrase>& all = participant.descriptions;
  std::vector<std::size_t> alike = {0};  // to the first, or to one that is alike
  for (std::size_t at = 0; at < alike.size(); ++at) {
    for (std::size_t i = 1; i < all.size(); ++i)
      if (std::ranges::find(alike, i) == alike.end() && is_within(all[alike[at]], all[i])) alike.push_back(i);
  }
  return alike.size() < all.size() ? all : std::vector<Phrase>();
}

}  // namespace

bool accounts_differ(const std::vector<Phrase>& phrases) {
  std::map<std::uint32_t, std::set<std::size_t>> used;
  for (std::size_t i = 0; i < phrases.size(); ++i)
    for (const Mention& mention : phrases[i].mentions) used[mention.account].insert(i);
  return std::ranges::any_of(used, [&](const auto& entry) { return entry.second != used.begin()->second; });
}

std::vector<WordChoice> naming_choices(const Story& story, const std::vector<Participant>& participants) {
  std::vector<WordChoice> out;
  const auto add = [&](const std::string& about, std::uint32_t participant, std::vector<Phrase> phrases) {
    if (phrases.size() < 2 || !accounts_differ(phrases)) return;
    out.push_back({.kind = WordChoice::Kind::naming, .about = about, .participant = participant, .phrases = std::move(phrases)});
  };
  for (const auto& [field, phrases] : fields_of(story)) {
    std::vector<Phrase> taken = phrases.take(most_phrases);
    if (taken.empty()) continue;
    const std::string commonest = taken.front().text;
    add(commonest, none, std::move(taken));
  }
  for (std::uint32_t i = 0; i < participants.size(); ++i) {
    const Participant& participant = participants[i];
    if (participant.kind != ParticipantKind::place) add(participant.name, i, unlike_descriptions(participant));
    add(participant.name, i, spellings_of(participant));
  }
  return out;
}

}  // namespace hexapla::overview
