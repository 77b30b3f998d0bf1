#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hexapla::html {

/// A time as pages write it in ISO 8601, as precise as it was given: "2019-11-18T09:30:00-05:00", "2019-11-18T09:30Z",
/// "2019-11-18". Read are ISO 8601 (extended and basic, a blank for "T", a zone with or without colon), RFC 822 ("Mon, 18 Nov
/// 2019 09:30:00 GMT"), and English dates with the month's name ("November 18, 2019", "18 Nov 2019 at 9:30 am"). Nothing is
/// guessed: all-figure dates with the day or month first, two-digit years and impossible dates give nothing; a zone's name other
/// than UTC, GMT, Z is left out. Cost: constant (128 bytes are looked at).
std::optional<std::string> iso_time(std::string_view written);

}  // namespace hexapla::html
