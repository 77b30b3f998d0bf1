#include <algorithm>
#include <map>

#include "reconcile/reconcile.h"
#include "reconcile/tellers.h"
#include "reconcile/times_conflict.h"
#include "reconcile/times_names.h"
#include "reconcile/times_sentences.h"
#include "reconcile/times_witnesses.h"
#include "reconcile/times_words.h"
#include "reconcile/witnesses.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

using text::TimeRelation;
using Kind = text::TimeValue::Kind;

/// How exactly a time says when: among mentions of one reading the most exact gives its value.
int exactness(const text::TimeValue& value, const Time& time) {
  int exact = 0;
  switch (value.kind) {
    case Kind::date:
      exact = 40 - std::min(30, value.days->days());
      break;
    case Kind::month_day:
      exact = value.day != 0 ? 8 : 4;
      break;
    case Kind::weekday:
      exact = 6;
      break;
    case Kind::clock:
      exact = 5;
      break;
    case Kind::duration:
      exact = value.seconds >= 0 ? 5 : 2;
      break;
    default:
      break;
  }
  if (value.clock_low >= 0) exact += 4;
  return exact * 4 + (value.part != 0 ? 2 : 0) + (time.modifier.empty() ? 0 : 1);
}

/// Whether neither of two mentions is told as before or after what the other names: "shortly after May 3" is not "on May 3". A
/// preposition before the mention says less ("until 1989").
bool on_one_side(const Story& story, Mention a, Mention b) {
  const auto side = [&](Mention mention) {
    for (const text::Word& word : text::words(story.accounts[mention.account].text(mention.span)))
      if (word.folded == "before" || word.folded == "after") return word.folded;
    return std::string();
  };
  return side(a) == side(b);
}

/// One reading: values that are the same, and words of vague time that are the same.
bool same_reading(const Story& story, const TimeGroup& group, AnnotationRef ref, const text::TimeValue& value) {
  const Time& time = time_of(story, ref);
  if (group.value.is_open_length() && value.is_open_length()) {  // "several years" and "years" need not be equally long
    const Mention& first = group.reading.mentions.front();
    return text::fold(plain_words(story.accounts[first.account].text(first.span))) ==
           text::fold(plain_words(story.accounts[ref.account].text(time.span)));
  }
  const TimeRelation relation = text::relate(group.value, group.time->modifier, value, time.modifier);
  const bool lasts = group.value.kind == Kind::duration || value.kind == Kind::duration;
  if (relation != TimeRelation::same || (!lasts && !on_one_side(story, group.reading.mentions.front(), {ref.account, time.span})))
    return false;
  // A time told from an event is one with another only in the same words.
  if (!group.time->relative || group.value.kind == Kind::weekday || value.kind == Kind::undefined) return true;
  return group.value.kind == Kind::duration ? group.time->modifier == time.modifier : group.time->value == time.value;
}

/// The words in which most mentions of the reading give it; of several, the first.
std::string commonest_words(const Story& story, const Reading& reading) {
  std::string best;
  std::ptrdiff_t most = 0;
  std::vector<std::string> words;
  words.reserve(reading.mentions.size());
  for (const Mention& mention : reading.mentions)
    words.push_back(plain_words(story.accounts[mention.account].text(mention.span)));
  for (const std::string& candidate : words) {
    const auto count = std::ranges::count(words, candidate);
    if (count > most) {
      most = count;
      best = candidate;
    }
    if (words.size() > most_mentions_of_a_time) break;  // the first stands for very many
  }
  return best;
}

std::vector<TimeGroup> group_readings(const Story& story, const Question& question) {
  std::vector<TimeGroup> groups;
  for (const AnnotationRef ref : question.mentions) {
    const Time& time = time_of(story, ref);
    const text::TimeValue value = value_of(story, ref);
    auto group = std::ranges::find_if(groups, [&](const TimeGroup& known) { return same_reading(story, known, ref, value); });
    if (group == groups.end()) group = groups.insert(groups.end(), TimeGroup{.value = value, .time = &time, .reading = {}});
    if (exactness(value, time) > exactness(group->value, *group->time)) {
      group->value = value;
      group->time = &time;
    }
    group->reading.mentions.push_back({ref.account, time.span});
  }
  for (TimeGroup& group : groups) {
    group.reading.value.text = commonest_words(story, group.reading);
    if (group.value.kind != Kind::undefined && group.value.kind != Kind::unknown) group.reading.value.iso = group.time->value;
  }
  return groups;
}

/// Whether two readings exclude each other, be it that they tell of two things.
bool are_apart(const std::vector<TimeGroup>& groups) {
  constexpr std::size_t most_readings = 64;
  const std::size_t looked = std::min(groups.size(), most_readings);
  for (std::size_t i = 0; i < looked; ++i)
    for (std::size_t j = i + 1; j < looked; ++j)
      if (text::relate(groups[i].value, groups[i].time->modifier, groups[j].value, groups[j].time->modifier) ==
          TimeRelation::different)
        return true;
  return false;
}

/// Whether accounts hardly have this time in common by chance: a day of the calendar in so many words, that each of them tells
/// here alone.
bool is_telling(const Story& story, const Question& question, const Reading& reading) {
  constexpr std::size_t of_a_day = 10;  // "2025-07-24"
  const std::string& day = reading.value.iso;
  if (day.size() < of_a_day || reading.value.text.find_first_of("0123456789") == std::string::npos) return false;
  std::map<std::uint32_t, std::ptrdiff_t> here;  // account: mentions
  for (const AnnotationRef ref : question.mentions) ++here[ref.account];
  return std::ranges::all_of(here, [&](const auto& told) {
    return std::ranges::count(story.annotations[told.first].times, day, &Time::value) <= told.second;
  });
}

}  // namespace

Finding reconcile_time(const Story& story, const Question& question) {
  Finding finding = finding_of(story, question);
  std::vector<TimeGroup> groups = group_readings(story, question);
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    for (std::uint32_t j = i + 1; j < groups.size(); ++j) {
      if (times_conflict(story, question, groups[i], groups[j])) finding.conflicts.emplace_back(i, j);
    }
  }
  const bool apart = are_apart(groups);
  if (groups.size() == 1) finding.confidence = std::min(question.confidence, question.weakest);  // all must be told of one thing
  for (TimeGroup& group : groups) finding.readings.push_back(std::move(group.reading));
  finding.relation =
      relation_of(finding, question,
                  finding.readings.size() == 1 && finding.origins > 1 && is_telling(story, question, finding.readings.front()));
  if (finding.relation == Relation::agree && !are_dated_by_two(story, question)) finding.relation = Relation::compatible;
  finding.about = name_question(story, question);
  finding.reason = explain(story, finding, apart);
  return finding;
}

}  // namespace hexapla::reconcile
