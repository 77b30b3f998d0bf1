#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace hexapla {

/// Whether the word stands in a short list. Cost: linear in the list; words are compared as wholes only where they are of one
/// length and begin alike.
template <std::size_t size>
constexpr bool in(const std::array<std::string_view, size>& list, std::string_view word) {
  if (word.empty()) return std::ranges::find(list, word) != list.end();
  const auto is_word = [&](std::string_view listed) {
    return listed.size() == word.size() && listed.front() == word.front() && listed == word;
  };
  return std::ranges::any_of(list, is_word);
}

}  // namespace hexapla
