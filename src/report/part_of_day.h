#pragma once

#include <string>
#include <string_view>

namespace hexapla::report {

/// The day of a value of time (`Value::iso`) that tells of a part of a day: "2025-10-14" of "2025-10-14TMO"; else the value
/// whole.
std::string_view day_of_part(std::string_view iso);
/// That part in words: "morning"; empty if it tells of none.
std::string_view part_of_day(std::string_view iso);

/// A week, season, decade or range in words: "week of 2015-08-24" for "2015-W35", "fall 1998" for "1998-FA", "1990s" for "199X",
/// "1994 to 1997" for "1994/1997"; empty for other values.
std::string plain_period(std::string_view iso);

}  // namespace hexapla::report
