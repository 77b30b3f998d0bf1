#pragma once

#include <cstdint>
#include <string_view>

namespace hexapla::annotate::quotations {

/// What a word may be to a reader of speech. A word may be several things.
enum Class : std::uint32_t {
  speaks = 1U << 0,         ///< a verb of utterance: "said", "added", "wrote"
  tells = 1U << 1,          ///< one that names its hearer: "told", "reminded"
  names = 1U << 2,          ///< one that gives its object a name or a judgement: "called", "described", "denounced"
  thinks = 1U << 3,         ///< one of belief, intent or finding: "believes", "hopes", "shows"
  past = 1U << 4,           ///< the form says past or participle: "said", "added"
  third = 1U << 5,          ///< third person: "says"
  progressive = 1U << 6,    ///< "saying"
  noun_too = 1U << 7,       ///< as often a noun in this form: "report", "claims"
  pronoun = 1U << 8,        ///< may be the subject of a verb of saying: "he", "they", "who"
  determiner = 1U << 9,     ///< begins a noun phrase: "the", "his", "two"
  auxiliary = 1U << 10,     ///< "has", "would", "did", "is"
  adverb = 1U << 11,        ///< may stand between subject and verb: "also", "reportedly", "later"
  preposition = 1U << 12,   ///< "in", "during"
  breaks = 1U << 13,        ///< begins a clause of its own: "that", "when", "because", "but"
  calendar = 1U << 14,      ///< weekdays, months, "yesterday", "earlier"
  writing = 1U << 15,       ///< a thing that speaks or in which is spoken: "statement", "indictment", "tweet"
  person = 1U << 16,        ///< who speaks without a name: "spokesman", "officials", "police"
  work = 1U << 17,          ///< what bears a title: "film", "novel"
  be = 1U << 18,            ///< forms of "be"
  wants_clause = 1U << 19,  ///< a verb that reports speech only before "that" or a clause: "added", "found", "continued"
  describes = 1U << 20,     ///< a participle that as often describes the noun behind it: "alleged", "suspected"
  judges = 1U << 21,        ///< a verb of `names` whose object and what follows it report what was said: "called", "accused"
  claim = 1U << 22,         ///< a noun that stands for what somebody says: "claim", "allegation"
  period = 1U << 23,        ///< "week", "morning": a time behind "this" and "last"
};

inline constexpr std::uint32_t any_cue = speaks | tells | names | thinks;

/// The classes of a word in lower case with straight apostrophes, as a sum of `Class`; 0 for a word of no class.
/// Cost: some binary searches.
std::uint32_t classes(std::string_view lower);

}  // namespace hexapla::annotate::quotations
