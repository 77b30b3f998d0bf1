#pragma once

#include <expected>
#include <utility>

/// `HEXAPLA_TRY(name, expression)`: declares `name` with the value of a Result, or returns its error from the function.
#define HEXAPLA_TRY(name, ...)                                                  \
  auto&& name##_result = (__VA_ARGS__);                                         \
  if (!name##_result) return std::unexpected(std::move(name##_result).error()); \
  auto&& name = *std::move(name##_result)

/// `HEXAPLA_CHECK(expression)`: the same for a Result<void>, or for one whose value is not needed.
#define HEXAPLA_CHECK(...)                                                                             \
  do {                                                                                                 \
    if (auto checked_ = (__VA_ARGS__); !checked_) return std::unexpected(std::move(checked_).error()); \
  } while (false)
