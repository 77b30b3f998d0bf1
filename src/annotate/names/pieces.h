#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::annotate {

/// A piece of text as the readers of names and times see it: finer than a token, since "18th-century", "2am" and "MS-13" must
/// come apart.
struct Piece {
  enum class Kind : std::uint8_t { word, number, mark };
  Span span;  ///< without a possessive's "'s"
  Kind kind = Kind::mark;
  bool spaced = false;        ///< white space stands before it
  bool capital = false;       ///< a word whose first letter is upper case
  bool all_capitals = false;  ///< a word of two or more letters, all upper case
  bool possessive = false;    ///< a word that "'s" or a plural's "'" follows
};

/// `text` with ASCII letters in lower case and curly apostrophes left alone; same length, so spans hold in both.
std::string lowered(std::string_view text);

/// Cuts `text` at `span` into pieces, replacing what is in `out`. A word is letters, with digits after the first letter, an inner
/// apostrophe
/// ("O'Brien"), or letters with points ("U.S.", "a.m." with their last point). A number is digits with commas or points between
/// digits; "18th" is a number and a word with no space between. All else is a mark of one code point. Spans are bytes of `text`.
/// Cost: linear.
void cut(std::string_view text, Span span, std::vector<Piece>& out);

}  // namespace hexapla::annotate
