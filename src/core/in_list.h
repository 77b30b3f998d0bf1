#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace hexapla {

/// Whether the word stands in a short list. Cost: linear in the list.
template <std::size_t size>
constexpr bool in(const std::array<std::string_view, size>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

}  // namespace hexapla
