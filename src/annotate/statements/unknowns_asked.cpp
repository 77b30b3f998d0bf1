#include "annotate/statements/unknowns_asked.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "annotate/labels/nouns.h"
#include "annotate/quotations/lexicon.h"
#include "annotate/statements/unknowns_words.h"
#include "annotate/syntax/speech.h"
#include "core/in_list.h"
#include "text/happenings.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::annotate::statements {
namespace {

constexpr auto on = std::to_array<std::string_view>({"about", "as", "concerning", "of", "on", "regarding", "to"});

/// "no word on details as to why": words between that which denies and that which asks.
constexpr int deepest = 6;

bool has_many(const Syntax& syntax, std::uint32_t noun) {
  return std::ranges::any_of(syntax.first_children_of(noun), [&](std::uint32_t child) {
    return syntax.lemma(child) == "many" && syntax.child(child, "advmod") != none &&
           syntax.tag(syntax.child(child, "advmod")) == "WRB";
  });
}

/// "what caused the injury" asks for no reason that somebody had; "what led police to think so" neither.
bool hurts(const Syntax& syntax, std::uint32_t verb) {
  const std::uint32_t object = syntax.child(verb, "dobj");
  return object != none && text::happening_of(text::fold(syntax.lemma(object))) == "injure";
}

}  // namespace

std::string AskedReader::word(std::uint32_t i) const {
  const Span span = syntax_.words[i].span;
  return text::fold(text_.substr(span.begin, span.size()));
}

bool AskedReader::is_person(std::uint32_t noun) const {
  const std::string_view pos = syntax_.pos(noun);
  if (pos == "PROPN") return true;
  if (pos == "PRON") return syntax_.tag(noun) == "PRP" && syntax_.lemma(noun) != "it";
  return pos == "NOUN" && labels::kind_of_noun(text::fold(syntax_.lemma(noun))) == ParticipantKind::person;
}

bool AskedReader::may_know(std::uint32_t verb) const {
  static constexpr auto speakers = std::to_array<std::string_view>({"i", "you", "we", "who", "she", "he", "they"});
  const std::uint32_t who = subject_of(syntax_, verb);
  if (who == none) return true;
  const std::string name = word(who);
  if (name == "it" || name == "there") return true;
  if (!is_anybodys(syntax_.lemma(verb))) return name != "i" && name != "you";
  if (in(speakers, name)) return syntax_.lemma(verb) == "say" && name != "i" && name != "we";
  if ((quotations::classes(name) & quotations::person) != 0) return true;
  if (syntax_.pos(who) == "PROPN") {
    static constexpr auto telling = std::to_array<std::string_view>({"comment", "give", "offer", "say", "share"});
    return in(telling, syntax_.lemma(verb)) || is_body(who);
  }
  return labels::kind_of_noun(text::fold(syntax_.lemma(who))) == ParticipantKind::organisation;
}

bool AskedReader::is_body(std::uint32_t word) const {
  const auto behind = std::ranges::upper_bound(syntax_.entities, word, {}, &SyntaxEntity::first);
  if (behind == syntax_.entities.begin()) return false;
  const SyntaxEntity& entity = *std::prev(behind);
  return word < entity.last && syntax_.label(entity) == "ORG";
}

/// Of whom or what: "the *victim's* name", "the names of *the victims*", "*a man* whose name", "*victim* identities".
std::uint32_t AskedReader::owner_of(std::uint32_t noun) const {
  if (const std::uint32_t owner = syntax_.child(noun, "poss"); owner != none) {
    if (syntax_.tag(owner) != "WP$") return owner;
    std::uint32_t verb = syntax_.words[noun].head;  // "whose name was not released"
    constexpr int longest_climb = 3;
    for (int steps = 0; steps < longest_climb && !syntax_.is_root(verb); ++steps, verb = syntax_.words[verb].head) {
      if (syntax_.relation(verb) == "relcl") return syntax_.words[verb].head;
    }
    return none;
  }
  for (const std::uint32_t child : syntax_.first_children_of(noun)) {
    const std::string preposition = word(child);
    const bool owns =
        syntax_.relation(child) == "prep" && (preposition == "of" || preposition == "for" || preposition == "behind");
    if (owns && syntax_.child(child, "pobj") != none) return syntax_.child(child, "pobj");
    if (syntax_.relation(child) == "compound" && is_person(child) && syntax_.pos(child) == "NOUN") return child;
  }
  return none;
}

