#include "annotate/syntax/speech.h"

#include <algorithm>
#include <array>

#include <hexapla/annotations.h>

#include "core/in_list.h"

namespace hexapla::annotate {
namespace {

constexpr int longest_climb = 8;

/// The agent of a passive verb.
std::uint32_t agent_of(const Syntax& syntax, std::uint32_t verb) {
  const std::uint32_t by = syntax.child(verb, "agent");
  return by == none ? none : syntax.child(by, "pobj");
}

}  // namespace

std::uint32_t subject_of(const Syntax& syntax, std::uint32_t verb) {
  for (int steps = 0; steps < longest_climb; ++steps) {
    if (syntax.child(verb, "nsubjpass") != none) return agent_of(syntax, verb);
    const std::string_view relation = syntax.relation(verb);
    const std::uint32_t head = syntax.words[verb].head;
    if (const std::uint32_t subject = syntax.child(verb, "nsubj"); subject != none) {
      return relation == "relcl" && is_relative_pronoun(syntax, subject) ? head : subject;
    }
    if (syntax.is_root(verb)) return none;
    if (relation == "acl" || relation == "relcl") return head;
    static constexpr auto shares = std::to_array<std::string_view>({"conj", "xcomp", "advcl"});
    if (!in(shares, relation)) return none;
    verb = head;
  }
  return none;
}

Span noun_phrase(const Syntax& syntax, std::uint32_t noun) {
  Span span{syntax.words[noun].span.begin, syntax.words[noun].span.end};
  static constexpr auto before =
      std::to_array<std::string_view>({"det", "poss", "amod", "compound", "nmod", "nummod", "predet", "advmod", "quantmod"});
  static constexpr auto after = std::to_array<std::string_view>({"prep", "conj", "cc", "nummod", "case"});
  for (const std::uint32_t child : syntax.first_children_of(noun)) {
    const std::string_view relation = syntax.relation(child);
    if (child < noun && in(before, relation)) span.begin = std::min(span.begin, syntax.subtree(child).begin);
    if (child < noun) continue;
    if (!in(after, relation)) break;
    span.end = std::max(span.end, syntax.subtree(child).end);
  }
  return span.size() <= longest_noun_phrase ? span : syntax.words[noun].span;
}

}  // namespace hexapla::annotate
