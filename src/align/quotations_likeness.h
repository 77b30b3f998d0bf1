#pragma once

#include <optional>

#include "align/quotations_units.h"

namespace hexapla::align::quotations {

enum class Speakers : std::uint8_t { same, unknown, different };

/// Whether two units may have one speaker: one holds the other's words, or their last words agree; descriptions
/// exclude none, and "another witness" is nobody that is known.
Speakers compare_speakers(const Unit& a, const Unit& b);

/// Whether two units of the same words may be one utterance: by the same speaker, or by one that is not known; a lone word that
/// nobody is said to have spoken needs sentences that share words, and is none without content ("without a “no” vote", "the only
/// “no” vote").
bool may_be_one(const Unit& a, const Unit& b, const Units& units);

/// How likely two units are one utterance, (0, 1], or nothing where they share too little.
struct Likeness {
  double score = 0;
  bool weak = false;  ///< too little by itself; enough between sentences whose neighbours are one utterance
};
/// The weight of the words that two units share in order, as a share of the shorter and of the longer one; for fragments that
/// differ also of the words before them. Cost: the product of their lengths, which are bounded.
std::optional<Likeness> same_utterance(const Unit& a, const Unit& b, const Units& units);

/// Two fragments that differ, told with the same words before them: called the plan “a disgrace”, “a shame”.
std::optional<Likeness> same_place(const Unit& a, const Unit& b, const Units& units);

/// A fragment and a quotation that has its words, whoever speaks: the sentence of the fragment must tell more of the quotation
/// (said he “deeply” regrets it: “I deeply regret what I did”).
std::optional<Likeness> fragment_within(const Unit& fragment, const Unit& whole, const Units& units);

/// A run of words that tells an utterance: `first` and `last` are indexes into the words of what tells it.
struct Retelling {
  double score = 0;
  std::size_t first = 0, last = 0;
};
/// How reported speech tells the utterance `direct`, or nothing: shared content words in any order, or a fragment's own words.
std::optional<Retelling> reports(const Unit& reported, const Unit& direct, const Units& units);

/// How a plain sentence tells the utterance `direct`, or nothing: most of its words in order.
std::optional<Retelling> retells(const PlainSentence& sentence, const Unit& direct, const Units& units);

/// How a plain sentence has the words of a fragment, or nothing: `around`, what stands around the fragment in its own sentence,
/// must tell of the same.
std::optional<Retelling> retells_fragment(const PlainSentence& sentence, const Unit& fragment, const PlainSentence& around,
                                          const Units& units);

}  // namespace hexapla::align::quotations
