#include "align/times_writing.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

#include "align/word_sets.h"

// On which weekday an undated account was written, as the others tell: "was held yesterday" beside "was held on Tuesday".

namespace hexapla::align::times {
namespace {

using Kind = text::TimeValue::Kind;

constexpr int days_of_week = 7;

/// The weekday (0 … 6) that a time names, or that its date is; nothing of other times.
std::optional<int> weekday_of(const Feature& feature) {
  if (feature.value.kind == Kind::weekday) return feature.value.weekday - 1;
  if (feature.value.kind != Kind::date || feature.value.days->days() != 1) return std::nullopt;
  return static_cast<int>(text::iso_weekday(feature.value.days->first)) - 1;
}

/// The part of the day that "this morning" and its kin name; 0 of others.
char part_of_day(std::string_view label) {
  constexpr auto parts =
      std::to_array<std::pair<std::string_view, char>>({{"morning", 'M'}, {"afternoon", 'A'}, {"evening", 'E'}, {"night", 'N'}});
  for (const auto& [name, part] : parts)
    if (label.ends_with(name)) return part;
  return 0;
}

/// How much two times speak for being of one event, whatever day they give; 0 where nothing but words on the same topic does.
/// Weights by judgement, after those of times_evidence.cpp.
double same_event(const Feature& a, const Feature& b, std::span<const double> weights) {
  const bool one_act = !a.act.empty() && a.act == b.act && !a.speech && !a.happens;
  const bool one_happening = !a.happening.empty() && a.happening == b.happening;
  const double words = cosine(a.words, a.words_norm, b.words, b.words_norm, weights);
  const bool heads = a.lead && b.lead;
  if (!one_act && !one_happening && !heads) return 0;
  if (a.coming != b.coming || a.speech != b.speech) return 0;
  return (one_act || one_happening ? 1.0 : 0.0) + (heads ? 0.5 : 0.0) + 2 * words;
}

}  // namespace

std::optional<int> days_from_writing(const Feature& feature) {
  if (!feature.open_day || feature.quoted || feature.time->value.find("overnight") != std::string::npos) return std::nullopt;
  const std::string_view value = feature.time->value;
  if (value.find("yesterday") != std::string_view::npos || value.find("last") != std::string_view::npos) return -1;
  return value.find("tomorrow") != std::string_view::npos ? 1 : 0;
}

/// Each pair of a day told from that of writing and another account's weekday that tell one event votes for a weekday of writing.
/// Days so placed tell in a second round of accounts of which the first could not.
void Features::place_open_days() {
  constexpr int rounds = 2;
  for (int round = 0; round < rounds; ++round) vote_for_days();
}

void Features::vote_for_days() {
  constexpr double least_votes = 1.0, least_lead = 1.5;  // of the first weekday, and how often the votes of the second it has
  std::map<std::uint32_t, std::array<double, days_of_week>> votes;
  for (const Feature& open : features_) {
    const std::optional<int> from = days_from_writing(open);
    if (!from) continue;
    auto& ballot = votes[open.ref.account];
    for (const Feature& named : features_) {
      const std::optional<int> weekday = named.ref.account == open.ref.account ? std::nullopt : weekday_of(named);
      if (!weekday) continue;
      ballot.at(static_cast<std::size_t>((*weekday - *from + days_of_week) % days_of_week)) += same_event(open, named, weights_);
    }
  }
  for (Feature& open : features_) {
    const std::optional<int> from = days_from_writing(open);
    if (!from) continue;
    const auto& ballot = votes[open.ref.account];
    const auto* const first = std::ranges::max_element(ballot);
    double second = 0;
    for (const double& count : ballot)
      if (&count != first) second = std::max(second, count);
    if (*first < least_votes || *first < least_lead * second) continue;
    open.placed = true;
    open.open_day = false;
    open.value.kind = Kind::weekday;
    open.value.weekday = (static_cast<int>(first - ballot.begin()) + *from + days_of_week) % days_of_week + 1;
    open.value.part = part_of_day(open.value.label);
  }
}

}  // namespace hexapla::align::times
