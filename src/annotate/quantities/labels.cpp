#include "annotate/quantities/labels.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "annotate/quantities/addresses.h"
#include "annotate/quantities/clause.h"
#include "annotate/quantities/measures.h"
#include "annotate/quantities/money.h"
#include "annotate/quantities/nouns.h"
#include "annotate/quantities/pieces_of_time.h"
#include "annotate/quantities/telephones.h"
#include "annotate/quantities/units.h"
#include "core/in_list.h"
#include "text/morphology.h"
#include "text/time_zones.h"
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
    "print: page pages p. pp. image photo slide picture volume vol vol. episode part verse psalm figure table item scene edition "
    "issue\n"
    "game: bowl round game match week day inning quarter lap hole super\n";
constexpr text::WordTable<text::count_words(numbered_lines)> numbered_table{numbered_lines};
static_assert(numbered_table.is_unique());

bool is_glued_mark(const Words& words, std::size_t i) {
  return words.glued(i + 1) && words.any(i, {"#", "@", "\u2116", "/", "_", "=", "\u00A7"});
}

/// Digits that machines or offices wrote: between bars, in a telephone number ("(305) 555-0123", "471-TIPS"), repeated in
/// brackets
/// ("forty-eight (48)"), or a place in a series ("Image 4 of 16").
bool is_identifier(const Words& words, std::size_t i) {
  const std::string_view behind = words.glued(i + 1) && words.is_word(i + 1) ? words.raw(i + 1) : std::string_view{};
  const bool capital = behind.size() == 1 && behind[0] >= 'A' && behind[0] <= 'Z';
  // "18bab7", "10revenge", "4x4": written on to what is no unit
  constexpr std::size_t longest_sign = 3;
  const bool unit = !behind.empty() && (unit_signed(behind) || is_unit(words.lower(i + 1)));  // "40W", "300km2"
  const bool digits = std::ranges::any_of(behind, [](char c) { return c >= '0' && c <= '9'; });
  if ((digits && !unit) ||
      (behind.size() > longest_sign && !unit_after(words, i + 1, true, false) && magnitude(words.lower(i + 1)) == 0))
    return true;
  const bool billions = behind == "B" && words.raw(i).contains('.');  // "1.2B"
  if (capital && !unit && !billions && behind != "C" && behind != "F" && behind != "K" && behind != "M")
    return true;  // "seat 4A", "5G"
  if ((words.is(i - 1, "|") && words.glued(i)) || (words.any(i + 1, {"|", "_"}) && words.glued(i + 1))) return true;
  if (words.hyphen(i + 1) && words.is_word(i + 2) && words.raw(i + 2).size() > 2 && words.raw(i + 2)[1] >= 'A' &&
      words.raw(i + 2)[1] <= 'Z' && words.raw(i + 2).back() >= 'A' && words.raw(i + 2).back() <= 'Z' && words.raw(i).size() == 3)
    return true;
  const bool bracketed = i > 0 && words.is(i - 1, "(") && words.is(i + 1, ")");
  if (bracketed && words.raw(i).size() == 3 && words.is_number(i + 2)) return true;
  if (bracketed && i >= 2 && small_number(words.lower(i - 2)) >= 0) return true;
  return i >= 3 && words.is(i - 1, "of") && words.is_number(i - 2) && numbered_table.contains(words.lower(i - 3));
}

/// "Licence plate 417 QRV", "a plate of 417QRV", "tag number 417 QRV": letters in capitals go on from the figures.
bool is_plate(const Words& words, std::size_t i) {
  constexpr std::size_t reach = 4;  // words before: "plate number of"
  if (!words.is_word(i + 1) || !is_shouted(words.raw(i + 1)) || unit_signed(words.raw(i + 1))) return false;
  for (std::size_t at = i; at > 0 && i - at < reach; --at) {
    if (words.any(at - 1, {"plate", "plates", "tag", "tags", "registration"})) return true;
    if (!words.any(at - 1, {"number", "numbers", "no", "no.", "of", "is", "was", "reading", "bearing", ":", "."})) return false;
  }
  return false;
}

