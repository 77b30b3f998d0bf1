#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// What the grammar reads on its way to a draft.

namespace hexapla::annotate::times {

/// What a word says of a core behind it ("about", "less", "after"; "-": nothing); `end` is the token after it, 0 if there is
/// none.
struct Modifier {
  std::string_view word = {};
  std::size_t end = 0;
  bool bound = false;  ///< before or after: only of a date or a clock time
};

/// Hours and minutes before it is known whether they are of the morning.
struct Clock {
  int hour = -1, minute = 0;
  std::size_t end = 0;
  bool minutes_given = false;
};

/// How many of a unit there are; -1: the words leave it open. `end` is the token after it, 0 if there is none.
struct Count {
  double count = 0;
  double most = -1;  ///< of a range
  std::size_t end = 0;
  bool article = false;  ///< "a", "an"
};

/// "UNDEF-last-month": what a word like "last" says of a unit when the day of writing is not known.
std::string undefined(std::string_view which, std::string_view unit);

}  // namespace hexapla::annotate::times
