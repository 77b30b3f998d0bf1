#include "align/times_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "text/morphology.h"

namespace hexapla::align::times {
namespace {

using text::TimeRelation;
using Kind = text::TimeValue::Kind;

// Weights of the evidence, tuned on the six labelled stories, leaving one out in turn (bench/quality shows the outcome).
constexpr double words_weight = 0.75;    // of the cosine of the words around
constexpr double near_weight = 0.25;     // of the same of the nearest words
constexpr double act_bonus = 0.22;       // the same verb
constexpr double act_penalty = 0.05;     // two different verbs
constexpr double speech_penalty = 0.35;  // one dates a statement, the other does not
constexpr double telling_bonus = 0.42;   // the same year, day of the month, or named period: few events share it
constexpr double day_bonus = 0.22;       // the same weekday, or the same day of a story that is all about that day
constexpr double vague_bonus = 0.30;     // the same words of vague time
constexpr double compatible_bonus = 0.08;
constexpr double different_penalty = 0.22;
constexpr double incomparable_penalty = 0.10;
constexpr double other_kind_penalty = 0.30;  // a duration against a date
constexpr std::size_t nearest = 5;

constexpr auto speech_acts =
    std::to_array<std::string_view>({"say", "tell", "add", "speak", "write", "comment", "interview", "ask", "reply"});

double cosine(const std::vector<std::string>& a, const std::vector<std::string>& b, const Weights& weights) {
  double shared = 0, left = 0, right = 0;
  for (const std::string& word : a) left += weights.of(word) * weights.of(word);
  for (const std::string& word : b) right += weights.of(word) * weights.of(word);
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      shared += weights.of(a[i]) * weights.of(a[i]);
      ++i;
      ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return left == 0 || right == 0 ? 0 : shared / std::sqrt(left * right);
}

void make_set(std::vector<std::string>& words) {
  std::ranges::sort(words);
  const auto rest = std::ranges::unique(words);
  words.erase(rest.begin(), rest.end());
}

/// Whether few events of a story share such a value: a year, a date, a named period, not a weekday or "this year".
bool is_telling(const Feature& feature) {
  switch (feature.value.kind) {
    case Kind::date:
      return feature.value.days->days() > 1 || !feature.time->anchored;
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

/// What sort of question a time answers: when, how long, how often, at some vague time.
int sort_of(const Feature& feature) {
  if (feature.time->kind == TimeKind::set) return 2;
  if (feature.value.kind == Kind::duration && feature.time->kind == TimeKind::duration) return 1;
  return 0;
}

}  // namespace

bool answers_a_question(const Time& time) {
  if (time.kind != TimeKind::set) return true;
  return !(time.value == "P1D" || time.value == "P1W" || time.value == "P1M" || time.value == "P1Y" || time.value == "PT1H" ||
           time.value == "P2W" || time.value == "P3M");
}

Feature feature(const Story& story, AnnotationRef ref) {
  const Time& time = story.annotations[ref.account].times[ref.index];
  Feature feature{.ref = ref,
                  .time = &time,
                  .value = text::read_time_value(time.value),
                  .act = time.act,
                  .speech = false,
                  .words = {},
                  .near = {}};
  feature.speech = std::ranges::find(speech_acts, time.act) != speech_acts.end();
  for (const std::string& word : time.context) {
    std::string key = text::is_verb_form(word) ? text::verb_stem(word) : text::verb_stem(text::singular(word));
    if (feature.near.size() < nearest) feature.near.push_back(key);
    feature.words.push_back(std::move(key));
  }
  if (!time.act.empty() && !feature.speech) feature.words.push_back(time.act);
  make_set(feature.words);
  make_set(feature.near);
  return feature;
}

Weights::Weights(const std::vector<Feature>& features) {
  for (const Feature& feature : features) {
    for (const std::string& word : feature.words) weights_[word] += 1;
  }
  for (auto& [word, weight] : weights_) weight = 1 / (1 + std::log(weight));
}

double Weights::of(const std::string& word) const {
  const auto found = weights_.find(word);
  return found == weights_.end() ? 1 : found->second;
}

double likeness(const Feature& a, const Feature& b, const Weights& weights) {
  double score = words_weight * cosine(a.words, b.words, weights) + near_weight * cosine(a.near, b.near, weights);
  if (!a.act.empty() && !b.act.empty()) score += a.act == b.act ? (a.speech ? 0 : act_bonus) : -act_penalty;
  if (a.speech != b.speech) score -= speech_penalty;
  if (sort_of(a) != sort_of(b)) return score - other_kind_penalty;
  const bool both_telling = is_telling(a) && is_telling(b);
  switch (text::relate(a.value, a.time->modifier, b.value, b.time->modifier)) {
    case TimeRelation::same:
      if (a.value.kind == Kind::unknown && a.value.label.empty()) break;
      score += both_telling                                                  ? telling_bonus
               : a.value.kind == Kind::weekday || a.value.kind == Kind::date ? day_bonus
                                                                             : vague_bonus;
      break;
    case TimeRelation::compatible:
      score += both_telling ? day_bonus : compatible_bonus;
      break;
    case TimeRelation::different:
      score -= different_penalty;
      break;
    case TimeRelation::incomparable:
      score -= incomparable_penalty;
      break;
  }
  return score;
}

}  // namespace hexapla::align::times
