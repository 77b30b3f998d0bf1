#include "text/time_zones.h"

#include <array>

#include "core/in_list.h"

namespace hexapla::text {

bool is_zone_by_letters(std::string_view folded) {
  constexpr auto letters = std::to_array<std::string_view>(
      {"bst", "cdt", "cest", "cet", "cst", "ct", "edt", "est", "et", "gmt", "mdt", "mst", "mt", "pdt", "pst", "pt", "utc"});
  return in(letters, folded);
}

bool is_zone(std::string_view folded) {
  constexpr auto words = std::to_array<std::string_view>({"central", "eastern", "local", "mountain", "pacific"});
  return is_zone_by_letters(folded) || in(words, folded);
}

}  // namespace hexapla::text
