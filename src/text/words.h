#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::text {

/// A word of a text and its folded form: lower case, Latin letters without marks ("Sánchez" and "Sanchez" are one), straight
/// apostrophes, without the points of "U.S." or the commas of "40,000".
struct Word {
  Span span;           ///< in the text that was given, plus `base`
  std::string folded;  ///< never empty
};

/// The words of `text`: maximal runs of letters, marks and digits, joined by an apostrophe, a hyphen between letters or digits, a
/// point between single letters, a comma or point between digits. `base` is added to every span. Cost: linear.
std::vector<Word> words(std::string_view text, std::uint32_t base = 0);

/// The folded forms of the words of `text` alone. Cost: linear.
std::vector<std::string> folded_words(std::string_view text);

/// Whether nothing but the digits 0 to 9 stands in it.
bool is_digits(std::string_view text);

/// Case-folded, Latin letters without marks, with curly quotation marks and dashes made straight, runs of white space made one
/// blank. Offsets are lost: for keys only.
std::string fold(std::string_view text);

}  // namespace hexapla::text
