#include "annotate/syntax/events.h"

#include <algorithm>
#include <array>

#include <hexapla/annotations.h>

#include "annotate/syntax/speech.h"
#include "core/in_list.h"
#include "text/morphology.h"

namespace hexapla::annotate {
namespace {

constexpr int longest_climb = 12;

bool is_verb(const Syntax& syntax, std::uint32_t i) { return syntax.pos(i) == "VERB"; }

/// Relations by which a time is an attribute of a noun without a preposition.
constexpr auto attributes = std::to_array<std::string_view>({"poss", "compound", "nmod", "amod", "nummod"});
constexpr auto arguments = std::to_array<std::string_view>({"nsubj", "nsubjpass", "dobj"});
constexpr auto complements = std::to_array<std::string_view>({"attr", "acomp", "oprd", "prep", "ccomp", "advcl"});

/// The noun that a copula puts at the time, whose child `place` the time is: "the hearing is on Monday", "the hearing is Monday".
std::uint32_t subject_of_copula(const Syntax& syntax, std::uint32_t verb, std::uint32_t place) {
  std::uint32_t subject = none;
  for (const std::uint32_t child : syntax.first_children_of(verb)) {
    const std::string_view relation = syntax.relation(child);
    if (relation == "nsubj") subject = child;
    if (child != place && in(complements, relation)) return none;
  }
  return subject != none && syntax.pos(subject) == "NOUN" ? subject : none;
}

/// Whether a noun is a verb with "-ment" that tells what is done: "deployment"; not a body, a thing or a place ("pavement").
bool is_deed(std::string_view lemma) {
  constexpr std::string_view ending = "ment";
  constexpr auto things = std::to_array<std::string_view>({"allotment", "apartment", "basement", "compartment", "department",
                                                           "embankment", "equipment", "government", "pavement", "refreshment",
                                                           "regiment", "settlement", "tenement"});
  return lemma.ends_with(ending) && !in(things, lemma) && text::is_verb_form(lemma.substr(0, lemma.size() - ending.size()));
}

/// A noun made of a verb, which tells an event: "briefing", "deportation"; not one that only ends like a form of a verb
/// ("series", "hundred").
bool is_deverbal(const Syntax& syntax, std::uint32_t i) {
  const std::string_view lemma = syntax.lemma(i);
  if (syntax.pos(i) != "NOUN" || lemma.ends_with('s') || lemma.ends_with("ed")) return false;
  return text::verb_stem(lemma) != lemma || is_deed(lemma);
}

/// Whether the pronoun of a relative clause stands behind a preposition: its noun is neither subject nor object there, and often
/// the clause only goes on to what came next ("shot at three guards, after which the crew fled").
bool is_behind_preposition(const Syntax& syntax, std::uint32_t clause) {
  for (const std::uint32_t child : syntax.first_children_of(clause)) {
    if (child > clause) break;
    if (syntax.relation(child) != "prep") continue;
    const std::uint32_t object = syntax.child(child, "pobj");
    if (object != none && is_relative_pronoun(syntax, object)) return true;
  }
  return false;
}

/// A verb, or the adverb that tells what came of it: "fatally shot".
std::uint32_t told_by(const Syntax& syntax, std::uint32_t verb) {
  for (const std::uint32_t child : syntax.first_children_of(verb)) {
    if (syntax.relation(child) == "advmod" && syntax.lemma(child) == "fatally") return child;
  }
  return verb;
}

}  // namespace

std::uint32_t event_of_time(const Syntax& syntax, std::uint32_t word) {
  if (is_verb(syntax, word)) return none;
  if (const std::uint32_t clause = syntax.child(word, "relcl"); clause != none && is_verb(syntax, clause)) return clause;
  for (int steps = 0; steps < longest_climb && !syntax.is_root(word); ++steps) {
    const std::uint32_t head = syntax.words[word].head;
    if (is_verb(syntax, head)) return head;
    if (syntax.pos(head) == "AUX") return syntax.lemma(head) == "be" ? subject_of_copula(syntax, head, word) : none;
    if (syntax.pos(head) == "NOUN" && word < head && in(attributes, syntax.relation(word))) return head;
    if (syntax.pos(head) == "NOUN" || syntax.pos(head) == "PROPN") {
      if (syntax.lemma(word) == "of") return none;  // "the Act of 1798" names a thing
      if (is_deverbal(syntax, head)) return head;
    }
    word = head;
  }
  return none;
}

std::uint32_t act_of_noun(const Syntax& syntax, std::uint32_t word) {
  // "people killed in the crash", whoever tells of them
  for (const std::uint32_t child : syntax.first_children_of(word)) {
    if (syntax.relation(child) == "acl" && syntax.tag(child) == "VBN") return told_by(syntax, child);
  }
  const bool agent = !syntax.is_root(word) && syntax.relation(syntax.words[word].head) == "agent";
  const bool argument = agent || in(arguments, syntax.relation(word));
  const std::uint32_t clause = syntax.child(word, "relcl");
  if (!argument && clause != none && is_verb(syntax, clause) && !is_behind_preposition(syntax, clause))
    return told_by(syntax, clause);
  for (int steps = 0; steps < longest_climb && !syntax.is_root(word); ++steps) {
    word = syntax.words[word].head;
    if (is_verb(syntax, word)) return told_by(syntax, word);
    if (syntax.pos(word) == "AUX") return syntax.child(word, "acomp");  // "two are dead"
  }
  return none;
}

std::string act_key(const Syntax& syntax, std::uint32_t word, std::string_view lower) {
  const std::string_view lemma = syntax.lemma(word);
  return is_verb(syntax, word) && !text::is_capitalised(lemma) ? std::string(lemma) : text::verb_stem(lower);
}

}  // namespace hexapla::annotate