std::vector<Asked> AskedReader::by_noun(std::uint32_t noun, int depth) const {
  std::vector<Asked> out;
  const std::string lemma = text::fold(syntax_.lemma(noun));
  if (const std::optional<Matter> matter = matter_of(lemma)) {
    const std::uint32_t about = owner_of(noun);
    const bool of_people = *matter == Matter::name || *matter == Matter::condition;
    if (of_people && about != none && !is_person(about)) return out;
    if (*matter == Matter::condition && about == none) return out;
    out.push_back({.matter = *matter, .about = about});
    if (about == none || *matter != Matter::name) return out;
    if (const std::uint32_t other = syntax_.child(about, "conj"); other != none && is_person(other))
      out.push_back({.matter = *matter, .about = other});
  } else if (holds_knowledge(lemma)) {
    for (const std::uint32_t child : syntax_.first_children_of(noun)) {
      if (syntax_.relation(child) == "prep") std::ranges::move(behind(child, depth + 1), std::back_inserter(out));
      if (syntax_.relation(child) == "acl" || syntax_.relation(child) == "ccomp")
        std::ranges::move(by_clause(child, depth + 1), std::back_inserter(out));
    }
  }
  return out;
}

std::vector<Asked> AskedReader::behind(std::uint32_t preposition, int depth) const {
  if (depth > deepest || !in(on, word(preposition))) return {};
  for (const std::uint32_t child : syntax_.first_children_of(preposition)) {
    const std::string_view relation = syntax_.relation(child);
    if (relation == "pcomp" || relation == "ccomp") return by_clause(child, depth + 1);
    if (relation == "prep") return behind(child, depth + 1);  // "as to"
    if (relation == "pobj") return by_noun(child, depth + 1);
  }
  return {};
}

std::vector<Asked> AskedReader::by_clause(std::uint32_t verb, int depth) const {
  const std::string lemma = text::fold(syntax_.lemma(verb));
  const Span words = syntax_.subtree(verb);
  std::vector<Asked> out;
  for (const std::uint32_t child : syntax_.first_children_of(verb)) {
    const std::string_view tag = syntax_.tag(child), relation = syntax_.relation(child);
    const std::string asks = word(child);
    if (tag == "WRB" && asks == "why" && has_reason(lemma)) out.push_back({.matter = Matter::motive, .words = words});
    const bool leads_to = syntax_.child(verb, "xcomp") == none && syntax_.child(verb, "ccomp") == none && !hurts(syntax_, verb);
    if (tag == "WP" && asks == "what" && relation == "nsubj" && is_cause(lemma) && leads_to)
      out.push_back({.matter = Matter::motive, .words = words});
    const bool part = relation == "nsubj" || relation == "nsubjpass" || relation == "dobj" || relation == "attr";
    if (part && has_many(syntax_, child)) out.push_back({.matter = Matter::number, .about = child, .act = lemma, .words = words});
    if (tag == "WRB" && asks == "where" && text::is_bringing(lemma)) {
      std::uint32_t whom = syntax_.child(verb, "nsubjpass");
      if (whom == none) whom = syntax_.child(verb, "dobj");
      if (whom != none) out.push_back({.matter = Matter::place, .about = whom, .act = lemma, .words = words});
    }
  }
  if (const std::uint32_t other = syntax_.child(verb, "conj"); other != none && out.empty() && depth < deepest)
    return by_clause(other, depth + 1);  // "what would happen to them, or where they would be taken"
  return out;
}

}  // namespace hexapla::annotate::statements
