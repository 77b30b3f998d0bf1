#include "reconcile/quantities_years.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/time_values.h"
#include "text/words.h"

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

/// Whether a value is a month, a quarter or a year.
bool is_period(const text::TimeValue& value) {
  constexpr std::int64_t shortest = 28, longest = 366;  // days
  if (value.kind == text::TimeValue::Kind::month_day) return value.day == 0 && (value.month != 0 || !value.label.empty());
  return value.kind == text::TimeValue::Kind::date && value.days && value.days->days() >= shortest &&
         value.days->days() <= longest;
}

std::vector<text::TimeValue> periods_of(const Story& story, const std::vector<AnnotationRef>& mentions) {
  std::vector<text::TimeValue> periods;
  for (std::size_t i = 0; i < std::min(mentions.size(), most_looked_at); ++i) {
    const Annotations& annotations = story.annotations[mentions[i].account];
    const std::uint32_t sentence = annotations.quantities[mentions[i].index].sentence;
    for (const Time& time : std::ranges::equal_range(annotations.times, sentence, {}, &Time::sentence)) {
      const text::TimeValue value = text::read_time_value(time.value);
      if (time.kind == TimeKind::date && is_period(value) && !text::is_speech_act(time.act)) periods.push_back(value);
    }
  }
  return periods;
}

/// Whether two periods have no day in common: of unknown years two quarters are told by their labels.
bool exclude_each_other(const text::TimeValue& a, const text::TimeValue& b) {
  constexpr std::size_t sort = 6;  // bytes: "XXXX-Q"
  const auto is_labelled = [](const text::TimeValue& value) {
    return value.kind == text::TimeValue::Kind::month_day && value.month == 0;
  };
  if (is_labelled(a) && is_labelled(b)) return a.label.substr(0, sort) == b.label.substr(0, sort) && a.label != b.label;
  return text::relate(a, {}, b, {}) == text::TimeRelation::different;
}

int latest_of(auto&& times) {
  int latest = 0;
  for (const Time& time : times)
    if (time.kind == TimeKind::date) latest = std::max(latest, text::years_of_date(time.value).last);
  return latest;
}

/// Whether the sentence of a time may tell of what is yet to come: "the trial is set for 2014", "by 2030".
bool is_to_come(const Account& account, const Annotations& annotations, const Time& time) {
  constexpr auto coming = std::to_array<std::string_view>({"by", "could", "due", "expected", "may", "plan", "planned", "plans",
                                                           "scheduled", "set", "shall", "until", "will", "would"});
  if (time.sentence >= annotations.sentences.size()) return false;
  return std::ranges::any_of(text::words(account.text(annotations.sentences[time.sentence].span)),
                             [&](const text::Word& word) { return in(coming, word.folded); });
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

bool are_of_other_periods(const Story& story, const std::vector<AnnotationRef>& a, const std::vector<AnnotationRef>& b) {
  const std::vector<text::TimeValue> one = periods_of(story, a), other = periods_of(story, b);
  const auto excludes_all = [&](const text::TimeValue& period) {
    return std::ranges::all_of(other, [&](const text::TimeValue& told) { return exclude_each_other(period, told); });
  };
  return !one.empty() && !other.empty() && std::ranges::all_of(one, excludes_all);
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
    const Annotations& annotations = story.annotations[account];
    const auto beside =
        std::ranges::equal_range(annotations.times, annotations.quantities[mentions[i].index].sentence, {}, &Time::sentence);
    int year = latest_of(beside);
    if (year == 0)
      year = latest_of(annotations.times | std::views::filter([&](const Time& time) {
                         return !is_to_come(story.accounts[account], annotations, time);
                       }));
    latest = std::max(latest, year);
  }
  return latest;
}

}  // namespace hexapla::reconcile
