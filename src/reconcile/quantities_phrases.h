#pragma once

#include <string>
#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Mentions of a question or reading whose words are weighed; of hostile texts there may be thousands.
inline constexpr std::size_t most_looked_at = 48;

inline const Quantity& quantity_of(const Story& story, AnnotationRef ref) {
  return story.annotations[ref.account].quantities[ref.index];
}

/// The word of a quantity's thing that is its head, as it is written; empty if nothing is counted.
std::string head_words(const Story& story, AnnotationRef ref);

/// "48-page", "10-metre": the figure is part of a word.
bool is_hyphenated(const Story& story, AnnotationRef ref);

/// The one that most have, whatever its case; of several, the first. Of its spellings, one without capitals if there is one (a
/// headline's "Immigrants"). Empty ones do not count.
std::string commonest(const std::vector<std::string>& words);

/// A phrase without the capital of a sentence's beginning; names and abbreviations after it keep theirs.
std::string without_capital(std::string words);

/// Words of a name without the capital of a sentence's beginning if the first is an article or another word that has no capital
/// of its own ("The guard", but "Nell Varga").
std::string without_sentence_capital(std::string words);

/// A name without what says nothing at its end: an object ("boats given him"), when ("deal last", before "year"), a verb or
/// phrase with the noun of `thing` once more ("arrests arrested", "wins coming by way of win"). `thing`: the words of what is
/// counted, with which the name begins, or of nothing.
std::string without_loose_end(std::string name, std::string_view thing);

}  // namespace hexapla::reconcile
