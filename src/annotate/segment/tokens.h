#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

namespace hexapla::annotate::segmentation {

/// How the point of an abbreviation bears on the end of a sentence.
enum class Abbreviation : std::uint8_t {
  none,
  leading,   ///< stands before what it belongs to and ends no sentence: "Mr.", "Gen.", an initial
  numeral,   ///< abbreviation only before a digit: "No. 5"
  calendar,  ///< months, weekdays: may end a sentence, but not before a digit
  hour,      ///< "a.m.": may end a sentence, but not before a weekday, a month or a time zone
  region,    ///< states: abbreviations only after a comma ("Portland, Ore.")
  trailing,  ///< may end a sentence: "Inc.", "U.S.", "etc."
};

/// What `word` (any case, without its point) abbreviates like. Cost: a binary search.
Abbreviation abbreviation(std::string_view word);

/// Appends the tokens of `text` within `span`. Words, numbers and marks are cut as UAX 29 cuts them, except that
/// - hyphens always part ("44-year-old" is five tokens, "MS-13" three), and so do digits before letters ("35C", "10k", "18th");
/// - a possessive "'s" is a token of its own; "don't" and "O'Hara" are one;
/// - the point belongs to the token in "U.S.", "a.m.", initials and the abbreviations of news;
/// - "40,000", "3.5", "1,00,000" and "40\u202F000" are one number; runs of points or hyphens are one mark; so are addresses of
/// the
///   web and of mail (TokenKind::url).
/// Spans are bytes of `text`. Cost: linear.
void cut_tokens(std::string_view text, Span span, std::vector<Token>& out);

}  // namespace hexapla::annotate::segmentation
