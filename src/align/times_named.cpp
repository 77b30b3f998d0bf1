#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "align/times_features.h"
#include "align/times_happenings.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/violence.h"

// Which happening a time dates.

namespace hexapla::align::times {
namespace {

using Kind = text::TimeValue::Kind;

constexpr std::size_t nearest = 5;  // words of the clause, in which a time's event is looked for

/// What hurts or kills people is told by many verbs, and one account dates the shot, another the killing. To die is another
/// matter: it may be later.
bool is_blow(std::string_view act) {
  constexpr auto others = std::to_array<std::string_view>({"attack", "gunfire", "gunshot"});
  return in(others, act) || text::is_deadly(act) || text::fate_of(act) == text::Fate::hurt;
}

/// Verbs that tell nothing of what is told but that somebody or something had it: "suffered a wound", "a shooting left three
/// dead".
bool is_light(std::string_view act) {
  constexpr auto light = std::to_array<std::string_view>({"be", "begin", "start", "break", "erupt", "hit", "strike", "suffer",
                                                          "sustain", "receive", "leave", "send", "take", "have"});
  return in(light, act);
}

/// What a noun tells that happens of itself, whatever it did: "an earthquake razed villages", "the fire gutted a church"; empty
/// of others.
std::string_view natural_happening(std::string_view noun) {
  constexpr auto natural = std::to_array<std::string_view>({"burn", "collide", "explode", "flood", "quake", "storm"});
  const std::string_view happening = text::happening_of(noun);
  return in(natural, happening) ? happening : std::string_view();
}

/// Acts that are done once, by any word of the thesaurus: "beat", "a victory".
std::string_view act_of_one_day(std::string_view act) {
  constexpr auto acts = std::to_array<std::string_view>({"collide", "explode", "quake", "win"});
  const std::string_view happening = text::happening_of(act);
  return in(acts, happening) ? happening : std::string_view();
}

std::string happening_of(const Feature& feature) {
  const std::string_view act = feature.time->act;
  if (feature.fires || is_blow(act)) return "blow";
  if (feature.calls) return std::string(call_out);
  if (const std::string_view natural = natural_happening(feature.subject); !natural.empty()) return std::string(natural);
  const std::string_view known = act_of_one_day(act);
  return std::string(known.empty() ? text::act_group(act) : known);
}

bool names_day(const Feature& feature) {
  switch (feature.value.kind) {
    case Kind::weekday:
      return true;
    case Kind::month_day:
      return feature.value.day != 0;
    case Kind::date: {
      const bool numbered = feature.surface.find_first_of("0123456789") != std::string::npos;
      return feature.value.days->days() == 1 && feature.value.clock_low < 0 && (numbered || text::names_weekday(feature.surface));
    }
    default:
      return false;
  }
}

/// What a time dates whose verb does not tell it: what its subject is ("gunfire erupted"), else the one act of the story that the
/// words beside tell of; empty if nothing does. `place` is the number of "place", which what took place was not put in.
std::string told_beside(const Feature& feature, const std::map<std::uint32_t, std::string>& acts, std::uint32_t place) {
  const std::string_view natural = feature.light ? natural_happening(feature.subject) : std::string_view();
  if (!natural.empty()) return std::string(natural);
  std::set<std::string> told;
  for (const std::uint32_t word : feature.near)
    if (const auto act = acts.find(word); act != acts.end() && act->second != call_out && !(feature.happens && word == place))
      told.insert(act->second);
  const auto near = std::min<std::size_t>(feature.time->context.size(), nearest);
  const bool harms = std::any_of(feature.time->context.begin(), feature.time->context.begin() + static_cast<std::ptrdiff_t>(near),
                                 [](const std::string& word) { return is_blow(word) || is_blow(text::content_key(word)); });
  const bool struck = feature.light && (is_blow(feature.subject) || is_blow(text::content_key(feature.subject)));
  if (harms || told.contains("blow") || struck) return "blow";
  return told.size() == 1 ? *told.begin() : std::string();
}

}  // namespace

/// Of a time by a verb that says only that something happened, its subject tells what ("gunfire erupted"), else the nearest word
/// that stands for an act of the story; if there is none, it is what most accounts begin with.
void Features::name_happenings() {
  std::map<std::uint32_t, std::string> acts;  // by the number of their word
  std::set<std::string> central;
  const auto tells_act = [](const Feature& feature) { return !feature.act.empty() && !feature.speech && !feature.light; };
  for (Feature& feature : features_) feature.light = feature.happens || is_light(feature.time->act);
  for (const Feature& feature : features_) {
    if (!tells_act(feature) || feature.at_blow) continue;
    acts.try_emplace(number_of(feature.act), happening_of(feature));
    if (feature.event) central.insert(happening_of(feature));
  }
  const std::string main = central.contains("blow") ? "blow" : central.size() == 1 ? *central.begin() : std::string();
  const std::uint32_t place = number_of("place");  // of "took place"
  for (Feature& feature : features_) {
    feature.names_day = names_day(feature);
    if (feature.speech || feature.of_another || is_dateline(feature)) continue;
    if (feature.at_blow && natural_happening(feature.subject).empty()) {
      feature.happening = "blow";
    } else if (tells_act(feature)) {
      feature.happening = happening_of(feature);
    } else {
      feature.happening = told_beside(feature, acts, place);
      if (feature.happening.empty() && feature.happens) feature.happening = main;
    }
    feature.central = central.contains(feature.happening);
    // The day on which the police came is that of the blow.
    feature.event = feature.event || (main == "blow" && feature.happening == call_out && feature.names_day);
  }
}

}  // namespace hexapla::align::times
