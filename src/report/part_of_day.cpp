#include "report/part_of_day.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "text/calendar.h"
#include "text/words.h"

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

namespace {

constexpr std::size_t day_size = 10;  // 2025-10-14

/// What an end of a range says: "1990s", "2031-03-08 night", "2031-03-08 02:00".
std::string plain_end(std::string_view iso) {
  if (std::string plain = plain_period(iso); !plain.empty()) return plain;
  if (const std::string_view part = part_of_day(iso); !part.empty()) return fmt::format("{} {}", day_of_part(iso), part);
  if (iso.size() <= day_size) return std::string(iso);
  return fmt::format("{} {}", iso.substr(0, day_size), iso.substr(day_size + 1));
}

/// "1994 to 1997"; of two hours of one day "2031-03-08 02:00 to 03:00".
std::string plain_range(std::string_view from, std::string_view to) {
  const bool one_day = from.size() > day_size && to.size() > day_size && from.substr(0, day_size) == to.substr(0, day_size);
  const std::string end = plain_end(to);
  return fmt::format("{} to {}", plain_end(from), one_day ? end.substr(day_size + 1) : end);
}

}  // namespace

std::string plain_period(std::string_view iso) {
  constexpr std::size_t year_size = 4;
  constexpr auto seasons = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"-SP", "spring"}, {"-SU", "summer"}, {"-FA", "fall"}, {"-WI", "winter"}});
  const std::string_view year = iso.substr(0, year_size);
  if (!text::is_digits(year.substr(0, year_size - 1)) || year.size() < year_size) return {};
  const auto season = std::ranges::find(seasons, iso.substr(year_size), &std::pair<std::string_view, std::string_view>::first);
  if (season != seasons.end()) return fmt::format("{} {}", season->second, year);
  const auto days = text::day_range(iso);
  if (!days) return {};
  if (const std::size_t slash = iso.find('/'); slash != std::string_view::npos)
    return plain_range(iso.substr(0, slash), iso.substr(slash + 1));
  if (iso.substr(year_size).starts_with("-W")) return "week of " + text::iso_date(days->first);
  return iso.size() == year_size && iso.ends_with('X') ? fmt::format("{}0s", iso.substr(0, year_size - 1)) : std::string();
}

}  // namespace hexapla::report
