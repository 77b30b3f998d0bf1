#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <hexapla/account.h>

namespace hexapla::text {

/// When something was published, as far as it is told: seconds since 1970, `[begin, end)`. A day without a clock time is a whole
/// day.
struct Publication {
  std::int64_t begin = 0, end = 0;
  bool zoned = false;  ///< the time zone was given; a time without one is taken as UTC
};

/// Reads ISO 8601 in the forms that metadata has: "2024", "2024-05", "2024-05-17", "2024-05-17T08:30", with seconds, fractions
/// and a zone ("Z", "+02:00", "-0500"); a blank may stand for the T. Nothing for anything else.
std::optional<Publication> read_publication(std::string_view iso);

/// When an account got the form that it has: the day of its update, if it tells one, else of its publication.
std::optional<Publication> last_publication(const Metadata& metadata);

/// Seconds from the first to the second if the first is certainly earlier: their intervals do not meet, even if the time zone
/// that one of them lacks is any zone of the world. Two that lack it are taken to mean the same one.
std::optional<std::int64_t> seconds_between(const Publication& first, const Publication& second);

/// The act of a time that stamps an account ("Published: May 2"): the stem of no verb, so that what somebody published is
/// another.
inline constexpr std::string_view stamp_act = "published";

/// Whether a folded word stamps a time as that of publication or of its update: "posted", "updated"; or stands by a date that
/// does so, as "at", "on", "originally" and the letters of hours do, too. Cost: constant.
bool is_publication_stamp(std::string_view folded);
bool stands_by_a_stamp(std::string_view folded);

/// "2 hours", "1 day".
std::string describe_seconds(std::int64_t seconds);

}  // namespace hexapla::text
