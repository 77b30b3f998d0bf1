#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
enum class Fate : std::uint8_t { none, die, hurt, missing, arrest, rescue, displaced, survive };

/// Looks up a verb's stem (text/morphology.h) or a noun, adjective or participle of its meaning: "kill", "dead", "fatality".
Fate fate_of(std::string_view word);
/// The same of a lower-case word in any form: its own, else that of the verb whose form it is.
Fate fate_of_form(std::string_view word);

/// Whether a verb's stem is one of saying: what stands by it dates a statement, not what is told.
bool is_speech_act(std::string_view stem);

/// Whether a verb's stem says no more than that something happened ("occur"); `take` does so before "place", which is then among
/// the words of its clause.
bool is_happening(std::string_view stem, const std::vector<std::string>& context);

/// One key for verbs of nearly one meaning by their stems ("deport", "expel"); the stem itself for all others.
std::string_view act_group(std::string_view stem);

}  // namespace hexapla::text
