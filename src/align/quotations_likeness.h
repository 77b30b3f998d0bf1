#pragma once

#include <optional>

#include "align/quotations_units.h"

namespace hexapla::align::quotations {

enum class Speakers : std::uint8_t { same, unknown, different };

/// Whether two folded names may be one speaker's: one holds the other's words, or their last words agree; phrases that do not
/// name a person exclude none.
Speakers compare_speakers(const std::string& a, const std::string& b);

/// How likely two units are one utterance, (0, 1], or nothing where it is too little: the weight of the words they share in
/// order, as a share of the shorter and of the longer one. Cost: the product of their lengths, which are bounded.
std::optional<double> same_utterance(const Unit& a, const Unit& b, const Units& units);

/// How likely reported speech tells the utterance `direct`, or nothing: shared content words in any order.
std::optional<double> reports(const Unit& reported, const Unit& direct, const Units& units);

/// A run of words of a plain sentence that tells the utterance `direct`: `first` and `last` are indexes into the sentence's
/// words.
struct Retelling {
  double score = 0;
  std::size_t first = 0, last = 0;
};
std::optional<Retelling> retells(const PlainSentence& sentence, const Unit& direct, const Units& units);

}  // namespace hexapla::align::quotations
