#include "annotate/quantities/addresses.h"

#include <string_view>

#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::string_view street_lines =
    "street: street st st. avenue ave ave. road rd rd. drive dr dr. lane ln ln. boulevard blvd blvd. court ct ct. place pl pl. "
    "way "
    "highway hwy hwy. parkway pkwy pkwy. terrace circle trail square pike turnpike alley row crescent close loop route\n";
constexpr text::WordTable<text::count_words(street_lines)> street_table{street_lines};

/// The end of a street's name that begins at word `i` and has no word for a street: "South Talman", "W. 51st". `i` if there is
/// none.
std::size_t bare_street_end(const Words& words, std::size_t i) {
  constexpr std::size_t longest = 4;
  std::size_t at = i;
  if (words.any(at, {"n", "s", "e", "w"}) && words.is(at + 1, ".")) at += 2;
  if (words.any(at, {"n.", "s.", "e.", "w."})) ++at;
  const std::size_t name = at;
  while (at < i + longest && !words[at].in_time) {
    const bool numbered = words.is_number(at) && words.is_word(at + 1) && words.glued(at + 1);  // "51st"
    if (!numbered && !(words.is_word(at) && words[at].capital)) break;
    at += numbered ? 2 : 1;
  }
  return at == name ? i : at;
}

}  // namespace

std::size_t address_end(const Words& words, const Numeral& number) {
  constexpr std::size_t longest = 6;
  if (!number.digits || !number.whole || number.magnitude || number.end != number.begin + 1) return 0;
  std::size_t at = number.end;
  if (words.hyphen(at) && words.is_number(at + 1)) at += 2;  // "16-18 Elm Road"
  const bool block = words.is(at, "block") && words.is(at + 1, "of");
  if (block) at += 2;
  const std::size_t begin = at;
  while (at < begin + longest && ((words.is_word(at) && words[at].capital) || words.is_number(at))) {
    if (words.is_number(at) && words.is_word(at + 1) && words.glued(at + 1)) {  // "8th" in "217 8th Avenue"
      at += 2;
      continue;
    }
    if (words.any(at, {"n", "s", "e", "w"}) && words.is(at + 1, ".")) ++at;
    if (words.any(at, {"n.", "s.", "e.", "w.", "n.e.", "n.w.", "s.e.", "s.w.", "."})) {  // "946 N. Mills Ave."
      ++at;
      continue;
    }
    if (at > begin && words.is_word(at) && street_table.contains(words.lower(at))) {
      const bool point = words.is(at + 1, ".") && words.glued(at + 1) && words[at + 2].spaced && words.size() > at + 2;
      return point ? at + 2 : at + 1;
    }
    ++at;
    if (words.is_number(at) && words.is_word(at + 1) && words.glued(at + 1)) ++at;  // "5th"
  }
  if (!block) return 0;
  const std::size_t street = bare_street_end(words, begin);
  return street == begin ? begin - 1 : street;
}

}  // namespace hexapla::annotate::quantities
