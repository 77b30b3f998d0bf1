#include "annotate/syntax/side_of_time.h"

#include <array>

#include <hexapla/annotations.h>

#include "core/in_list.h"

namespace hexapla::annotate {
namespace {

constexpr int longest_climb = 12;

// Verbs, adjectives and nouns whose infinitive tells what is still to be done.
constexpr auto intentions = std::to_array<std::string_view>(
    {"agree", "agreement", "aim",    "arrange", "ask",   "be",       "commit", "deadline", "decide",  "due",     "expect",
     "hope",  "intend",    "invite", "likely",  "offer", "order",    "plan",   "pledge",   "prepare", "promise", "propose",
     "ready", "schedule",  "set",    "slate",   "swear", "threaten", "urge",   "vow",      "wait",    "want",    "wish"});
// Verbs that say so of their object in whatever tense: "had scheduled a march for Friday".
constexpr auto planning = std::to_array<std::string_view>({"expect", "plan", "schedule", "slate"});
// Participles that say so of the noun they describe: "the march set for Friday".
constexpr auto planned = std::to_array<std::string_view>({"due", "expect", "intend", "plan", "schedule", "set", "slate"});
constexpr auto coming_modals =
    std::to_array<std::string_view>({"will", "shall", "would", "may", "might", "must", "should", "ought"});
// Verbs whose present progressive tells what is arranged ("is arriving Friday"); that of others tells what goes on ("is
// investigating a crash Friday").
constexpr auto arranged = std::to_array<std::string_view>(
    {"arrive", "come", "depart", "fly", "go", "head", "leave", "meet", "move", "open", "return", "start", "travel", "visit"});
// Verbs whose plain present tells what a timetable says ("the trial opens Monday", "when they meet on Monday"; not "opens fire").
constexpr auto timetabled =
    std::to_array<std::string_view>({"air", "begin", "close", "convene", "depart", "end", "expire", "fly", "leave", "meet",
                                     "open", "reopen", "resume", "retire", "return", "start"});
// Nouns of what may be, which a gerund or an infinitive tells: "a chance of losing the house in November".
constexpr auto chances = std::to_array<std::string_view>({"chance", "odds", "possibility", "prospect"});
// Prepositions behind which a thing is a topic, known before: "a protest against Friday's ruling".
constexpr auto topical = std::to_array<std::string_view>({"about", "against", "around", "of", "over"});

bool is_verb(const Syntax& syntax, std::uint32_t i) { return syntax.pos(i) == "VERB" || syntax.pos(i) == "AUX"; }

/// What the auxiliaries of a verb say, and whether it has an object.
struct Auxiliaries {
  bool coming = false, able = false, perfect = false, pluperfect = false, progressive_past = false, progressive_now = false,
       passive_past = false, infinitive = false, negated = false, any = false, object = false;
};

Auxiliaries auxiliaries_of(const Syntax& syntax, std::uint32_t verb) {
  Auxiliaries out;
  for (const std::uint32_t child : syntax.first_children_of(verb)) {
    const std::string_view relation = syntax.relation(child), lemma = syntax.lemma(child), tag = syntax.tag(child);
    if (relation == "neg") out.negated = true;
    if (relation == "dobj") out.object = true;
    if (relation == "auxpass") {
      out.any = true;
      out.passive_past = out.passive_past || tag == "VBD";
    }
    if (relation != "aux") continue;
    out.any = true;
    if (tag == "TO") out.infinitive = true;
    if (tag == "MD") (in(coming_modals, lemma) ? out.coming : out.able) = true;
    if (lemma == "have") {
      out.perfect = true;
      out.pluperfect = out.pluperfect || tag == "VBD";
    }
    if (lemma == "be") (tag == "VBD" ? out.progressive_past : out.progressive_now) = true;
    if (lemma == "do" && tag == "VBD") out.passive_past = true;  // "did not call"
  }
  return out;
}

/// The side that a verb's own form tells; `unknown` where it must be asked of what governs it.
Side side_of_form(const Syntax& syntax, std::uint32_t verb, const Auxiliaries& auxiliaries) {
  const std::string_view tag = syntax.tag(verb);
  if (in(planning, syntax.lemma(verb))) return Side::coming;
  if (auxiliaries.perfect || tag == "VBD" || auxiliaries.passive_past || auxiliaries.progressive_past) return Side::past;
  if (auxiliaries.coming) return Side::coming;
  if (auxiliaries.able) return auxiliaries.negated ? Side::past : Side::unknown;  // "could not be reached Friday"
  if (auxiliaries.progressive_now && tag == "VBG" && in(arranged, syntax.lemma(verb))) return Side::coming;
  if ((tag == "VBZ" || tag == "VBP") && !auxiliaries.any && !auxiliaries.object && in(timetabled, syntax.lemma(verb)))
    return Side::coming;
  const bool describes = syntax.relation(verb) == "acl" || syntax.relation(verb) == "advcl";
  if (tag == "VBN" && !auxiliaries.any && describes) return in(planned, syntax.lemma(verb)) ? Side::coming : Side::past;
  return Side::unknown;
}

/// Whether a verb takes its side from what it hangs on: infinitives, participles, and the second of two verbs with one auxiliary.
bool is_governed(const Syntax& syntax, std::uint32_t verb, const Auxiliaries& auxiliaries) {
  const std::string_view tag = syntax.tag(verb);
  if (auxiliaries.infinitive) return true;
  return !auxiliaries.any && (tag == "VB" || tag == "VBG" || tag == "VBN");
}

Side side_of_verb(const Syntax& syntax, std::uint32_t verb) {
  for (int steps = 0; steps < longest_climb; ++steps) {
    const Auxiliaries auxiliaries = auxiliaries_of(syntax, verb);
    if (const Side side = side_of_form(syntax, verb, auxiliaries); side != Side::unknown) return side;
    if (!is_governed(syntax, verb, auxiliaries) || syntax.is_root(verb)) return Side::unknown;
    std::uint32_t head = syntax.words[verb].head;
    const bool going = syntax.lemma(head) == "go" && syntax.tag(head) == "VBG";
    const bool copula = syntax.lemma(head) == "be" && syntax.relation(verb) != "xcomp";  // only "is to arrive" is still to come
    if (auxiliaries.infinitive && !copula && (going || in(intentions, syntax.lemma(head))))
      return auxiliaries_of(syntax, head).pluperfect ? Side::past : Side::coming;  // "had wanted to leave Friday"
    for (int climb = 0; climb < longest_climb && !is_verb(syntax, head); ++climb) {
      if (in(chances, syntax.lemma(head))) return Side::coming;
      if (syntax.is_root(head)) return Side::unknown;
      head = syntax.words[head].head;
    }
    verb = head;
  }
  return Side::unknown;
}

}  // namespace

Side side_of_time(const Syntax& syntax, std::uint32_t word) {
  bool owner = false;  // "Friday's ruling": the time belongs to a thing
  for (int steps = 0; steps < longest_climb && !syntax.is_root(word); ++steps) {
    const std::uint32_t head = syntax.words[word].head;
    if (is_verb(syntax, head)) return owner && syntax.relation(word) == "dobj" ? Side::unknown : side_of_verb(syntax, head);
    if (syntax.relation(word) == "poss") owner = true;
    if (owner && in(topical, syntax.lemma(head)) && syntax.relation(word) == "pobj") return Side::past;
    word = head;
  }
  return Side::unknown;
}

}  // namespace hexapla::annotate
