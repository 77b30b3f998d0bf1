#include "reconcile/times_conflict.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/times_hours.h"
#include "reconcile/times_people.h"
#include "reconcile/times_sentences.h"
#include "reconcile/times_things.h"
#include "reconcile/witnesses.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using text::TimeRelation;
using Kind = text::TimeValue::Kind;

/// Confidence from which on two values that exclude each other are called a conflict rather than times of different things; and
/// how many words of the clauses must be shared besides the event's verb. Set on 239 groups of local news about one shooting
/// each, so that few conflicts are shown that a reader would call false.
constexpr double conflict_confidence = 0.5;
constexpr double anchored_confidence = 0.65;   // where a value hangs on the day of publication
constexpr double happening_confidence = 0.75;  // where both clauses only say that "it happened"; by judgement
constexpr std::size_t least_shared_words = 2;
/// From this confidence on one such word is enough.
constexpr double sure_confidence = 0.8;
constexpr std::size_t least_shared_if_sure = 1;
/// The same where the clauses have other verbs ("is due in court", "is to be arraigned"). Set with `bench/planted`.
constexpr std::size_t least_shared_without_verb = 4;

/// What a range of days is one of: a day, month, quarter or year; none of other ranges.
enum class Grain : std::uint8_t { none, day, month, quarter, year };

Grain grain_of(const text::DayRange& range) {
  const int days = range.days();
  if (days == 1) return Grain::day;
  if (days >= 28 && days <= 31) return Grain::month;
  if (days >= 90 && days <= 92) return Grain::quarter;
  return days == 365 || days == 366 ? Grain::year : Grain::none;
}

bool definite(const TimeGroup& group) {
  switch (group.value.kind) {
    case Kind::date:
      return grain_of(*group.value.days) != Grain::none || group.value.days->days() > 366;
    case Kind::weekday:
      return true;
    case Kind::month_day:
      return group.value.day != 0;
    case Kind::clock:
      return group.value.clock_low >= 0;
    case Kind::duration:
      return group.value.seconds >= 0 && group.time->modifier.empty();
    default:
      return false;
  }
}

/// Whether the words of some mention of the reading are so: one account may say "yesterday" where another says "July 7".
template <class Is>
bool any_words(const Story& story, const TimeGroup& group, const Is& is) {
  std::size_t looked = 0;
  return std::ranges::any_of(group.reading.mentions, [&](const Mention& mention) {
    return looked++ < most_mentions_of_a_time && is(text::fold(story.accounts[mention.account].text(mention.span)));
  });
}

/// Whether the value hangs on the day of writing for more than its year ("Tuesday", "last month"; not "July 18").
bool is_told_from_writing(const Story& story, const TimeGroup& group) {
  return group.time->anchored && !any_words(story, group, [](const std::string& words) {
           return words.find_first_of("0123456789") != std::string::npos && text::names_month(words);
         });
}

/// Whether the words name a weekday or month. "Today", "tonight" or "last year" are right in every account that was written on
/// another day, or taken over from one that was.
bool names_its_day(const Story& story, const TimeGroup& group) {
  return !group.time->anchored ||
         any_words(story, group, [](const std::string& words) { return text::names_weekday(words) || text::names_month(words); });
}

/// Whether the group gives the day on which its account was written: there an account tells the state of things, and each has
/// its own.
bool is_day_of_writing(const Story& story, const TimeGroup& group) {
  const auto& published = story.accounts[group.reading.mentions.front().account].metadata().published;
  const auto written = published ? text::parse_date(*published) : std::nullopt;
  return written && group.value.kind == Kind::date && group.value.days == text::DayRange{*written, *written};
}

/// Whether doubt remains about the days of two anchored values: a day told by its name alone hangs on the account's own date,
/// which may be that of a later version.
bool hangs_on_publication(const Story& story, const TimeGroup& a, const TimeGroup& b) {
  if (!is_told_from_writing(story, a) && !is_told_from_writing(story, b)) return false;
  if (!names_its_day(story, a) || !names_its_day(story, b)) return true;
  if (is_day_of_writing(story, a) && is_day_of_writing(story, b)) return true;
  const bool days =
      a.value.kind == Kind::date && b.value.kind == Kind::date && a.value.days->days() == 1 && b.value.days->days() == 1;
  return days && a.value.days != b.value.days && text::iso_weekday(a.value.days->first) == text::iso_weekday(b.value.days->first);
}

/// Whether two days differ by the year alone, and one of the years is not told: "September 11, 2001" and "Sept. 11" of an account
/// of 2016.
bool differ_by_an_untold_year(const TimeGroup& a, const TimeGroup& b) {
  if (a.value.kind != Kind::date || b.value.kind != Kind::date || (!a.time->anchored && !b.time->anchored)) return false;
  const text::Date one = a.value.days->first, other = b.value.days->first;
  return one.month() == other.month() && one.day() == other.day() && one.year() != other.year();
}

