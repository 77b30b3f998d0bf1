#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hexapla::html {

/// What one unit of a page's bytes stands for in its text; the other direction of a `replaced` run of the map:
/// one character reference ("&eacute;", "&#8211;", "&amp" without its semicolon) → its characters, one white-space character, or
/// a reference to one → a blank, one NUL → U+FFFD. Empty if `bytes` are anything else or more than one unit. Cost: linear.
std::string decode_unit(std::string_view bytes);

/// Where a character reference stands: in an attribute's value, an unfinished one before "=" or a letter stays as it is.
enum class ReferencePlace : std::uint8_t { text, attribute };

struct Reference {
  std::uint32_t size = 0;  ///< bytes from the ampersand on that the reference takes; 0: the ampersand is just an ampersand
  char32_t first = 0;      ///< what it stands for
  char32_t second = 0;     ///< 0 if it stands for one code point
};
/// The character reference that begins with the ampersand at `bytes[at]` (WHATWG HTML 13.2.5.72 to 80: the longest name that
/// fits, numbers with the windows-1252 repairs). Cost: linear in the bytes taken, at most 33 steps for a name.
Reference read_reference(std::string_view bytes, std::size_t at, ReferencePlace place);

/// The value as the standard decodes it: references replaced, CR and CR LF as LF, NUL as U+FFFD. For what is compared or shown
/// and not mapped (an attribute's value, a name). Cost: linear.
std::string decode_value(std::string_view bytes, ReferencePlace place);

/// Tab, LF, FF, CR or blank: what HTML calls ASCII white space.
constexpr bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
/// Without the white space at either end.
constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// True if `bytes` are the lower-case ASCII `word` in whatever case.
constexpr bool equals_ignoring_case(std::string_view bytes, std::string_view word) {
  if (bytes.size() != word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(bytes[i]) != word[i]) return false;
  }
  return true;
}

}  // namespace hexapla::html
