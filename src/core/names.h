#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace hexapla {

/// The names of an enumeration's values, in their order: one table for writing and reading back.
template <std::size_t size>
using NameTable = std::array<std::string_view, size>;

template <class Enum, std::size_t size>
constexpr std::string_view name_in(const NameTable<size>& table, Enum value) {
  return table.at(static_cast<std::size_t>(value));
}

template <class Enum, std::size_t size>
constexpr std::optional<Enum> value_in(const NameTable<size>& table, std::string_view name) {
  for (std::size_t i = 0; i < size; ++i) {
    if (table[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace hexapla
