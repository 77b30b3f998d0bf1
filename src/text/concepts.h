#pragma once

#include <cstdint>
#include <string_view>

namespace hexapla::text {

/// What sort of thing a counted noun names. Words of one `group` are near synonyms ("gun", "firearm"); words of one `family` may
/// name the same things at different breadth ("people", "passengers").
struct NounConcept {
  std::string_view group;   ///< empty: the noun stands in no list
  std::string_view family;  ///< empty: as `group`
  bool broad = false;       ///< names the whole family: "people", "vehicles", "weapons"
};

/// Looks up a lower-case singular noun; names of peoples are told by their endings. Cost: a search in a sorted table.
NounConcept noun_concept(std::string_view singular);

/// What befalls people, as news counts them: one count is of one of these.
enum class Fate : std::uint8_t { none, die, hurt, missing, arrest, rescue, displaced };

/// Looks up a verb's stem (text/morphology.h) or a noun, adjective or participle of its meaning: "kill", "dead", "fatality".
Fate fate_of(std::string_view word);

/// One key for verbs of nearly one meaning by their stems ("deport", "expel"); the stem itself for all others.
std::string_view act_group(std::string_view stem);

}  // namespace hexapla::text
