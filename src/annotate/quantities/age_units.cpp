#include "annotate/quantities/age_units.h"

namespace hexapla::annotate::quantities {

double years_in(std::string_view unit) {
  if (unit == "year" || unit == "years" || unit == "yr" || unit == "yrs") return 1;
  if (unit == "month" || unit == "months") return 1 / 12.0;
  if (unit == "week" || unit == "weeks") return 7 / 365.25;
  if (unit == "day" || unit == "days") return 1 / 365.25;
  return 0;
}

std::size_t years_old_end(const Words& words, std::size_t at) {
  if (words.any(at, {"yo", "y.o.", "y.o", "yr-old"})) return at + 1;
  return words.is(at, "y") && words.is(at + 1, "/") && words.is(at + 2, "o") ? at + 3 : 0;
}

}  // namespace hexapla::annotate::quantities
