#pragma once

#include <optional>
#include <vector>

#include "annotate/times/grammar.h"
#include "text/calendar.h"

namespace hexapla::annotate::times {

/// The day that a sentence gives if it is nothing but a date: "9 September 2013, 14:08", "Last updated on Monday, May 2, 2016 at
/// 10:12 AM EDT". Cost: linear in its tokens.
std::optional<text::Date> date_of_line(const std::vector<Token>& tokens, const Grammar& grammar);

}  // namespace hexapla::annotate::times
