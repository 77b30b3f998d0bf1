#include "align/times_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "align/word_sets.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::times {
namespace {

using text::TimeRelation;
using Kind = text::TimeValue::Kind;

// Weights of the evidence, tuned on the six labelled stories, leaving one out in turn (bench/quality shows the outcome).
constexpr double words_weight = 0.75;      // of the cosine of the words around
constexpr double near_weight = 0.25;       // of the same of the nearest words
constexpr double act_bonus = 0.22;         // the same verb
constexpr double act_penalty = 0.05;       // two different verbs
constexpr double speech_penalty = 0.35;    // one dates a statement, the other does not
constexpr double telling_bonus = 0.42;     // the same year, day of the month, or named period: few events share it
constexpr double day_bonus = 0.22;         // the same weekday, or the same day of a story that is all about that day
constexpr double vague_bonus = 0.30;       // the same words of vague time
constexpr double containing_bonus = 0.36;  // a year or date inside the other ("1798", "18th century")
constexpr double compatible_bonus = 0.08;
constexpr double different_penalty = 0.22;
constexpr double different_once_penalty =
    0.1;  // of the same verb, which names what happened once more often than not ("built in")
constexpr double incomparable_penalty = 0.10;
constexpr double other_kind_penalty = 0.30;  // a duration against a date
constexpr double lead_bonus = 0.2;           // both name a day at the head of their accounts
constexpr double one_account_penalty = 0.5;
constexpr std::size_t nearest = 5;
constexpr std::uint32_t lead_sentences = 3;

constexpr auto speech_acts = std::to_array<std::string_view>(
    {"say",    "tell",    "add",   "speak", "write",   "comment",  "interview", "ask",      "reply",
     "reveal", "confirm", "state", "offer", "explain", "identify", "doubt",     "express",  "warn",
     "deny",   "note",    "argue", "claim", "insist",  "testify",  "declare",   "describe", "acknowledge"});

/// A day by its name or by the day of writing: weekdays, days of known years, "today", "overnight", "last night".
bool names_a_day(const text::TimeValue& value) {
  switch (value.kind) {
    case Kind::weekday:
      return true;
    case Kind::date:
      return value.days->days() == 1;
    case Kind::undefined:
      return value.label == "UNDEF-today" || value.label == "UNDEF-yesterday" || value.label == "UNDEF-overnight" ||
             value.label == "UNDEF-last-night" || value.label == "UNDEF-this-morning";
    default:
      return false;
  }
}

/// Whether few events of a story share such a value: a year, a date, a named period, not a weekday or "this year". A day is
/// telling if its own words number it ("April 2"), whoever told its year.
bool is_telling(const Feature& feature) {
  switch (feature.value.kind) {
    case Kind::date: {
      const bool numbered = std::ranges::any_of(feature.surface, [](char c) { return c >= '0' && c <= '9'; });
      return feature.value.days->days() > 1 || !feature.time->anchored || numbered;
    }
    case Kind::month_day:
      return feature.value.day != 0;
    case Kind::clock:
      return feature.value.clock_low >= 0;
    case Kind::duration:
      return feature.value.seconds >= 0;
    default:
      return false;
  }
}

/// Whether `a` is a day or month of no known year and `b` a year or longer, so that they cannot exclude each other.
bool day_of_no_year(const Feature& a, const Feature& b) {
  return a.value.kind == Kind::month_day && b.value.kind == Kind::date && b.value.days->days() > 31;
}

/// What sort of question a time answers: 0 when, 1 how long, 2 how often, 3 at what o'clock.
int sort_of(const Feature& feature) {
  if (feature.time->kind == TimeKind::set) return 2;
  if (feature.value.kind == Kind::duration && feature.time->kind == TimeKind::duration) return 1;
  return feature.value.clock_low >= 0 ? 3 : 0;
}

}  // namespace

bool answers_a_question(const Time& time) {
  if (time.value == "PRESENT_REF" && time.span.size() == std::string_view("now").size()) return false;  // but "for now" does
  if (time.kind != TimeKind::set) return true;
  return !(time.value == "P1D" || time.value == "P1W" || time.value == "P1M" || time.value == "P1Y" || time.value == "PT1H" ||
           time.value == "P2W" || time.value == "P3M");
}

