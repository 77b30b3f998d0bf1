#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/open_question.h"
#include "core/story.h"

namespace hexapla::align::unknowns {

// What an account tells that may answer what another does not know. All by account, in text order. Cost: linear in what was read
// of the account.

/// The statements that begin in a sentence. Cost: logarithmic.
std::span<const Statement> statements_in(const Annotations& annotations, std::uint32_t sentence);

/// Whether a statement is told for a fact, of the event and not of what was before: not denied, asked, planned or only possible.
bool is_told(const Story& story, std::uint32_t account, const Statement& statement);

/// Whom a statement of `arrests` or `charges` is about.
struct Caught {
  Mention mention;
  const Statement* statement = nullptr;
  std::string head;  ///< of the phrase for who was caught, singular
};

/// The deeds and misfortunes of which words tell, by their happening ("shooting", "shot": "shoot"), sorted.
std::vector<std::string_view> deeds_in(std::string_view words);

/// Whether the sentence of `statement` tells of one of the deeds, or the one before, if the statement tells not what it is for.
bool is_of_one(const Story& story, std::uint32_t account, const Statement& statement, const std::vector<std::string_view>& deeds);

/// Somebody was caught, is in custody, gave himself up.
std::vector<Caught> arrests(const Story& story, std::uint32_t account);

/// Somebody was charged.
std::vector<Caught> charges(const Story& story, std::uint32_t account);

/// What led to one of the deeds, or for which reason somebody did it: "the motive was robbery", "shot during an argument".
std::vector<Mention> motives(const Story& story, std::uint32_t account, const std::vector<std::string_view>& deeds);

/// How many there are of what `unknown` asks for.
std::vector<Mention> numbers(const Story& story, std::uint32_t account, const Unknown& unknown);

/// The nouns, singular, for those of whom `unknown` asks where they are brought; for a pronoun all that it may stand for.
std::vector<std::string> brought(const Annotations& annotations, const Unknown& unknown);
/// Where those whom one of the nouns names are brought.
std::vector<Mention> places(const Story& story, std::uint32_t account, const std::vector<std::string>& whom);

}  // namespace hexapla::align::unknowns
