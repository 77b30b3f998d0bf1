#pragma once

#include <cstdint>

#include "align/times_evidence.h"
#include "align/times_features.h"
#include "text/time_values.h"

// Which times are never asked for by one question. All are symmetric but is_day_of_year.

namespace hexapla::align::times {

/// What sort of question a time answers.
enum class Sort : std::uint8_t { when, how_long, how_often, what_hour };
Sort sort_of(const Feature& feature);

/// A day of the calendar or of the week.
bool is_day(const Feature& feature);

/// A day and the year it stands in: much happens in a year.
bool is_day_of_year(const Feature& day, const Feature& year);

/// Whether the values tell that no one question asks for both; `relation` is theirs. Cost: linear in the sentences' words.
bool are_apart(const Feature& a, const Feature& b, text::TimeRelation relation);

/// Whether nothing but their time speaks for it that two different verbs tell one event: a month in which something else happened
/// as well, a day of which the sentences share no word, or an hour of a day that another account gives for another act.
bool shares_only_its_time(const Feature& a, const Feature& b, const Evidence& evidence);

}  // namespace hexapla::align::times
