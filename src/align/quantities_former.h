#pragma once

#include <optional>
#include <string_view>

#include "core/story.h"
#include "text/calendar.h"

namespace hexapla::align::quantities {

/// When a sentence tells that something happened of which it gives a figure.
struct YearTold {
  int year = 0;         ///< 0: none is told
  bool before = false;  ///< a year or season before the account's own: "last summer", "a year ago", "in 2009" in 2011
};
/// Of years, those alone that date the figure's verb. Cost: logarithmic in the account's times.
YearTold year_told(const Quantity& quantity, const Account& account, const Annotations& annotations);

/// Whether a sentence is dated to a year or season before the account's own, in words or figures: "last summer", "a year ago",
/// "in 2009" where the account is of 2011, and not "in September". Cost: logarithmic in the account's times.
bool is_dated_before(const Account& account, const Annotations& annotations, std::uint32_t sentence);

/// The first and the last day that a sentence names, of those that the calendar knows. Cost: logarithmic in the account's times.
std::optional<text::DayRange> days_named(const Annotations& annotations, std::uint32_t sentence);

/// Whether what is counted happened at several times: "two brothers were killed just weeks apart", "two men were killed in four
/// separate shootings". Cost: linear in the sentence.
bool is_spread_over_time(const Quantity& quantity, std::string_view source, Span sentence);

}  // namespace hexapla::align::quantities
