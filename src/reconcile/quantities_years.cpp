#include "reconcile/quantities_years.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "text/words.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_looked_at = 24;  // mentions of a reading

constexpr std::size_t digits_of_a_year = 4;

/// The year that a value begins with: "2011", "2016-07-20"; empty of lengths, weekdays and what has none.
std::string_view year_of(const Time& time) {
  const std::string_view value = time.value;
  if (time.kind != TimeKind::date || value.size() < digits_of_a_year) return {};
  const std::string_view year = value.substr(0, digits_of_a_year);
  const bool is_year = text::is_digits(year);
  return is_year && (value.size() == digits_of_a_year || value[digits_of_a_year] == '-') ? year : std::string_view{};
}

std::set<std::string_view> years_of(const Story& story, const std::vector<AnnotationRef>& mentions) {
  std::set<std::string_view> years;
  for (std::size_t i = 0; i < std::min(mentions.size(), most_looked_at); ++i) {
    const Annotations& annotations = story.annotations[mentions[i].account];
    const std::uint32_t sentence = annotations.quantities[mentions[i].index].sentence;
    auto time = std::ranges::lower_bound(annotations.times, sentence, {}, &Time::sentence);
    for (; time != annotations.times.end() && time->sentence == sentence; ++time) {
      if (const std::string_view year = year_of(*time); !year.empty()) years.insert(year);
    }
  }
  return years;
}

}  // namespace

bool are_of_other_years(const Story& story, const std::vector<AnnotationRef>& a, const std::vector<AnnotationRef>& b) {
  const std::set<std::string_view> one = years_of(story, a), other = years_of(story, b);
  return !one.empty() && !other.empty() && std::ranges::none_of(one, [&](std::string_view year) { return other.contains(year); });
}

}  // namespace hexapla::reconcile
