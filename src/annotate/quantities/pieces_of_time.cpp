#include "annotate/quantities/pieces_of_time.h"

#include "annotate/quantities/nouns.h"
#include "text/calendar.h"
#include "text/morphology.h"
#include "text/time_zones.h"
#include "text/words.h"

namespace hexapla::annotate::quantities {
namespace {

/// "At 5: 00", "6: 41 p.m.", "13: 41 to go": the two halves of a time of day, or of a game's clock, that is written with a blank.
/// "Day 3: 12 dead" has none.
bool is_half_of_clock(const Words& words, const Numeral& number) {
  constexpr double hours = 24, minutes = 60;
  const auto digits = [&](std::size_t i, std::size_t most) { return words.is_number(i) && words.raw(i).size() <= most; };
  const std::size_t i = number.begin, next = number.end;
  const bool minute = i >= 2 && words.is(i - 1, ":") && words.glued(i - 1) && digits(i, 2) && words.raw(i).size() == 2 &&
                      digits(i - 2, 2) && number.value < minutes;
  const bool hour = digits(i, 2) && number.value <= hours && words.is(next, ":") && words.glued(next) && digits(next + 1, 2) &&
                    words.raw(next + 1).size() == 2;
  if (!minute && !hour) return false;
  const std::size_t first = minute ? i - 2 : i, behind = minute ? next : next + 2;
  if (words.any(behind, {"a.m.", "p.m.", "a.m", "p.m", "am", "pm"}) || text::is_zone_by_letters(words.lower(behind))) return true;
  if (words.glued(behind) && words.any(behind, {"a", "p"})) return true;  // "5: 55p"
  if (words.any(behind, {"left", "remaining"}) || (words.is(behind, "to") && words.any(behind + 1, {"go", "play"}))) return true;
  if (first == 0 ||
      !words.any(first - 1, {"at", "about", "around", "until", "till", "by", "before", "after", "since", "from", "to"}))
    return false;
  const std::string_view told = words.lower(behind);
  return !words.is_word(behind) || (told != "of" && !text::is_plural(told) && !text::is_verb_form(told) && !is_fate(told));
}

/// Whether a month stands at the word that ends before `i`: "March 14", "MAR. 14".
bool is_behind_month(const Words& words, std::size_t i) {
  if (i > 1 && words.is(i - 1, ".")) --i;
  if (i == 0) return false;
  std::string_view month = words.lower(i - 1);
  if (month.ends_with('.')) month.remove_suffix(1);
  return words[i - 1].capital && text::names_month(month);
}

bool is_day(const Words& words, std::size_t i) {
  constexpr std::size_t longest = 2;
  return words.is_number(i) && words.raw(i).size() <= longest && text::is_digits(words.raw(i)) && is_behind_month(words, i);
}

bool is_year(const Words& words, std::size_t i) {
  constexpr std::size_t length = 4;
  const std::string_view year = words.raw(i);
  return words.is_number(i) && year.size() == length && text::is_digits(year) && (year[0] == '1' || year[0] == '2');
}

/// "March 14,2013", "Jul 7 2012": the day or the year; not the boats of "on June 6 2400 boats came".
bool is_of_date(const Words& words, std::size_t i) {
  constexpr std::size_t with_comma = 2;
  if (is_day(words, i))
    return words.is(i + 1, ",") && words.glued(i + 1) && words.glued(i + with_comma) && is_year(words, i + with_comma);
  if (i == 0 || !is_year(words, i)) return false;
  const bool counts = words.raw(i) > "2100" || (words.is_word(i + 1) && text::is_plural(words.lower(i + 1)));
  return (is_day(words, i - 1) && !counts) || (i >= with_comma && words.is(i - 1, ",") && is_day(words, i - with_comma));
}

}  // namespace

bool is_piece_of_time(const Words& words, const Numeral& number) {
  return is_half_of_clock(words, number) || is_of_date(words, number.begin);
}

}  // namespace hexapla::annotate::quantities
