#pragma once

#include <algorithm>
#include <cstdint>

#include <hexapla/annotations.h>

namespace hexapla::annotate {

/// The last of `places`, sorted by where their spans begin, that begins at or before byte `at`; `none` if there is none. It need
/// not hold the byte. Cost: logarithmic.
template <class Places>
std::uint32_t last_before(const Places& places, std::uint32_t at) {
  const auto behind = std::ranges::upper_bound(places, at, {}, [](const auto& place) { return place.span.begin; });
  return behind == places.begin() ? none : static_cast<std::uint32_t>(behind - places.begin() - 1);
}

}  // namespace hexapla::annotate
