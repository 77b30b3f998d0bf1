#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <hexapla/error.h>

namespace hexapla::language {

/// An expression of Python's re in the syntax of PCRE2 with the same meaning: \u and \U escapes, \s and \S as Python has them,
/// \Z, {,n}, square brackets inside classes. Errors: malformed, for an escape cut short.
Result<std::string> translate_expression(std::string_view python);

/// How far from a text's end a match of an expression can begin whose every alternative ends in $. In code points.
struct SuffixWindow {
  std::uint32_t width = 0;  ///< of the longest match, runs of `repeat` left out
  /// What an alternative repeats without bound right before its $ (an expression for one character), or "". A match that reaches
  /// further back than `width` consists of these behind `width` other characters at most.
  std::string repeat;
};

/// The window of an expression (PCRE2 syntax); nothing if no window can be told, and then a search has to read the whole text.
/// Cost: linear.
std::optional<SuffixWindow> suffix_window(std::string_view expression);

}  // namespace hexapla::language
