#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hexapla::text {

/// Words of content by their keys (content_key), sorted, each once. Cost: n log n in the words.
std::vector<std::string> content_of(std::string_view words);

/// How many members two sorted sets share. Cost: linear.
std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Share of the members of two sorted sets that both have (Dice's), in percent; 0 if both are empty.
std::size_t percent_shared(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Whether a clause says what happened or is so, not only that somebody spoke ("the mayor of Ostrel told reporters"), in three
/// words or more that are no articles, pronouns and the like. Cost: linear.
bool tells_something(std::string_view clause);

}  // namespace hexapla::text
