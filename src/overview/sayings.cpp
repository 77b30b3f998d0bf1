#include "overview/sayings.h"

#include <algorithm>
#include <map>
#include <string>

#include "overview/lexicon.h"
#include "overview/naming.h"
#include "overview/phrases.h"
#include "text/name_words.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

constexpr std::size_t most_phrases = 12;

/// The speech of an account, by place of its verb: who speaks.
struct Cue {
  Span span;
  std::string speaker;
};

std::vector<Cue> cues_of(const Annotations& annotations) {
  std::map<Span, std::string> by_place;
  const auto add = [&](Span cue, const std::string& speaker) {
    if (!cue.empty()) by_place.try_emplace(cue, speaker);
  };
  for (const Quotation& quotation : annotations.quotations) add(quotation.cue, quotation.speaker_name);
  for (const Voucher& voucher : annotations.vouchers) add(voucher.cue, voucher.name);
  std::vector<Cue> out;
  out.reserve(by_place.size());
  for (auto& [span, speaker] : by_place) out.push_back({span, std::move(speaker)});
  return out;
}

/// The verb of saying in a cue: its last word, or "according"; empty if it has none.
std::string_view verb_in(const Account& account, Span cue) {
  std::string_view verb;
  for (const text::Word& word : text::words(account.text(cue)))
    if (const std::string_view known = saying_verb(word.folded); !known.empty()) verb = known;
  return verb;
}

/// To which participant a name belongs, by the words of its names in an account.
class Speakers {
 public:
  explicit Speakers(const std::vector<Participant>& participants) {
    for (std::uint32_t i = 0; i < participants.size(); ++i) {
      for (const Phrase& phrase : participants[i].names) {
        const std::string name = text::joined(text::name_words(phrase.text));
        for (const Mention& mention : phrase.mentions) by_name_.try_emplace({mention.account, name}, i);
      }
    }
  }
  std::uint32_t of(std::uint32_t account, const std::string& speaker) const {
    const auto found = by_name_.find({account, text::joined(text::name_words(speaker))});
    return found == by_name_.end() ? none : found->second;
  }

 private:
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> by_name_;
};

}  // namespace

std::vector<WordChoice> saying_choices(const Story& story, const std::vector<Participant>& participants) {
  const Speakers speakers(participants);
  Phrases all(story);
  std::map<std::uint32_t, Phrases> by_speaker;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    for (const Cue& cue : cues_of(story.annotations[account])) {
      const std::string verb(verb_in(story.accounts[account], cue.span));
      if (verb.empty()) continue;
      all.add(verb, {account, cue.span}, verb);
      const std::uint32_t speaker = speakers.of(account, cue.speaker);
      if (speaker != none) by_speaker.try_emplace(speaker, story).first->second.add(verb, {account, cue.span}, verb);
    }
  }
  std::vector<WordChoice> out;
  const auto add = [&](const std::string& about, std::uint32_t participant, std::vector<Phrase> phrases) {
    const bool colours = std::ranges::any_of(phrases, [](const Phrase& phrase) { return !is_neutral_saying(phrase.text); });
    if (phrases.size() > 1 && colours && accounts_differ(phrases))
      out.push_back(
          {.kind = WordChoice::Kind::saying, .about = about, .participant = participant, .phrases = std::move(phrases)});
  };
  add("", none, all.take(most_phrases));
  for (const auto& [speaker, phrases] : by_speaker) add(participants[speaker].name, speaker, phrases.take(most_phrases));
  return out;
}

}  // namespace hexapla::overview
