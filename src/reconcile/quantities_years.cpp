#include "reconcile/quantities_years.h"

#include <algorithm>
#include <set>

#include "text/time_values.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_looked_at = 24;  // mentions of a reading

std::set<int> years_of(const Story& story, const std::vector<AnnotationRef>& mentions) {
  std::set<int> years;
  for (std::size_t i = 0; i < std::min(mentions.size(), most_looked_at); ++i) {
    const Annotations& annotations = story.annotations[mentions[i].account];
    const std::uint32_t sentence = annotations.quantities[mentions[i].index].sentence;
    auto time = std::ranges::lower_bound(annotations.times, sentence, {}, &Time::sentence);
    for (; time != annotations.times.end() && time->sentence == sentence; ++time) {
      const int year = time->kind == TimeKind::date ? text::year_of_date(time->value) : 0;
      if (year != 0) years.insert(year);
    }
  }
  return years;
}

}  // namespace

bool are_of_other_years(const Story& story, const std::vector<AnnotationRef>& a, const std::vector<AnnotationRef>& b) {
  const std::set<int> one = years_of(story, a), other = years_of(story, b);
  return !one.empty() && !other.empty() && std::ranges::none_of(one, [&](int year) { return other.contains(year); });
}

}  // namespace hexapla::reconcile
