#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// The statement that tells of a place in an account, and the phrase of it that holds the place.
struct Telling {
  const Statement* statement = nullptr;  ///< null: no statement tells of the place
  const Argument* holder = nullptr;      ///< null: the place stands beside its phrases ("was shot twice")
};

/// The statement with the shortest phrase that holds the place; else the shortest statement that holds it, in either case one of
/// this sentence. Cost: linear in the sentence's statements.
Telling telling_of(const Annotations& annotations, Span place, std::uint32_t sentence);

/// A phrase cut to the words that name it: without what a mark or a relative pronoun parts from it, without a time, and of many
/// words only those before a preposition. Empty if none is left. Cost: linear in the phrase.
Span short_phrase(std::string_view text, const Annotations& annotations, Span phrase);

/// Whether a phrase is a pronoun, so that it does not say who is meant.
bool is_pronoun(std::string_view text, Span phrase);

/// "Nell Varga gave her boat to the crew": what tells of a happening, in text order and each part cut short: subject, predicate
/// and object, what completes the predicate, and the phrase of place or circumstance `beside` if there is one. No part touches
/// `figure`; where that is all there is, empty.
std::vector<Span> parts_told(std::string_view text, const Annotations& annotations, const Statement& statement, Span figure,
                             const Argument* beside = nullptr);

/// The words of the parts on one line.
std::string words_told(std::string_view text, const std::vector<Span>& parts);

/// The words of a text that begin at byte `at`, without the capital of a sentence's beginning unless they begin with a name.
std::string lowered(const Annotations& annotations, std::uint32_t at, std::string words);

/// The past participle of a statement's verb as it stands behind its object ("shot", "injured"); empty if it is not known.
std::string participle_of(std::string_view text, const Statement& statement);

/// Whether a statement's verb is set behind its noun as headlines do with a participle, so that the noun, though it looks like
/// the subject, is the object ("Five men shot").
bool is_headline_passive(std::string_view text, const Statement& statement);

}  // namespace hexapla::reconcile