/// "iPhone", "eBay": a capital inside a word.
bool has_inner_capital(std::string_view word) {
  for (std::size_t i = 1; i < word.size(); ++i)
    if (word[i] >= 'A' && word[i] <= 'Z' && word[i - 1] >= 'a' && word[i - 1] <= 'z') return true;
  return false;
}

/// A bare year that was read as no time ("Copyright 2016").
bool is_bare_year(const Words& words, const Numeral& number) {
  const bool plain = number.whole && !number.magnitude && words.raw(number.begin).size() == 4;
  if (!plain || number.value < 1800 || number.value > 2199) return false;
  if (words.is_number(number.end + 1)) return false;  // "2000 - 2500 calories"
  return !words.is_word(number.end) || text::is_function_word(words.lower(number.end)) || words[number.end].capital;
}

/// Networks of stations, whose channels stand behind them.
constexpr auto networks = std::to_array<std::string_view>({"abc", "cbs", "fox", "nbc"});

/// What sites print around an article: a year behind "Copyright", "3 Comments" on a line of its own, the channel of "ORLEN 5's
/// Ada Quist reports" and of "FOX 5 KORL".
bool is_furniture(const Words& words, const Numeral& number) {
  const std::size_t i = number.begin, next = number.end;
  if (i > 0 && words.any(i - 1, {"copyright", "\u00A9"})) return true;
  if (i > 2 && words.is(i - 1, ")") && words.any(i - 2, {"c", "\u00A9"}) && words.is(i - 3, "(")) return true;
  constexpr std::size_t shortest_line = 4, most_digits = 4;  // words; "5 million views" are told
  const bool few = number.whole && !number.magnitude && words.raw(i).size() <= most_digits;
  if (i == 0 && few && words.size() <= shortest_line &&
      words.any(words.size() - 1, {"comment", "comments", "view", "views", "like", "likes"}))
    return true;
  const bool owner = words.any(next, {"'s", "\u2019s"}) ||
                     (words.any(next, {"'", "\u2019"}) && words.is(next + 1, "s") && words.glued(next + 1));
  const bool station = i > 0 && in(networks, words.lower(i - 1)) && words.is_word(next) && is_shouted(words.raw(next));
  return i > 0 && words[i].spaced && is_shouted(words.raw(i - 1)) && ((owner && words.glued(next)) || station);
}

/// Whether the sentence is written like a headline: every longer word with a capital.
bool is_title_case(const Words& words) {
  constexpr std::size_t looked_at = 30;
  for (std::size_t i = 0; i < std::min(words.size(), looked_at); ++i)
    if (words.is_word(i) && !words[i].capital && words[i].spaced && !text::is_function_word(words.lower(i))) return false;
  return true;
}

/// "Boeing 737", "Apollo 11", "Channel 3": a number right behind a name, and no plural noun behind the number.
bool follows_name(const Words& words, const Numeral& number) {
  const std::size_t i = number.begin;
  const std::string_view before = words.raw(i - 1);
  if (!number.whole || number.magnitude || words.raw(i).find(',') != std::string_view::npos || words.hyphen(number.end))
    return false;
  if (has_inner_capital(before) && words.is_word(i - 1)) return true;
  if (!words[i - 1].capital || !words.is_word(i - 1) || unit_after(words, number.end, true, false)) return false;
  const bool named = words[i - 1].name != none;
  const std::string_view lower = words.lower(i - 1);
  const bool ordinary = text::is_function_word(lower) || text::is_verb_form(lower) || text::is_verb_form(text::singular(lower)) ||
                        text::is_plural(lower);
  if (!named && (ordinary || is_title_case(words))) return false;
  constexpr std::size_t reach = 3;
  for (std::size_t at = number.end; at < number.end + reach; ++at) {
    const std::string_view word = words.lower(at);
    if (!words.is_word(at) || text::is_function_word(word) || text::is_verb_form(word)) break;
    if (text::is_plural(word)) return false;
  }
  return true;
}

