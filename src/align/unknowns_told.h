#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/open_question.h"
#include "core/story.h"
#include "text/concepts.h"

namespace hexapla::align::unknowns {

// What an account tells that may answer what another does not know. All by account, in text order. Cost: linear in what was read
// of the account, but for what a sentence holds: times each other's number.

/// The statements that begin in a sentence. Cost: logarithmic.
std::span<const Statement> statements_in(const Annotations& annotations, std::uint32_t sentence);

/// Whether a statement is told for a fact, of the event and not of what was before: not denied, asked, planned or only possible.
bool is_told(const Story& story, std::uint32_t account, const Statement& statement);

/// A clause that may answer.
struct Told {
  Mention mention;
  std::string head;                     ///< of the phrase for who was caught or brought, singular; of a motive empty
  std::vector<std::string_view> deeds;  ///< `deeds_beside` it
  bool of_any = false;                  ///< a motive that is called so, whatever deeds stand beside it
};

/// The deeds and misfortunes of which words tell, by their happening ("shooting", "shot": "shoot"), sorted.
std::vector<std::string_view> deeds_in(std::string_view words);

/// Those of the sentence of `statement`, and of the one before if the statement tells not what it is for; sorted.
std::vector<std::string_view> deeds_beside(const Story& story, std::uint32_t account, const Statement& statement);

/// Whether one of the deeds, which are sorted, stands beside what is told.
bool is_of_one(const Told& told, const std::vector<std::string_view>& deeds);

/// Somebody was caught, is in custody, gave himself up. None of an account that tells of a victim's arrest.
std::vector<Told> arrests(const Story& story, std::uint32_t account);

/// Somebody was charged.
std::vector<Told> charges(const Story& story, std::uint32_t account);

/// What led to a deed, or for which reason somebody did it: "the motive was robbery", "shot during an argument".
std::vector<Told> motives(const Story& story, std::uint32_t account);

/// Where somebody is brought.
std::vector<Told> places(const Story& story, std::uint32_t account);

/// How many there are of something, or how many something befell.
struct Count {
  Mention mention;  ///< the clause
  std::string head;
  bool of_people = false;
  text::Fate fate = text::Fate::none;
  std::uint32_t sentence = 0;
};
std::vector<Count> counts(const Story& story, std::uint32_t account);

/// Which of an account's counts tell what `unknown` asks for: those of the first sentence that does.
std::vector<Mention> numbers(const std::vector<Count>& counts, const Unknown& unknown);

/// The nouns, singular, for those of whom `unknown` asks where they are brought; for a pronoun all that it may stand for.
std::vector<std::string> brought(const Annotations& annotations, const Unknown& unknown);

}  // namespace hexapla::align::unknowns
