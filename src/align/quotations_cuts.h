#pragma once

#include <map>

#include "align/quotations_units.h"

namespace hexapla::align::quotations {

/// Cuts sentences of speech where another account quotes only a part of one and tells the rest in its own words, in the same
/// sentence: “We lost the crane and two boats in the night” against: they lost “the crane” and boats, she said. Both halves can
/// then be compared for what they are. Returns who tells which rest. `sentence_of` leads from an account and its sentence to
/// `sentences`. Cost: linear in the units' words, but for what is quoted in more than a few places.
std::vector<TornTelling> cut_where_told(std::vector<Unit>& units, const std::vector<PlainSentence>& sentences,
                                        const std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t>& sentence_of,
                                        const Story& story);

/// A run of a unit's words as a unit of its own; it keeps the marks at the unit's ends.
Unit piece_of(const Unit& unit, std::size_t begin, std::size_t end);

}  // namespace hexapla::align::quotations
