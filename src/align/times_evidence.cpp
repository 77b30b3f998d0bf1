#include "align/times_evidence.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "align/times_apart.h"
#include "align/times_happenings.h"
#include "align/times_writing.h"
#include "align/word_sets.h"
#include "text/concepts.h"

namespace hexapla::align::times {
namespace {

using text::TimeRelation;
using Kind = text::TimeValue::Kind;

constexpr int month_days = 31, year_days = 366, decade_days = 3653;

/// A named age of years ("the Cold War"): much that is told with a year of its own lies in it.
bool is_era(const Feature& feature) {
  return feature.value.kind == Kind::date && feature.value.days->days() > year_days && !feature.numbered;
}

/// Whether few events of a story share such a value: a year, a date, a named period, not a weekday or "this year". A day is
/// telling if its own words number it ("April 2"), whoever told its year.
bool is_telling(const Feature& feature) {
  switch (feature.value.kind) {
    case Kind::date:
      if (feature.time->anchored && feature.value.days->days() > decade_days) return false;  // "this century"
      return feature.value.days->days() > 1 || !feature.time->anchored || feature.numbered;
    case Kind::month_day:
      return feature.value.day != 0;
    case Kind::clock:
      return feature.value.clock_low >= 0 && feature.numbered;  // not "midnight"
    case Kind::duration:
      return feature.value.seconds >= 0;
    default:
      return false;
  }
}

/// Whether `a` is a day or month of no known year and `b` a year or longer, so that they cannot exclude each other.
bool day_of_no_year(const Feature& a, const Feature& b) {
  return a.value.kind == Kind::month_day && b.value.kind == Kind::date && b.value.days->days() > month_days;
}

/// Told from a day of writing that is not known.
bool is_open(const Feature& feature) { return feature.value.kind == Kind::undefined; }
bool is_calendar(const Feature& feature) {
  return feature.value.kind == Kind::date || feature.value.kind == Kind::month_day || feature.value.kind == Kind::weekday;
}

/// Two clock times so near each other that they may be one moment told loosely; reconciling calls no others a conflict.
bool near_clocks(const Feature& a, const Feature& b) {
  constexpr int nearest = 45;  // minutes
  if (a.value.clock_low < 0 || b.value.clock_low < 0) return false;
  const bool one_day = a.value.kind != b.value.kind || (a.value.days == b.value.days && a.value.weekday == b.value.weekday &&
                                                        a.value.month == b.value.month && a.value.day == b.value.day);
  return one_day && std::max(a.value.clock_low - b.value.clock_high, b.value.clock_low - a.value.clock_high) < nearest;
}

/// How two values relate; "today" and "yesterday" of one account are two days, though nobody knows which.
TimeRelation relation_of(const Feature& a, const Feature& b) {
  if (a.ref.account == b.ref.account) {
    const auto day = days_from_writing(a), other = days_from_writing(b);
    if (day && other && *day != *other) return TimeRelation::different;
  }
  return text::relate(a.value, a.time->modifier, b.value, b.time->modifier);
}

/// Whether one clock time stands in brackets behind the other and says it again.
bool are_one_moment(const Feature& a, const Feature& b) {
  if (a.ref.account != b.ref.account) return false;
  return (b.converted && b.ref.index == a.ref.index + 1) || (a.converted && a.ref.index == b.ref.index + 1);
}

/// Cosine of two sets of roles, all of one weight.
double shared_roles(const Feature& a, const Feature& b) {
  if (a.roles.empty() || b.roles.empty()) return 0;
  return static_cast<double>(shared(a.roles, b.roles)) / std::sqrt(static_cast<double>(a.roles.size() * b.roles.size()));
}

/// Whether a sentence was taken over but for its time. Sentences of few words in common are not looked at, nor what dates
/// somebody's saying so: people say the same on many days.
bool is_one_gap(const Feature& a, const Feature& b, const Evidence& evidence) {
  constexpr double least_alike = 0.3;  // cosine of the sentences' words, below which no eight words are nearly the same
  const auto& of = evidence.of;
  return a.ref.account != b.ref.account &&
         of[Evidence::different] + of[Evidence::different_once] + of[Evidence::near_clock] > 0 && !(a.speech && b.speech) &&
         of[Evidence::sentence_words] >= least_alike && text::fill_one_gap(a.around, b.around);
}

void compare_values(const Feature& a, const Feature& b, TimeRelation relation, Evidence& evidence) {
  auto& of = evidence.of;
  if (sort_of(a) != sort_of(b)) {
    of[Evidence::other_sort] = 1;
    return;
  }
  if (a.time->kind == TimeKind::vague || b.time->kind == TimeKind::vague) {
    of[a.surface == b.surface ? Evidence::same_vague : Evidence::incomparable] = 1;
    return;
  }
  const bool both_telling = is_telling(a) && is_telling(b);
  switch (relation) {
    case TimeRelation::same:
      of[both_telling                                       ? Evidence::same_telling
         : is_day(a) || is_day(b) || a.value.clock_low >= 0 ? Evidence::same_day
                                                            : Evidence::same_vague] = 1;
      break;
    case TimeRelation::compatible: {
      const bool contains = both_telling && a.value.kind == Kind::date && b.value.kind == Kind::date && !is_day_of_year(a, b) &&
                            !is_day_of_year(b, a) && !day_of_no_year(a, b) && !day_of_no_year(b, a) && !is_era(a) && !is_era(b);
      const bool clocks = a.value.clock_low >= 0 && b.value.clock_low >= 0;
      const bool open = a.value.is_open_length() && b.value.is_open_length() && a.value.unit == b.value.unit;
      of[clocks                                         ? Evidence::near_clock
         : open                                         ? Evidence::same_vague
         : day_of_no_year(a, b) || day_of_no_year(b, a) ? Evidence::incomparable
         : contains                                     ? Evidence::containing
                                                        : Evidence::compatible] = 1;
      break;
    }
    case TimeRelation::different:
      of[near_clocks(a, b)                                               ? Evidence::near_clock
         : both_telling && !a.act.empty() && a.act == b.act && !a.speech ? Evidence::different_once
                                                                         : Evidence::different] = 1;
      break;
    case TimeRelation::incomparable:
      of[(a.open_day && (b.open_day || is_day(b))) || (b.open_day && is_day(a)) ? Evidence::open_day
         : is_open(a) != is_open(b) && (is_calendar(a) || is_calendar(b))       ? Evidence::open_value
                                                                                : Evidence::incomparable] = 1;
      break;
  }
}

// Logits, fitted by logistic regression to the pairs of times of the six labelled stories (pairs of two accounts, matched to the
// labels as bench/score/score.py matches them), then rounded; docs/comparing-quantities.md says how to fit them again.
constexpr std::array<double, Evidence::size> weights = [] {
  std::array<double, Evidence::size> w = {};
  w[Evidence::words] = 3.0;
  w[Evidence::near_words] = 2.1;
  w[Evidence::sentence_words] = 1.9;
  w[Evidence::same_act] = 1.5;
  w[Evidence::other_act] = -0.4;
  w[Evidence::one_speech] = -1.2;
  w[Evidence::same_telling] = 2.7;
  w[Evidence::same_day] = 1.0;
  w[Evidence::near_clock] = 1.2;
  w[Evidence::same_vague] = 2.1;
  w[Evidence::containing] = 2.1;
  w[Evidence::compatible] = -0.8;
  w[Evidence::different] = -2.0;
  w[Evidence::different_once] = -1.5;
  w[Evidence::other_day] = 2.0;
  w[Evidence::other_day_event] = 2.0;
  w[Evidence::one_gap] = 6.0;  // by judgement: nothing speaks against it
  w[Evidence::open_day] = 1.6;
  w[Evidence::open_value] = -0.8;
  w[Evidence::incomparable] = -1.9;
  w[Evidence::other_sort] = -3.0;
  w[Evidence::both_lead] = 2.2;
  w[Evidence::both_event] = 1.2;
  w[Evidence::event_day] = 1.2;
  w[Evidence::one_coming] = -1.0;
  w[Evidence::names] = 0.5;
  w[Evidence::names_clash] = -0.3;
  w[Evidence::strangers] = -1.0;
  w[Evidence::sole_clock] = 0.5;
  w[Evidence::sole_value] = 1.0;
  w[Evidence::date_line] = 1.0;
  w[Evidence::roles] = 1.0;
  w[Evidence::one_statement] = 1.5;
  w[Evidence::converted] = 8.0;  // by judgement, as one_gap
  w[Evidence::one_account] = -1.5;
  return w;
}();
constexpr double base = -1.2;

}  // namespace

Alike alike(const Feature& a, const Feature& b, const Features& features) {
  const std::vector<double>& by = features.weights();
  return {.words = cosine(a.words, a.words_norm, b.words, b.words_norm, by),
          .near = cosine(a.near, a.near_norm, b.near, b.near_norm, by),
          .sentence = cosine(a.sentence, a.sentence_norm, b.sentence, b.sentence_norm, by),
          .names = cosine(a.names, a.names_norm, b.names, b.names_norm, by)};
}

AlikeRows::AlikeRows(const Features& features)
    : words_(features.all(), &Feature::words, &Feature::words_norm, features.weights()),
      near_(features.all(), &Feature::near, &Feature::near_norm, features.weights()),
      sentence_(features.all(), &Feature::sentence, &Feature::sentence_norm, features.weights()),
      names_(features.all(), &Feature::names, &Feature::names_norm, features.weights()) {}

Evidence compare(const Feature& a, const Feature& b, const Features& features, const Alike* known) {
  Evidence evidence;
  const TimeRelation relation = relation_of(a, b);
  evidence.relation = relation;
  auto& of = evidence.of;
  of[Evidence::converted] = are_one_moment(a, b) ? 1 : 0;
  evidence.excluded = of[Evidence::converted] == 0 && are_apart(a, b, relation);
  if (evidence.excluded) return evidence;
  const Alike alike_words = known != nullptr ? *known : alike(a, b, features);
  of[Evidence::words] = alike_words.words;
  of[Evidence::near_words] = alike_words.near;
  of[Evidence::sentence_words] = alike_words.sentence;
  if (!a.act.empty() && !b.act.empty() && !a.happens && !b.happens) {
    if (a.act == b.act) {
      of[Evidence::same_act] = a.speech && !a.briefing ? 0 : 1;
    } else {
      of[Evidence::other_act] = 1;
    }
  }
  of[Evidence::one_speech] = a.speech != b.speech ? 1 : 0;
  compare_values(a, b, relation, evidence);
  of[Evidence::one_gap] = is_one_gap(a, b, evidence) ? 1 : 0;
  of[Evidence::both_lead] = a.lead && b.lead && relation != TimeRelation::different ? 1 : 0;
  of[Evidence::both_event] = a.event && b.event ? 1 : 0;
  of[Evidence::event_day] =
      a.event && b.event && of[Evidence::same_day] + of[Evidence::same_telling] + of[Evidence::open_day] > 0 ? 1 : 0;
  of[Evidence::one_coming] = a.coming != b.coming ? 1 : 0;
  of[Evidence::names] = alike_words.names;
  if (give_other_days(a, b, relation)) {
    const bool strange = a.sole_hour && !a.names.empty() && !b.names.empty() && of[Evidence::names] == 0;
    of[Evidence::other_day] = strange ? 0 : 1;  // a day has many hours: by another place's name it is another event's
    of[Evidence::other_day_event] = a.central && !strange ? 1 : 0;
  }
  if (date_one_statement_otherwise(a, b, relation)) of[Evidence::other_day] = 1;
  of[Evidence::one_statement] = relation == TimeRelation::compatible && one_statement(a, b) > 0 ? 1 : 0;
  of[Evidence::names_clash] = !a.names.empty() && !b.names.empty() && of[Evidence::names] == 0 ? 1 : 0;
  of[Evidence::strangers] = of[Evidence::sentence_words] == 0 && of[Evidence::words] == 0 ? 1 : 0;
  const bool same = relation == TimeRelation::same;
  of[Evidence::sole_value] =
      same && a.sole_value && b.sole_value && a.speech == b.speech && of[Evidence::same_vague] == 0 ? 1 : 0;
  of[Evidence::date_line] = same && (a.date_line || b.date_line) ? 1 : 0;
  of[Evidence::roles] = shared_roles(a, b);
  of[Evidence::sole_clock] = a.sole_clock && b.sole_clock ? 1 : 0;
  if (a.ref.account != b.ref.account) evidence.excluded = shares_only_its_time(a, b, evidence);
  of[Evidence::one_account] = a.ref.account == b.ref.account && relation != TimeRelation::same ? 1 : 0;
  return evidence;
}

double likeness(const Evidence& evidence) {
  if (evidence.excluded) return -std::numeric_limits<double>::infinity();
  return base + weighed(weights, evidence.of);
}

}  // namespace hexapla::align::times
