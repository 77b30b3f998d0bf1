#pragma once

#include <string_view>

#include "core/story.h"

namespace hexapla::align::quantities {

/// Whether a sentence is dated to a year or season before the account's own: "last summer", "a year ago", "in 2009" where the
/// account is of 2011. Cost: logarithmic in the account's times.
bool is_dated_before(const Account& account, const Annotations& annotations, std::uint32_t sentence);

/// Whether what is counted happened at several times: "two brothers were killed just weeks apart". Cost: linear in the sentence.
bool is_spread_over_time(const Quantity& quantity, std::string_view source, Span sentence);

}  // namespace hexapla::align::quantities
