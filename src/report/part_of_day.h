#pragma once

#include <string_view>

namespace hexapla::report {

/// The day of a value of time (`Value::iso`) that tells of a part of a day: "2025-10-14" of "2025-10-14TMO"; else the value
/// whole.
std::string_view day_of_part(std::string_view iso);
/// That part in words: "morning"; empty if it tells of none.
std::string_view part_of_day(std::string_view iso);

}  // namespace hexapla::report