Features::Features(const Story& story, const std::vector<AnnotationRef>& refs) {
  std::map<std::string, std::uint32_t> numbers;
  const auto number_of = [&](std::string key) {
    const auto [at, fresh] = numbers.try_emplace(std::move(key), static_cast<std::uint32_t>(weights_.size()));
    if (fresh) weights_.push_back(0);
    return at->second;
  };
  for (const AnnotationRef ref : refs) {
    const Time& time = story.annotations[ref.account].times[ref.index];
    Feature feature{.ref = ref, .time = &time, .value = text::read_time_value(time.value), .act = time.act};
    feature.speech = std::ranges::find(speech_acts, time.act) != speech_acts.end();
    feature.lead = time.sentence < lead_sentences && !feature.speech && names_a_day(feature.value);
    feature.surface = text::fold(story.accounts[ref.account].text(time.span));
    for (const std::string& word : time.context) {
      const std::uint32_t key =
          number_of(text::is_verb_form(word) ? text::verb_stem(word) : text::verb_stem(text::singular(word)));
      if (feature.near.size() < nearest) feature.near.push_back(key);
      feature.words.push_back(key);
    }
    if (!time.act.empty() && !feature.speech) feature.words.push_back(number_of(time.act));
    make_set(feature.words);
    make_set(feature.near);
    for (const std::uint32_t word : feature.words) weights_[word] += 1;
    features_.push_back(std::move(feature));
  }
  for (double& weight : weights_) weight = 1 / (1 + std::log(std::max(1.0, weight)));
  for (Feature& feature : features_) {
    feature.words_norm = norm(feature.words, weights_);
    feature.near_norm = norm(feature.near, weights_);
  }
}

double likeness(const Feature& a, const Feature& b, const Features& features) {
  double score = words_weight * cosine(a.words, a.words_norm, b.words, b.words_norm, features.weights()) +
                 near_weight * cosine(a.near, a.near_norm, b.near, b.near_norm, features.weights());
  if (!a.act.empty() && !b.act.empty()) score += a.act == b.act ? (a.speech ? 0 : act_bonus) : -act_penalty;
  if (a.speech != b.speech) score -= speech_penalty;
  const TimeRelation relation = text::relate(a.value, a.time->modifier, b.value, b.time->modifier);
  // Every account has a day of publication of its own; it is not the day of what it tells.
  const bool publishes = a.time->act == "publish", other_publishes = b.time->act == "publish";
  if (publishes != other_publishes || (publishes && relation != TimeRelation::same)) return -1;
  // Two different times in one account are told of two things, whatever words they share.
  if (a.ref.account == b.ref.account && relation == TimeRelation::different) return -1;
  const int sort_a = sort_of(a), sort_b = sort_of(b);
  if (sort_a != sort_b) {
    const bool of_one_day = sort_a != 1 && sort_b != 1 && sort_a != 2 && sort_b != 2;
    return of_one_day && relation != TimeRelation::different ? score - other_kind_penalty : -1;
  }
  if (a.ref.account == b.ref.account && relation != TimeRelation::same) score -= one_account_penalty;
  if (a.lead && b.lead && relation != TimeRelation::different) score += lead_bonus;
  if (a.time->kind == TimeKind::vague || b.time->kind == TimeKind::vague)
    return score + (a.surface == b.surface ? vague_bonus : -incomparable_penalty);
  const bool both_telling = is_telling(a) && is_telling(b);
  switch (relation) {
    case TimeRelation::same:
      return score + (both_telling                                                  ? telling_bonus
                      : a.value.kind == Kind::weekday || a.value.kind == Kind::date ? day_bonus
                                                                                    : vague_bonus);
    case TimeRelation::compatible:
      if (day_of_no_year(a, b) || day_of_no_year(b, a)) return score - incomparable_penalty;
      if (!both_telling || a.value.kind == Kind::duration) return score + compatible_bonus;
      return score + (a.value.kind == Kind::date && b.value.kind == Kind::date ? containing_bonus : day_bonus);
    case TimeRelation::different:
      return score - (both_telling && !a.act.empty() && a.act == b.act && !a.speech ? different_once_penalty : different_penalty);
    case TimeRelation::incomparable:
      return score - incomparable_penalty;
  }
  return score;
}

}  // namespace hexapla::align::times
