#include "annotate/happenings/words.h"

#include <algorithm>
#include <array>

#include "annotate/labels/nouns.h"
#include "core/in_list.h"
#include "text/happenings.h"
#include "text/words.h"

namespace hexapla::annotate::happenings {
namespace {

/// Verbs that say how things are or help another verb.
constexpr auto standing = std::to_array<std::string_view>({"appear", "be", "become", "belong", "contain", "do", "have", "include",
                                                           "let", "mean", "need", "own", "relate", "seem", "seems", "tend"});
/// Adjectives that say what has happened to somebody.
constexpr auto told_by_adjective =
    std::to_array<std::string_view>({"ablaze", "dead", "guilty", "hurt", "injured", "missing", "wounded"});
/// Who undergoes what the verb tells is its subject.
constexpr auto undergone = std::to_array<std::string_view>(
    {"collapse", "crash", "die", "drown", "expire", "fall", "pass-away", "perish", "plunge", "succumb", "topple", "tumble"});
/// Endings of nouns that are made of verbs.
constexpr auto endings = std::to_array<std::string_view>({"ance", "ence", "ing", "ment", "sion", "tion"});
/// Nouns with such an ending that name a thing, a time, a body, a quality or a relation.
constexpr auto things = std::to_array<std::string_view>(
    {"accounting", "administration", "ambition",    "ammunition",   "application", "apartment",  "basement",   "being",
     "building",   "cement",         "ceiling",     "circumstance", "clothing",    "condition",  "conscience", "constitution",
     "department", "difference",     "dimension",   "direction",    "distance",    "document",   "edition",    "element",
     "emotion",    "entrance",       "environment", "equipment",    "essence",     "evening",    "evidence",   "experience",
     "fashion",    "fence",          "finance",     "fraction",     "function",    "fundament",  "garment",    "generation",
     "government", "influence",      "information", "instance",     "institution", "instrument", "insurance",  "intelligence",
     "licence",    "lightning",      "location",    "machination",  "mansion",     "meaning",    "million",    "moment",
     "monument",   "morning",        "motion",      "nation",       "occasion",    "opinion",    "opposition", "painting",
     "parliament", "passion",        "pavement",    "pension",      "population",  "portion",    "position",   "question",
     "reason",     "relation",       "religion",    "residence",    "science",     "section",    "sentence",   "sequence",
     "situation",  "station",        "substance",   "tension",      "television",  "tradition",  "version",    "vision"});

std::string lower(std::string_view text, const Syntax& syntax, std::uint32_t word) {
  const Span span = syntax.words[word].span;
  return text::fold(text.substr(span.begin, span.size()));
}

bool is_word(std::string_view lemma) {
  constexpr std::size_t shortest = 2;
  return lemma.size() >= shortest && std::ranges::all_of(lemma, [](char c) {
           return (c >= 'a' && c <= 'z') || c == '-' || static_cast<unsigned char>(c) >= 0x80;
         });
}

/// The object of the preposition `preposition` that hangs on the word.
std::uint32_t object_behind(const Syntax& syntax, std::uint32_t word, std::string_view preposition) {
  for (const std::uint32_t child : syntax.first_children_of(word)) {
    if (syntax.relation(child) == "prep" && syntax.lemma(child) == preposition) return syntax.child(child, "pobj");
  }
  return none;
}

std::string of_verb(const Syntax& syntax, std::uint32_t word, const std::string& lemma) {
  if (in(standing, lemma)) return {};
  if (lemma == "accord" && object_behind(syntax, word, "to") != none) return text::happening_key("say");
  const std::uint32_t particle = syntax.child(word, "prt");
  if (particle != none) {
    const std::string together = lemma + "-" + text::fold(syntax.lemma(particle));
    if (const std::string_view key = text::happening_of(together); !key.empty()) return std::string(key);
  }
  return text::happening_key(lemma);
}

std::string of_noun(const Syntax& syntax, std::uint32_t word, const std::string& lemma) {
  if (labels::kind_of_participant(lemma) && text::happening_of(lemma) != "attack") return {};
  if (const std::string_view key = text::happening_of(lemma); !key.empty()) return std::string(key);
  constexpr std::size_t shortest = 6;
  const bool made = lemma.size() >= shortest && syntax.relation(word) != "compound" && !in(things, lemma) &&
                    std::ranges::any_of(endings, [&](std::string_view ending) { return lemma.ends_with(ending); });
  return made ? text::happening_key(lemma) : std::string();
}

/// The subject and object of a verb of its own.
Takers own_takers(const Syntax& syntax, std::uint32_t verb) {
  Takers out;
  for (const std::uint32_t child : syntax.first_children_of(verb)) {
    const std::string_view relation = syntax.relation(child);
    if (relation == "nsubj") out.agent = child;
    if (relation == "nsubjpass" || relation == "dobj") out.patient = child;
    if (relation == "agent") out.agent = syntax.child(child, "pobj");
  }
  return out;
}

Takers takers_of_verb(const Syntax& syntax, std::uint32_t verb) {
  Takers out = own_takers(syntax, verb);
  if (syntax.is_root(verb)) return out;
  const std::string_view relation = syntax.relation(verb);
  const std::uint32_t head = syntax.words[verb].head;
  const bool participle = syntax.tag(verb) == "VBN";
  if (out.agent == none && (relation == "conj" || relation == "xcomp")) {
    const Takers before = own_takers(syntax, head);
    if (!participle) out.agent = before.agent;
    if (participle && out.patient == none) out.patient = before.patient;
  }
  if (relation == "acl" && participle && out.patient == none) out.patient = head;
  if (relation == "acl" && !participle && out.agent == none) out.agent = head;
  if (relation == "relcl") {  // the relative pronoun stands for the noun
    const auto stands_for = [&](std::uint32_t& word) {
      if (word != none && (syntax.tag(word) == "WP" || syntax.tag(word) == "WDT")) word = head;
    };
    stands_for(out.agent);
    stands_for(out.patient);
  }
  return out;
}

}  // namespace

std::string key_of(std::string_view text, const Syntax& syntax, std::uint32_t word) {
  const std::string_view pos = syntax.pos(word);
  if (pos != "VERB" && pos != "NOUN" && pos != "ADJ" && pos != "PROPN") return {};
  const std::string lemma = text::fold(syntax.lemma(word));
  if (!is_word(lemma)) return {};
  if (pos == "VERB") return of_verb(syntax, word, lemma);
  if (pos == "NOUN") return of_noun(syntax, word, lemma);
  if (pos == "ADJ") return in(told_by_adjective, lemma) ? text::happening_key(lemma) : std::string();
  // A common word that a headline writes large: "Storm Kills Two".
  const std::string written = lower(text, syntax, word);
  if (labels::kind_of_participant(written)) return {};
  const std::string key = text::happening_key(written);
  return text::happening_of(written).empty() && text::happening_of(key).empty() ? std::string() : key;
}

Takers takers_of(const Syntax& syntax, std::uint32_t word) {
  if (syntax.pos(word) == "VERB") {
    Takers out = takers_of_verb(syntax, word);
    if (out.agent == none && text::fold(syntax.lemma(word)) == "accord") out.agent = object_behind(syntax, word, "to");
    if (out.patient == none && in(undergone, text::fold(syntax.lemma(word)))) std::swap(out.agent, out.patient);
    return out;
  }
  Takers out{.agent = object_behind(syntax, word, "by"), .patient = object_behind(syntax, word, "of")};
  for (const std::uint32_t child : syntax.first_children_of(word)) {
    if (child > word) break;
    if (syntax.relation(child) == "compound" && out.patient == none) out.patient = child;
    if (syntax.relation(child) == "poss" && out.agent == none) out.agent = child;
  }
  return out;
}

}  // namespace hexapla::annotate::happenings
