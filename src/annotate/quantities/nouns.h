#pragma once

#include <cstddef>
#include <string_view>

#include "annotate/quantities/words.h"

namespace hexapla::annotate::quantities {

/// A noun phrase without its determiner: words [begin, end), its head noun among them. Empty if none was found.
struct NounPhrase {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t head = 0;
  bool others = false;  ///< "four others", "two more people"
  bool empty() const { return begin == end; }
};

/// What is asked of a noun phrase's head.
enum class Number : std::uint8_t {
  plural,    ///< after "four", "several": the head is the last of the first nouns in the plural
  singular,  ///< after "one", "a single": the last word before a verb or function word
  any,       ///< after "most", "of": a plural if there is one near, else as for the singular
};

/// The noun phrase that begins at word `i`, by rules: hyphenated and capitalised words, participles and adjectives before the
/// noun, possessives, compounds. Reads at most a dozen words. Nothing is looked up but endings and function words
/// (text/morphology.h).
NounPhrase noun_phrase(const Words& words, std::size_t i, Number number);

/// The same after determiners and possessive pronouns ("the", "these", "his"), which `begin` leaves out.
NounPhrase determined_phrase(const Words& words, std::size_t i, Number number);

/// "dead", "injured", "missing", "arrested": what a bare number may be said to be; the thing counted is then a person.
bool is_fate(std::string_view lower);

}  // namespace hexapla::annotate::quantities
