#pragma once

#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Figures that one sentence lists beside each other ("412 passengers and 38 crew members"): exact ones of one unit and of things
/// of one sort, with nothing but their nouns, commas, "and" and short clauses between them. Indexes of the account's quantities
/// in text order, `ref` among them; that one alone if it stands in no list. Cost: linear in the list, most_listed at most.
std::vector<std::uint32_t> listed_with(const Story& story, AnnotationRef ref);

/// Whether two quantities count things of one sort: one noun, nouns of one family ("passenger", "crew"), money of one currency.
bool counts_alike(const Quantity& a, const Quantity& b);

/// Whether the one counts men, women or children, and the other people of any sort, who may be more.
bool are_some_of(const Quantity& part, const Quantity& whole);

inline constexpr std::size_t most_listed = 6;

/// Whether one more person follows a count of people who is not numbered: "five people and an unborn child", "three others and
/// himself", "one woman died and a second woman was hurt". Cost: constant.
bool one_more(const Story& story, AnnotationRef ref);

}  // namespace hexapla::reconcile
