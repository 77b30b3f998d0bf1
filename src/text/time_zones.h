#pragma once

#include <string_view>

namespace hexapla::text {

/// Whether a folded word is short for a time zone of the Americas or Europe ("est", "gmt"); and whether it may name one behind an
/// hour, by such letters or by a word ("eastern", "local"). Cost: constant.
bool is_zone_by_letters(std::string_view folded);
bool is_zone(std::string_view folded);

}  // namespace hexapla::text
