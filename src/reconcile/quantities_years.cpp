#include "reconcile/quantities_years.h"

#include <algorithm>
#include <vector>

#include "text/time_values.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_looked_at = 24;  // mentions of a reading

using Years = std::vector<text::YearRange>;

Years years_of(const Story& story, const std::vector<AnnotationRef>& mentions) {
  Years years;
  for (std::size_t i = 0; i < std::min(mentions.size(), most_looked_at); ++i) {
    const Annotations& annotations = story.annotations[mentions[i].account];
    const std::uint32_t sentence = annotations.quantities[mentions[i].index].sentence;
    auto time = std::ranges::lower_bound(annotations.times, sentence, {}, &Time::sentence);
    for (; time != annotations.times.end() && time->sentence == sentence; ++time) {
      const text::YearRange told = time->kind == TimeKind::date ? text::years_of_date(time->value) : text::YearRange{};
      if (told.first != 0) years.push_back(told);
    }
  }
  return years;
}

}  // namespace

bool are_of_other_years(const Story& story, const std::vector<AnnotationRef>& a, const std::vector<AnnotationRef>& b) {
  const Years one = years_of(story, a), other = years_of(story, b);
  const auto meets = [&](const text::YearRange& years) {
    return std::ranges::any_of(other,
                               [&](const text::YearRange& told) { return told.first <= years.last && years.first <= told.last; });
  };
  return !one.empty() && !other.empty() && std::ranges::none_of(one, meets);
}

bool have_dates(const Story& story, const std::vector<AnnotationRef>& mentions) {
  return std::ranges::all_of(mentions,
                             [&](AnnotationRef ref) { return story.accounts[ref.account].metadata().published.has_value(); });
}

int latest_year_told(const Story& story, const std::vector<AnnotationRef>& mentions) {
  int latest = 0;
  for (std::size_t i = 0; i < std::min(mentions.size(), most_looked_at); ++i) {
    const std::uint32_t account = mentions[i].account;
    if (const auto& published = story.accounts[account].metadata().published) {
      latest = std::max(latest, text::year_of_date(*published));
      continue;
    }
    for (const Time& time : story.annotations[account].times)
      if (time.kind == TimeKind::date) latest = std::max(latest, text::years_of_date(time.value).last);
  }
  return latest;
}

}  // namespace hexapla::reconcile