/// "787 Dreamliner", "90049 Tarn": a bare number before a name that is no plural and goes on to no plural noun.
bool precedes_name(const Words& words, const Numeral& number) {
  const std::size_t at = number.end;
  if (!number.whole || number.magnitude || number.value < 2 || !words.starts_name(at) || !words[at].spaced) return false;
  if (is_fate(words.lower(at)) || text::is_verb_form(words.lower(at))) return false;  // a headline's "2 Killed"
  if (counts_children_of_parent(words, number.begin)) return false;                   // "Mother of 13 Rita Moss"
  if (words.raw(number.begin).find(',') != std::string_view::npos) return false;
  if (unit_after(words, at, true, false) || address_end(words, number) != 0) return false;
  const std::size_t end = words.name_end(at);
  constexpr std::size_t shortest = 4;  // bytes: shorter ones are signs of units ("450 Nm", "300 PS")
  if (end == at + 1 && words[at].span.size() < shortest) return false;
  const bool one_word = end == at + 1;  // the last word of "New Orleans" is no plural
  const std::size_t before = number.begin - std::min<std::size_t>(number.begin, 1);
  const bool determined =
      words.any(before, {"the", "these", "those", "all", "some", "about", "nearly", "than", "least", "other"});
  if (determined && text::is_plural(words.lower(end - 1)) && words.lower(end - 1).ends_with("ers"))
    return false;  // "the 29 New Yorkers"
  if ((one_word && text::is_plural(words.lower(at)) && !words.is(at, "news")) || words.any(end, {"and", ",", "or", "-", "s"}) ||
      words.is_number(end))
    return false;
  constexpr std::size_t reach = 5;
  for (std::size_t i = end; i < end + reach && words.is_word(i) && !text::is_function_word(words.lower(i)); ++i)
    if (text::is_plural(words.lower(i))) return false;
  return !one_word || !is_money_code(words.lower(at));
}

/// "U.S. 17-92", "SR 46": a road by its authority and number, where nothing counted follows.
bool is_road(const Words& words, const Numeral& number) {
  constexpr double highest = 1999;
  const std::size_t i = number.begin;
  const std::string_view before = words.raw(i - 1);
  const bool of_country = before == "U.S." || before == "US";
  const bool of_state =
      before == "SR" || before == "CR" || before == "FM" || before == "Rte." || before == "Rt." || before == "I";
  if (!(of_country || of_state) || !number.whole || number.magnitude || number.value < 1 || number.value > highest) return false;
  std::size_t end = number.end;
  if (words.hyphen(end) && words.is_number(end + 1)) end += 2;
  if (unit_after(words, end, true, false)) return false;
  constexpr std::size_t reach = 3;
  for (std::size_t at = end; at < end + reach && words.is_word(at) && !text::is_function_word(words.lower(at)); ++at)
    if (text::is_plural(words.lower(at)) && !text::is_verb_form(text::singular(words.lower(at)))) return false;
  return true;
}

/// "4 x 400 relay": legs of a race; "4 x 6 inches" is a measure.
bool is_relay(const Words& words, const Numeral& number) {
  const auto times = [&](std::size_t i) { return words.any(i, {"x", "\u00D7"}); };
  const std::size_t i = number.begin;
  const bool first = times(number.end) && words.is_number(number.end + 1);
  const bool second = i >= 2 && times(i - 1) && words.is_number(i - 2);
  if (!first && !second) return false;
  std::size_t at = first ? number.end + 2 : number.end;
  if (words.any(at, {"m", "metre", "metres", "meter", "meters", "yard", "yards", "-"})) ++at;
  if (words.any(at, {"metre", "meter", "yard"})) ++at;
  return words.any(at, {"relay", "relays", "medley", "freestyle"});
}

/// "45-caliber", whatever it is written on to.
bool is_calibre(const Words& words, const Numeral& number) {
  const std::size_t unit = number.end + (words.hyphen(number.end) ? 1U : 0U);
  return words.any(unit, {"caliber", "calibre"});
}