/// Whether one is an exact length and the other a bound that it does not reach: "45 minutes", "more than an hour".
bool is_length_against_bound(const TimeGroup& a, const TimeGroup& b) {
  const auto bounds = [](const TimeGroup& group) { return group.time->modifier == "more" || group.time->modifier == "less"; };
  const auto is_length = [](const TimeGroup& group) { return group.value.kind == Kind::duration && group.value.seconds >= 0; };
  return is_length(a) && is_length(b) && ((bounds(a) && b.time->modifier.empty()) || (bounds(b) && a.time->modifier.empty()));
}

/// Values of one grain can exclude each other; a day outside a year is told of another thing.
bool one_grain(const text::DayRange& a, const text::DayRange& b) {
  return a.days() == b.days() || (grain_of(a) == grain_of(b) && grain_of(a) != Grain::none);
}

/// Whether two times are of what the story tells of: both only say that it happened then, and were surely joined.
bool both_happen(const Question& question, const Time& one, const Time& other) {
  return question.confidence >= happening_confidence && text::is_happening(one.act, one.context) &&
         text::is_happening(other.act, other.context);
}

/// The mentions of a question that give a reading, at most `most_mentions_of_a_time`.
std::vector<AnnotationRef> mentions_of(const Story& story, const Question& question, const Reading& reading) {
  std::vector<AnnotationRef> out;
  for (const AnnotationRef ref : question.mentions) {
    const Mention mention{.account = ref.account, .span = time_of(story, ref).span};
    if (out.size() < most_mentions_of_a_time && std::ranges::find(reading.mentions, mention) != reading.mentions.end())
      out.push_back(ref);
  }
  return out;
}

/// Whether two times stand in words that say one event: the same verb or noun for it, or one that befalls people alike, and words
/// that say whose it is, more such words with another verb, or both only "happened". People say things on many days.
bool tell_of_one_event(const Question& question, const Time& one, const Time& other) {
  if (both_happen(question, one, other)) return true;
  if (text::is_speech_act(one.act) || text::is_speech_act(other.act)) return false;
  const text::Fate fate = text::fate_of(one.act);
  const bool one_act =
      !one.act.empty() && (one.act == other.act || (fate != text::Fate::none && fate == text::fate_of(other.act)));
  const std::size_t least = question.confidence >= sure_confidence ? least_shared_if_sure : least_shared_words;
  return shared_beside_acts(one, other) >= (one_act ? least : least_shared_without_verb);
}

/// Whether the two mentions are known to give one happening two days or hours.
bool are_rivals(const Question& question, AnnotationRef one, AnnotationRef other) {
  return std::ranges::binary_search(question.rivals, std::pair(std::min(one, other), std::max(one, other)));
}

/// Whether some mention of the one reading is a rival of one of the other: they date one thing, whatever else the question holds.
bool have_rivals(const Story& story, const Question& question, const Reading& a, const Reading& b) {
  const std::vector<AnnotationRef> others = mentions_of(story, question, b);
  return std::ranges::any_of(mentions_of(story, question, a), [&](AnnotationRef one) {
    return std::ranges::any_of(others, [&](AnnotationRef other) { return are_rivals(question, one, other); });
  });
}

/// Whether something is told to be done "again" in the one sentence alone: "appears in court again on Thursday".
bool is_done_again(const text::WordsAround& a, const text::WordsAround& b) {
  const auto again = [](const text::WordsAround& around) {
    constexpr std::size_t reach = 3;  // words beside the time
    const auto first = around.before.end() - static_cast<std::ptrdiff_t>(std::min(around.before.size(), reach));
    return std::find(first, around.before.end(), "again") != around.before.end();
  };
  return again(a) != again(b);
}

/// How surely two readings date one thing.
enum class Tie : std::uint8_t { none, one_event, sure };

Tie tie_of(const Story& story, const Question& question, const Reading& a, const Reading& b) {
  Tie tie = Tie::none;
  const std::vector<AnnotationRef> others = mentions_of(story, question, b);
  std::vector<text::WordsAround> around;
  around.reserve(others.size());
  for (const AnnotationRef other : others) around.push_back(words_around(story, other));
  for (const AnnotationRef one : mentions_of(story, question, a)) {
    const text::WordsAround own = words_around(story, one);
    for (std::size_t i = 0; i < others.size(); ++i) {
      if (one.account == others[i].account || tell_of_other_people(story, one, others[i])) continue;
      if (is_done_again(own, around[i]) || date_two_things(story, one, others[i])) continue;
      const Time &time = time_of(story, one), &other = time_of(story, others[i]);
      const bool speech = text::is_speech_act(time.act) && text::is_speech_act(other.act);
      if (!speech && text::are_nearly_the_same(own, around[i])) return Tie::sure;
      if (are_rivals(question, one, others[i])) return Tie::sure;
      if (tell_of_one_event(question, time, other) && !tell_of_others(story, one, others[i])) tie = Tie::one_event;
    }
  }
  return tie;
}

