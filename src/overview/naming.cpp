#include "overview/naming.h"

#include <algorithm>
#include <map>
#include <string>

#include "overview/content.h"
#include "overview/lexicon.h"
#include "overview/name_parts.h"
#include "overview/phrases.h"
#include "text/morphology.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

/// Phrases of one choice.
constexpr std::size_t most_phrases = 10;

/// Names of which one is the other misspelt, with the same other words: "Ann Devine", "Ann Devin".
bool are_two_spellings(const Phrase& a, const Phrase& b) {
  const std::vector<std::string> words_a = name_words(a.text), words_b = name_words(b.text);
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
      const std::string_view field = naming_field(noun);
      if (field.empty() || quoted.holds(word.span.begin)) continue;
      out.try_emplace(std::string(field), story).first->second.add(noun, {account, word.span}, noun);
    }
  }
  return out;
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
    if (participant.kind != ParticipantKind::place) add(participant.name, i, participant.descriptions);
    add(participant.name, i, spellings_of(participant));
  }
  return out;
}

}  // namespace hexapla::overview