/// "On day two", "on days two, three and four": days that are numbered, not counted. "After days two men came" counts men.
bool is_day_of_series(const Words& words, std::size_t i) {
  const bool goes_on = words.any(i + 1, {",", "and", "or"}) && small_number(words.lower(i + 2)) >= 0;
  const std::size_t last = i;
  constexpr std::size_t longest = 8;  // words back to the first of them
  const std::size_t stop = i > longest ? i - longest : 0;
  while (i >= stop + 2 && words.any(i - 1, {",", "and", "or"}) && small_number(words.lower(i - 2)) >= 0) i -= 2;
  const bool series = goes_on || i != last;
  return i >= 2 && (words.is(i - 1, "day") || (series && words.is(i - 1, "days"))) &&
         words.any(i - 2, {"on", "from", "by", "until", "since", "after", "before", "of"});
}

/// "A four-by-four car" from word `i` on: a kind of car. "A 12-by-12 foot cell" is measured.
bool is_drive(const Words& words, std::size_t i) {
  const std::size_t by = i + 2, end = by + 3;
  return words.hyphen(i + 1) && words.is(by, "by") && words.hyphen(by + 1) && words.is(by + 2, words.lower(i)) &&
         !words.hyphen(end) && !unit_after(words, end, words.is_number(i), false);
}

}  // namespace

bool is_label(const Words& words, const Numeral& number) {
  const std::size_t i = number.begin;
  if (small_number(words.lower(i)) >= 0 && is_day_of_series(words, i)) return true;
  constexpr std::size_t first = 4;  // words back to the one number of the two
  if (is_drive(words, i) || (i >= first && is_drive(words, i - first))) return true;
  if (number.digits) {
    if (i > 0 && is_glued_mark(words, i - 1)) return true;
    if (is_calibre(words, number)) return false;
    if (i >= 2 && words.is(i - 1, ".") && words.glued(i) && words.glued(i - 1) && words.is_word(i - 2)) return true;  // "ID.3"
    if (i >= 2 && words.is(i - 1, "(") && words.is(number.end, ")") && words[i - 2].name != none) return true;
    if (words.glued(i) && words.is_word(i - 1)) return true;  // "F22"
    if (i >= 2 && words.hyphen(i - 1) && words.is_word(i - 2) &&
        !words.any(i - 2, {"mid", "sub", "to", "by", "plus", "or", "magnitude"}))
      return true;
    if (is_identifier(words, i) || is_plate(words, i) || is_piece_of_time(words, number)) return true;
    if (is_telephone(words, number) || is_furniture(words, number)) return true;
    if ((i > 0 && is_road(words, number)) || is_relay(words, number)) return true;
  }
  if (words.hyphen(number.end) && words.is(number.end + 1, "way")) return true;  // "a four-way stop"
  const std::uint32_t name = words[i].name;
  const bool capital_word = !number.digits && words[i].capital && i > 0;
  // "near Nine Mile", "at Five Points": a place that no reader of names knows; "leaves Two Dead" is none
  const bool place = capital_word && words.any(i - 1, {"at", "near", "outside", "past"}) && words.is_word(number.end) &&
                     words[number.end].capital;
  if (place && !is_title_case(words)) return true;
  if (name != none && (!words.starts_name(i) || capital_word || (number.digits && words[i + 1].name == name))) return true;
  if (i == 0) return false;
  constexpr std::size_t longest_score = 3;  // digits: "passed the bill 52-48", but "case number 223413-2016"
  const bool score =
      number.digits && words.hyphen(number.end) && words.is_number(number.end + 1) && words.raw(i).size() <= longest_score;
  const bool after_noun = numbered_table.contains(words.lower(i - 1)) && words.is_word(i - 1) && !score;
  if (after_noun && (number.digits || words[i - 1].capital)) return true;
  if (words.any(i - 1, {"\u00D7", "^", "*"}) || words.any(number.end, {"\u00D7", "^"})) return true;
  if (!number.digits && words.hyphen(i - 1) && i >= 2 && words.is_word(i - 2) && !words.any(i - 2, {"sub", "mid", "non"}))
    return true;
  return number.digits && (follows_name(words, number) || precedes_name(words, number) || is_bare_year(words, number));
}

}  // namespace hexapla::annotate::quantities
