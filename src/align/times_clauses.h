#pragma once

#include <string_view>

#include <hexapla/annotations.h>
#include <hexapla/span.h>

namespace hexapla::align::times {

/// Whether a time in one of two clauses that "when", "while" or "during" joins is that of a blow in the other: "five were shot
/// when a party turned into a fight Monday night", "was waiting for a bus on Monday when two men opened fire". False of a step of
/// the law, a find or what was given out ("was arrested on Monday when …"), and where another clause stands between ("when he
/// went to a house that he bought on Monday"). Cost: linear in the words of the sentence.
bool is_that_of_a_blow(std::string_view source, Span sentence, const Time& time);

}  // namespace hexapla::align::times
