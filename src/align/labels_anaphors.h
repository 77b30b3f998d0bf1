#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "align/grouping.h"
#include "align/labels_items.h"

namespace hexapla::align::labels {

/// Definite nouns alone with the name before them in their account that says that it is one: the last with the sort of thing in
/// it ("Mill Parkway … *the road*", "HMS Dorrit … *the ship*"), the team that is named most, or the only one, by `groups`, with
/// the title before it ("President Roe … *the president*"). As indexes into `items`, the noun first. Cost: n log n.
std::vector<std::pair<std::uint32_t, std::uint32_t>> names_taken_up(const std::vector<Item>& items, const Groups& groups);

/// Definite nouns for offices of countries with the only name of any account that has the office ("*the US president*", "U.S.
/// President Ann Roe"). As above.
std::vector<std::pair<std::uint32_t, std::uint32_t>> names_in_office(const std::vector<Item>& items, const Groups& groups);

/// Nouns, the first of each wording, with the names, but persons', that have the same words: "marine commandos", "Marine
/// Commandos". As above.
std::vector<std::pair<std::uint32_t, std::uint32_t>> names_written_small(const std::vector<Item>& items);

}  // namespace hexapla::align::labels
