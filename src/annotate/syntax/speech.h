#pragma once

#include <optional>

#include <hexapla/syntax.h>

namespace hexapla::annotate {

// Who speaks, by the tree. Each climbs at most a bounded number of heads. Labels are those of the English pipelines (ClearNLP).

/// The head of the subject of the verb `verb`: its own, that of the verb it goes on from ("went out and said", "went on to say"),
/// the noun that its relative clause or participle describes ("Roe, who said"), by whom it is done ("was said by Roe"). `none`
/// where the tree has none.
std::uint32_t subject_of(const Syntax& syntax, std::uint32_t verb);

/// Whether the word's tag is that of "who", "which" or "that" in front of a relative clause.
inline bool is_relative_pronoun(const Syntax& syntax, std::uint32_t word) {
  return syntax.tag(word) == "WP" || syntax.tag(word) == "WDT";
}

/// The noun phrase with the head `noun`, without what only describes it: clauses, appositions, what stands behind a comma. Of a
/// phrase longer than `longest_noun_phrase` bytes only the noun.
inline constexpr std::uint32_t longest_noun_phrase = 240;
Span noun_phrase(const Syntax& syntax, std::uint32_t noun);

}  // namespace hexapla::annotate
