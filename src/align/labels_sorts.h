#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hexapla::align::labels {

/// The sort of thing that a noun says somebody or something is, wider than near synonyms: "way" of "road" and "parkway",
/// "warship" of "frigate" and "cruiser". Empty for nouns of no sort. Singular, lower case. Cost: a search in sorted tables.
std::string_view sort_of_noun(std::string_view noun);

/// The same for nouns alone that accounts use for each other: "pair" and "couple", "hotel" and "motel".
std::string_view near_sort_of_noun(std::string_view noun);

/// The sort that a name says of what it names, by its words: "way" of "mill parkway", "warship" of "hms dorrit", "school" of
/// "university of orn". Empty if it says none.
std::string_view sort_of_name(const std::vector<std::string>& words);

/// Whether a body's name is one as teams bear ("Orn Herons"): the plural of what no body is called by for what it does.
bool is_team(const std::vector<std::string>& words);

/// Whether "the ship" may be one of the sort.
bool is_ship(std::string_view sort);

}  // namespace hexapla::align::labels
