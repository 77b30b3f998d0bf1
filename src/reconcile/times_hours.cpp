#include "reconcile/times_hours.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/in_list.h"
#include "text/time_zones.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Clock times nearer than this may be one moment told loosely.
constexpr int clock_conflict_minutes = 45;
/// The same of "midday", which noon is the middle of; by judgement.
constexpr int midday_conflict_minutes = 150;

/// How many of the reading's first mentions have a word in them of which `is` holds.
template <class Test>
std::size_t count_with_word(const Story& story, std::span<const Mention> mentions, const Test& is) {
  return static_cast<std::size_t>(std::ranges::count_if(mentions, [&](const Mention& mention) {
    return std::ranges::any_of(text::words(story.accounts[mention.account].text(mention.span)),
                               [&](const text::Word& word) { return is(word.folded); });
  }));
}

std::span<const Mention> looked_at(const TimeGroup& group) {
  return std::span(group.reading.mentions).first(std::min(group.reading.mentions.size(), most_mentions_of_a_time));
}

template <class Test>
bool has_word(const Story& story, const TimeGroup& group, const Test& is) {
  return count_with_word(story, looked_at(group), is) > 0;
}

/// Whether all who give the hour call it "midday": another who says "noon" means the hour.
bool is_midday(const Story& story, const TimeGroup& group) {
  const std::span<const Mention> mentions = looked_at(group);
  return count_with_word(story, mentions, [](std::string_view word) { return word == "midday"; }) == mentions.size();
}

/// Whether a clock time is told as near an hour: "around 6 p.m.", "shortly after 2 a.m."; not "after 2 a.m.", which may be long
/// after it.
bool is_near_its_hour(const Story& story, const TimeGroup& group) {
  constexpr auto near = std::to_array<std::string_view>(
      {"just", "shortly", "right", "immediately", "soon", "moments", "minutes", "slightly", "little"});
  return !is_bound(group) || has_word(story, group, [&](std::string_view word) { return in(near, word); });
}

/// Whether one clock time names its zone, the other does not, and they differ as two neighbouring zones may: "8:30 p.m. ET" may
/// be 7:30 where it happened.
bool may_be_of_two_zones(const Story& story, const TimeGroup& a, const TimeGroup& b, int apart) {
  constexpr int hour = 60, slack = 15, most_hours = 3;
  const int off = apart % hour;
  return has_word(story, a, text::is_zone) != has_word(story, b, text::is_zone) && (off <= slack || off >= hour - slack) &&
         apart <= most_hours * hour + slack;
}

}  // namespace

bool is_bound(const TimeGroup& group) {
  const std::string& modifier = group.time->modifier;
  return modifier == "before" || modifier == "after" || modifier == "more" || modifier == "less";
}

bool exclude_in_spite_of_bounds(const Story& story, const TimeGroup& a, const TimeGroup& b) {
  if (a.value.clock_low < 0 || b.value.clock_low < 0) return false;
  const bool near_a = is_near_its_hour(story, a), near_b = is_near_its_hour(story, b);
  if (near_a == near_b) return near_a;
  const TimeGroup &open = near_a ? b : a, &near = near_a ? a : b;
  return open.time->modifier == "after" ? near.value.clock_low < open.value.clock_low
                                        : near.value.clock_low > open.value.clock_low;
}

bool are_far_hours(const Story& story, const TimeGroup& a, const TimeGroup& b) {
  constexpr int day_minutes = 24 * 60;
  const text::TimeValue &one = a.value, &other = b.value;
  const int hours = std::min(std::abs(one.clock_low - other.clock_high), std::abs(other.clock_low - one.clock_high));
  const int apart = std::min(hours, std::abs(day_minutes - hours));
  const bool midday = is_midday(story, a) || is_midday(story, b);
  return apart >= (midday ? midday_conflict_minutes : clock_conflict_minutes) && one.clock_low == one.clock_high &&
         other.clock_low == other.clock_high && !may_be_of_two_zones(story, a, b, apart);
}

}  // namespace hexapla::reconcile
