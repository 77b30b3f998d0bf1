#pragma once

#include <cstdint>

#include <hexapla/syntax.h>

namespace hexapla::annotate {

/// On which side of the day of writing a clause places what happens at a time, by the tense of its verb.
enum class Side : std::uint8_t { unknown, past, coming };

/// The side of the time with the head `word`: by the verb of the clause it stands in, its auxiliaries and what governs its
/// infinitive ("is expected to arrive Friday"). Climbs at most a bounded number of heads. Labels are those of the English
/// pipelines (ClearNLP).
Side side_of_time(const Syntax& syntax, std::uint32_t word);

}  // namespace hexapla::annotate
