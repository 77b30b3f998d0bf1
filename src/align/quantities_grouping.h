#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "align/quantities_features.h"

namespace hexapla::align::quantities {

/// Quantities that answer one question: indexes of their features, sorted.
struct Grouped {
  std::vector<std::uint32_t> members;
  double confidence = 1;  ///< that they do, (0, 1], rounded to 1e-6
};

/// Groups by average likeness, the likeliest pair first; each quantity is in one. Cost: quadratic in the quantities.
std::vector<Grouped> group(const Features& features, const std::stop_token& stop);

}  // namespace hexapla::align::quantities
