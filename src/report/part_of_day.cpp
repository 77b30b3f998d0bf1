#include "report/part_of_day.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hexapla::report {

std::string_view part_of_day(std::string_view iso) {
  constexpr auto parts = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"TMO", "morning"}, {"TMI", "midday"}, {"TAF", "afternoon"}, {"TEV", "evening"}, {"TNI", "night"}, {"TDT", "daytime"}});
  const auto found = std::ranges::find_if(parts, [iso](const auto& part) { return iso.ends_with(part.first); });
  return found == parts.end() ? std::string_view() : found->second;
}

std::string_view day_of_part(std::string_view iso) {
  constexpr std::size_t part_size = 3;
  return part_of_day(iso).empty() ? iso : iso.substr(0, iso.size() - part_size);
}

}  // namespace hexapla::report
