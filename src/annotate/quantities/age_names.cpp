#include "annotate/quantities/age_names.h"

#include "text/morphology.h"
#include "text/person_names.h"

namespace hexapla::annotate::quantities {

namespace {

/// Where the bracket that closes right before word `i` opens, if it holds a few words and no number: "Roe (D-Orn)"; else `i`.
std::size_t before_bracket(const Words& words, std::size_t i) {
  constexpr std::size_t longest = 10;  // words and marks inside: "D-N.Y."
  if (i == 0 || !words.is(i - 1, ")")) return i;
  for (std::size_t at = i - 1; at > 0 && i - at <= longest; --at) {
    if (words.is(at - 1, "(")) return at - 1;
    if (words.is_number(at - 1)) return i;
  }
  return i;
}

}  // namespace

std::size_t name_before(const Words& words, std::size_t i) {
  i = before_bracket(words, i);
  if (i == 0) return words.size();
  std::size_t at = i - 1;
  if (text::is_generation(words.lower(at)) && at > 0) {
    if (words[at].name != none) return at;
    --at;
    if (words.is(at, ",") && at > 0) --at;
  }
  const bool opens = at == 0 && !text::is_function_word(words.lower(at));  // no name is read of a sentence's first word alone
  return (words[at].name != none || opens) && words.is_word(at) && words[at].capital ? at : words.size();
}

bool is_behind_name(const Words& words, std::size_t i) {
  return i >= 2 && words.is(i - 1, ",") && name_before(words, i - 1) != words.size();
}

}  // namespace hexapla::annotate::quantities
