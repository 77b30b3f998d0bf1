#include "annotate/quantities/labels.h"

#include "annotate/quantities/measures.h"
#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::annotate::quantities {
namespace {

// Nouns that are numbered: the number after one says which, not how many.
constexpr std::string_view numbered_lines =
    "law: section sec. sec article art. chapter title rule bill act code statute clause paragraph amendment proposition prop "
    "resolution exhibit docket case form schedule appendix annex directive\n"
    "road: route highway interstate hwy freeway motorway expressway exit road rd runway pier platform gate lane track terminal "
    "bus "
    "train flight\n"
    "place: room suite apartment apt apt. unit building floor district precinct ward zone area sector block lot station pole bay "
    "camp cell hall\n"
    "rank: number no no. nos. nr. grade phase level stage step tier category type class version group team channel division "
    "company squadron regiment battalion brigade engine ladder truck boat model series juror badge inmate patient\n"
    "print: page pages p. pp. volume vol vol. episode part verse psalm figure table item scene edition issue\n"
    "game: bowl round game match week day inning quarter lap hole super\n";
constexpr text::WordTable<text::count_words(numbered_lines)> numbered_table{numbered_lines};
static_assert(numbered_table.is_unique());

constexpr std::string_view street_lines =
    "street: street st st. avenue ave ave. road rd rd. drive dr dr. lane ln ln. boulevard blvd blvd. court ct ct. place pl pl. "
    "way "
    "highway hwy hwy. parkway pkwy pkwy. terrace circle trail square pike turnpike alley row crescent close loop route\n";
constexpr text::WordTable<text::count_words(street_lines)> street_table{street_lines};

bool is_glued_mark(const Words& words, std::size_t i) {
  return words.glued(i + 1) && words.any(i, {"#", "@", "\u2116", "/", "_", "=", "\u00A7"});
}

/// A chain of digits and hyphens that is no range: "555-0123", "423-555-0123", "9-1-1".
bool is_chain(const Words& words, const Numeral& number) {
  const std::size_t i = number.begin, end = number.end;
  if (i >= 2 && words.hyphen(i - 1) && words.is_number(i - 2)) return true;  // a range is read from its first number on
  if (!words.hyphen(end) || !words.is_number(end + 1)) return false;
  if (words.hyphen(end + 2) && words.is_number(end + 3)) return true;
  const std::size_t first = words.raw(i).size(), second = words.raw(end + 1).size();
  return first == 3 && second == 4 && words.raw(end + 1).find(',') == std::string_view::npos && !words.is_word(end + 2);
}

bool is_emergency_call(const Words& words, const Numeral& number) {
  if (!words.is(number.begin, "911") && !words.is(number.begin, "999")) return false;
  return !words.is_word(number.end) || !text::is_plural(words.lower(number.end)) || words.any(number.end, {"calls", "callers"});
}

}  // namespace

bool is_label(const Words& words, const Numeral& number) {
  const std::size_t i = number.begin;
  if (number.digits) {
    if (i > 0 && is_glued_mark(words, i - 1)) return true;
    if (words.glued(i) && words.is_word(i - 1)) return true;  // "F22"
    if (i >= 2 && words.hyphen(i - 1) && words.is_word(i - 2) && words[i - 2].capital && !words.any(i - 2, {"mid"})) return true;
    if (is_chain(words, number) || is_emergency_call(words, number)) return true;
  }
  const std::uint32_t name = words[i].name;
  const bool capital_word = !number.digits && words[i].capital && i > 0;
  if (name != none && (!words.starts_name(i) || capital_word || (number.digits && words[i + 1].name == name))) return true;
  if (i == 0) return false;
  const bool after_noun = numbered_table.contains(words.lower(i - 1)) && words.is_word(i - 1);
  if (after_noun && (number.digits || words[i - 1].capital)) return true;
  // "Boeing 737", "Apollo 11": a bare number behind a name
  const bool after_name = words[i - 1].name != none && words[i - 1].capital && !words.hyphen(i + 1);
  const bool bare = !words.is_word(number.end) || text::is_function_word(words.lower(number.end)) ||
                    text::is_verb_form(words.lower(number.end));
  return number.digits && number.whole && !number.magnitude && after_name && bare && !words.is(number.end, "%") &&
         words.raw(i).find(',') == std::string_view::npos;
}

std::size_t address_end(const Words& words, const Numeral& number) {
  constexpr std::size_t longest = 6;
  if (!number.digits || !number.whole || number.magnitude || number.end != number.begin + 1) return 0;
  std::size_t at = number.end;
  const bool block = words.is(at, "block") && words.is(at + 1, "of");
  if (block) at += 2;
  const std::size_t begin = at;
  while (at < begin + longest && ((words.is_word(at) && words[at].capital) || words.is_number(at))) {
    if (at > begin && words.is_word(at) && street_table.contains(words.lower(at))) {
      const bool point = words.is(at + 1, ".") && words.glued(at + 1) && words[at + 2].spaced && words.size() > at + 2;
      return point ? at + 2 : at + 1;
    }
    ++at;
    if (words.is_number(at) && words.is_word(at + 1) && words.glued(at + 1)) ++at;  // "5th"
  }
  return block ? begin - 1 : 0;
}

}  // namespace hexapla::annotate::quantities
