#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>

#include "text/bearers.h"
#include "text/concepts.h"
#include "text/time_values.h"

namespace hexapla::align::quantities {

/// "All three", "these two": a count that names nothing itself but stands for things counted before.
bool is_anaphoric(const Quantity& quantity, std::string_view source);

/// The last thing counted by the same number within a few sentences before, for which "all three" stands; null if there is none.
const Quantity* antecedent_of(const Annotations& annotations, std::uint32_t index);

/// "All but five of the victims": the figure counts whom it did not befall.
bool is_complement(const Quantity& quantity, std::string_view source);

/// "The three countries' ministers" counts countries, however many ministers there are: the noun in the plural genitive,
/// singular; empty if there is none.
std::string counted_owner(const Quantity& quantity, std::string_view source);

/// What sort of thing a counted noun names. Of animals none where they are a name ("two Bulls", but in a headline that writes all
/// words large) or something else is only called so ("loan sharks"). Cost: bounded.
text::NounConcept counted_concept(const Quantity& quantity, std::string_view head, std::string_view source, Span sentence);

/// "Four, not five as first reported", "not five but four": the figure is told as what is wrong.
bool is_denied(const Quantity& quantity, std::string_view source, Span sentence);

/// The days that the sentence of a figure gives for the act of which it is told, not for its dateline or for who says it.
std::vector<text::TimeValue> days_around(const Quantity& quantity, const Annotations& annotations);

/// The noun that tells a person's gender: the head; for an age also a word of the phrase ("23-year-old white male driver"), or of
/// an age without a noun the one before its list.
text::Gender gender_told(const Quantity& quantity, std::string_view source, Span sentence);

/// Whether an age is told as the one at which something happened in a year, or as reached: "in 2005, at the age of 91", "when he
/// turned 14". Cost: logarithmic in the times.
bool is_of_former_years(const Quantity& quantity, const Annotations& annotations, std::string_view source);

/// The folded name whose owner's friend, child or the like has the age: "ida roe" of "Ida Roe's 16-year-old friend". Empty if
/// none stands there. Cost: logarithmic in the names.
text::BearerName relation_of_bearer(const Quantity& quantity, const Annotations& annotations, std::string_view source);

/// Whether it counts, or is the age of, people who are sought, held, charged or tried for what was done: "two suspects",
/// "arrested a 23-year-old man", "a 17-year-old accused of". Cost: constant.
bool is_accused(const Quantity& quantity, std::string_view source);

}  // namespace hexapla::align::quantities