/// Whether both readings are limits of the same sort ("since 1987", "since 1989"), or neither is any, and neither is the day of a
/// count.
bool bound_alike(const Story& story, const Question& question, const TimeGroup& a, const TimeGroup& b) {
  if (is_length_against_bound(a, b)) return true;
  const bool hours = exclude_in_spite_of_bounds(story, a, b);
  if (!hours && a.time->modifier != b.time->modifier && (is_bound(a) || is_bound(b))) return false;
  const auto word = [&](const TimeGroup& group) {
    const std::vector<AnnotationRef> mentions = mentions_of(story, question, group.reading);
    return mentions.empty() ? std::string_view() : limit_word(story, mentions.front());
  };
  const std::string_view limit = word(a);
  return limit == word(b) && limit != "as of" && (hours || !limit.empty() || !is_bound(a));
}

/// Whether every mention of the reading names a part of its day itself. "Overnight" is before midnight and after it, and "Sunday"
/// beside "Sunday night" says less than it.
bool names_its_part(const Story& story, const TimeGroup& group) {
  std::size_t looked = 0;
  for (const Mention& mention : group.reading.mentions) {
    if (looked++ == most_mentions_of_a_time) break;
    const auto& times = story.annotations[mention.account].times;
    const auto time = std::ranges::lower_bound(times, mention.span.begin, {}, [](const Time& known) { return known.span.begin; });
    if (time == times.end() || time->span != mention.span) return false;
    const text::TimeValue value = text::read_time_value(time->value);
    const bool told = value.part != 0 || value.clock_low >= 0 || time->modifier == "early";
    if (!told || text::fold(story.accounts[mention.account].text(mention.span)).find("overnight") != std::string::npos)
      return false;
  }
  return true;
}

/// Whether one is a day of the calendar and the other a weekday of no known week.
bool is_day_against_weekday(const TimeGroup& a, const TimeGroup& b) {
  const auto is = [](const TimeGroup& day, const TimeGroup& weekday) {
    return day.value.kind == Kind::date && grain_of(*day.value.days) == Grain::day && weekday.value.kind == Kind::weekday;
  };
  return (is(a, b) || is(b, a)) && a.value.clock_low < 0 && b.value.clock_low < 0;
}

/// Whether two readings exclude each other: definite values of one kind and grain that differ, or two clock times of which one
/// account gives the day.
bool exclude(const Story& story, const TimeGroup& a, const TimeGroup& b) {
  const bool lengths = is_length_against_bound(a, b);
  if (!lengths && (!definite(a) || !definite(b))) return false;
  const bool clocks = a.value.clock_low >= 0 && b.value.clock_low >= 0;
  const bool hours_of_a_day = clocks && (a.value.kind != b.value.kind || a.value.days == b.value.days);
  if (!hours_of_a_day && hangs_on_publication(story, a, b)) return false;
  if (differ_by_an_untold_year(a, b)) return false;
  if (text::relate(a.value, a.time->modifier, b.value, b.time->modifier) != TimeRelation::different) return false;
  if (is_day_against_weekday(a, b)) return true;
  if (a.value.kind != b.value.kind)
    return clocks && (a.value.kind == Kind::clock || b.value.kind == Kind::clock) && are_far_hours(story, a, b);
  if (a.value.kind == Kind::duration) return true;
  if (a.value.kind == Kind::date && !one_grain(*a.value.days, *b.value.days)) return false;
  const bool one_day = a.value.days == b.value.days && a.value.weekday == b.value.weekday && a.value.month == b.value.month &&
                       a.value.day == b.value.day;
  if (one_day && clocks) return are_far_hours(story, a, b);
  return !one_day || (names_its_part(story, a) && names_its_part(story, b));
}

}  // namespace

bool times_conflict(const Story& story, const Question& question, const TimeGroup& a, const TimeGroup& b) {
  const bool sure = question.confidence >= conflict_confidence || have_rivals(story, question, a.reading, b.reading);
  if (!sure || !told_apart(a.reading, b.reading) || !exclude(story, a, b) || !bound_alike(story, question, a, b)) return false;
  const Tie tie = tie_of(story, question, a.reading, b.reading);
  const bool anchored = is_told_from_writing(story, a) || is_told_from_writing(story, b);
  if (is_day_against_weekday(a, b) && tie != Tie::sure) return false;
  const bool tied = tie == Tie::sure || (tie == Tie::one_event && (!anchored || question.confidence >= anchored_confidence));
  return tied &&
         each_alone_dates(story, question, mentions_of(story, question, a.reading), mentions_of(story, question, b.reading));
}

}  // namespace hexapla::reconcile
