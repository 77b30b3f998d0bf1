#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/story.h"
#include "text/calendar.h"
#include "text/time_values.h"

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

/// In how many events what is counted happened.
enum class Spread : std::uint8_t {
  none,     ///< not told: in one or more
  one,      ///< in one: "killed in a shooting"
  several,  ///< in several: "killed in two shootings", "on Saturday and Sunday"
  apart,    ///< in several that lie apart: "killed just weeks apart", "in four separate shootings"
};
/// `days` are those of what the figure's sentence tells. Cost: linear in the sentence.
Spread spread_told(const Quantity& quantity, std::string_view source, Span sentence, std::span<const text::TimeValue> days);

}  // namespace hexapla::align::quantities
