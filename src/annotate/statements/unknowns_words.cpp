#include "annotate/statements/unknowns_words.h"

#include <array>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/naming_field.h"
#include "text/people_words.h"

namespace hexapla::annotate::statements {
namespace {

constexpr auto of_names = std::to_array<std::string_view>({"id", "identification", "identity", "name"});
constexpr auto of_motives = std::to_array<std::string_view>({"motivation", "motive"});
constexpr auto knowledge =
    std::to_array<std::string_view>({"answer", "clue", "detail", "idea", "indication", "information", "news", "word"});
constexpr auto making_known = std::to_array<std::string_view>(
    {"ascertain", "announce", "comment", "confirm", "determine", "disclose", "discover", "discuss",   "divulge", "establish",
     "give",      "identify", "know",    "learn",   "list",      "make",     "name",     "offer",     "provide", "publicize",
     "release",   "report",   "reveal",  "say",     "share",     "specify",  "uncover",  "understand"});
constexpr auto anybodys = std::to_array<std::string_view>(
    {"comment", "discover", "give", "know", "learn", "make", "offer", "say", "share", "understand"});
constexpr auto naming = std::to_array<std::string_view>({"identify", "name"});
constexpr auto failing = std::to_array<std::string_view>({"decline", "fail", "refuse"});
constexpr auto unknown = std::to_array<std::string_view>(
    {"mystery", "unavailable", "uncertain", "unclear", "undetermined", "undisclosed", "unidentified", "unknown", "unnamed"});
constexpr auto known = std::to_array<std::string_view>({"available", "certain", "clear", "evident", "known", "public", "sure"});
/// Denied they deny an arrest; told they tell none.
constexpr auto seizing = std::to_array<std::string_view>({"catch", "detain"});
constexpr auto causing = std::to_array<std::string_view>(
    {"cause", "ignite", "lead", "motivate", "precipitate", "prompt", "provoke", "spark", "start", "trigger"});
constexpr auto with_reasons = std::to_array<std::string_view>(
    {"attack", "fire", "fight", "happen", "occur", "open", "shoot", "snap", "stab", "start", "target"});

}  // namespace

std::optional<Matter> matter_of(std::string_view noun) {
  if (in(of_names, noun)) return Matter::name;
  if (in(of_motives, noun)) return Matter::motive;
  if (noun == "arrest") return Matter::arrest;
  if (noun == "charge") return Matter::charge;
  if (noun == "condition") return Matter::condition;
  if (noun == "whereabouts") return Matter::place;
  return std::nullopt;
}

bool holds_knowledge(std::string_view noun) { return in(knowledge, noun); }
bool makes_known(std::string_view verb) { return in(making_known, verb); }
bool is_anybodys(std::string_view verb) { return in(anybodys, verb); }
bool gives_name(std::string_view verb) { return in(naming, verb); }
bool fails(std::string_view verb) { return in(failing, verb); }
bool is_unknown(std::string_view adjective) { return in(unknown, adjective); }
bool is_known(std::string_view adjective) { return in(known, adjective); }
bool is_seizure(std::string_view verb) { return text::is_arrest(verb) || in(seizing, verb); }
bool is_wanted(std::string_view noun) { return text::naming_field(noun) == "attacker" || noun == "robber"; }
bool is_cause(std::string_view verb) { return in(causing, verb); }
bool has_reason(std::string_view verb) {
  return in(with_reasons, verb) || text::fate_of(text::verb_stem(verb)) == text::Fate::die;
}

}  // namespace hexapla::annotate::statements
