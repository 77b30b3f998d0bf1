#pragma once

#include <cstdint>
#include <string_view>

#include <hexapla/annotations.h>

#include "reconcile/times_wordings.h"

// Wordings of a time by the statements of its sentence. Cost: linear in the sentence's statements, by the logarithm of the
// account's times.

namespace hexapla::reconcile {

/// "the bridge collapsed": what the statement tells that the account's time `index` dates; empty where none tells it.
TimeWording wording_of_statement(std::string_view text, const Annotations& annotations, std::uint32_t index);

/// "Roe said the bridge collapsed": of a time of saying, who said what; empty where the sentence does not tell both.
TimeWording wording_of_saying(std::string_view text, const Annotations& annotations, std::uint32_t index);

}  // namespace hexapla::reconcile
