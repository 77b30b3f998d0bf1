#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <hexapla/account.h>

namespace hexapla::annotate {

/// The byte of the payload from which byte `at` of the text came; nothing where the text has it from nowhere.
inline std::optional<std::uint64_t> source_byte(const Account& account, std::uint32_t at) {
  const std::vector<SourceSpan> places = account.map().source_of({at, at + 1});
  return places.empty() ? std::nullopt : std::optional<std::uint64_t>(places.front().begin);
}

}  // namespace hexapla::annotate
