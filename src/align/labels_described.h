#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "align/grouping.h"
#include "align/labels_items.h"

namespace hexapla::align::labels {

/// Whether a noun tells whose relative, spouse or friend somebody is. Cost: a search in a table.
bool is_kin(std::string_view noun);

/// By item: of a noun that the grammar joins to a name ("Ann Roe, *the pilot*"), the first item of the name's group; `none` of
/// others, of several ("the pilots") and of kin ("Roe's wife", beside whom as often another person stands).
/// Cost: n log n.
std::vector<std::uint32_t> names_described(const std::vector<Item>& items, const Groups& groups);

}  // namespace hexapla::align::labels
