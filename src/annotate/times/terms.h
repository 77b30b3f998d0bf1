#pragma once

#include <cstdint>
#include <string_view>

namespace hexapla::annotate::times {

/// What a word says of time, by itself.
enum class Word : std::uint8_t {
  other,
  month,         ///< value 1 … 12
  weekday,       ///< value 1 Monday … 7 Sunday
  unit,          ///< value: a Unit
  number,        ///< value: the number ("two", "twenty"); `few` and others are `vague_number`
  vague_number,  ///< "several", "few", "many", "some"
  ordinal,       ///< value: which ("third")
  day_part,      ///< value: a DayPart
  season,        ///< value 0 spring … 3 winter
  deictic,       ///< value: days from the day of writing ("yesterday": -1)
  which,         ///< value: a Which
  zone,          ///< "gmt", "edt"
  clock_name,    ///< value: hour ("noon": 12, "midnight": 24)
  set,           ///< value: a Unit ("daily")
  long_unit,     ///< value: a Unit ("monthslong", "yearlong")
  lead,          ///< says nothing alone, but may begin a longer expression ("early", "between", "Christmas")
};

enum Unit : std::int16_t {
  second,
  minute,
  hour,
  day,
  night_unit,
  week,
  weekend,
  fortnight,
  month_unit,
  quarter_unit,
  year,
  decade,
  century,
  season_unit,  ///< of a sport: one a year, of no fixed days; those behind it too
  semester
};
enum DayPart : std::int16_t { dawn, morning, midday, afternoon, evening, night };
/// Which of several units: "last", "this", "next".
enum Which : std::int16_t {
  last_one = -1,
  this_one = 0,
  next_one = 1,
  that_one = 2,
  past_span = 3,
  coming_span = 4,
  previous_one = 5,
  following_one = 6,
  same_one = 7
};

struct Term {
  Word word = Word::other;
  std::int16_t value = 0;
  bool plural = false;       ///< of units, weekdays: "weeks", "Mondays"
  bool abbreviated = false;  ///< needs a point or a number beside it ("sat", "mar")
  bool ambiguous = false;    ///< is as often something else ("may", "march", "second", "fall")
};

/// What `lower` (a word in lower case) says of time.
Term term_of(std::string_view lower);

}  // namespace hexapla::annotate::times
