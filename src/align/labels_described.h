#pragma once

#include <cstdint>
#include <vector>

#include "align/grouping.h"
#include "align/labels_items.h"

namespace hexapla::align::labels {

/// By item: of a noun that the grammar joins to a name ("Ann Roe, *the pilot*"), the first item of the name's group; `none` of
/// others, of several ("the pilots") and of who is close to somebody ("Roe's wife", beside whom as often another person stands).
/// Cost: n log n.
std::vector<std::uint32_t> names_described(const std::vector<Item>& items, const Groups& groups);

}  // namespace hexapla::align::labels
