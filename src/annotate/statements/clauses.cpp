#include "annotate/statements/clauses.h"

#include <algorithm>
#include <array>

#include "annotate/statements/verbs.h"
#include "annotate/syntax/speech.h"
#include "core/in_list.h"

namespace hexapla::annotate::statements {
namespace {

bool is_verbal(const Syntax& syntax, std::uint32_t i) { return syntax.pos(i) == "VERB" || syntax.pos(i) == "AUX"; }

/// Relations in which a verbal word is no predicate of its own.
constexpr auto dependent =
    std::to_array<std::string_view>({"aux", "auxpass", "amod", "compound", "prep", "punct", "nsubj", "dobj", "pobj", "xcomp"});

/// "is said to have left": what is reported is a clause of its own.
bool is_reported_infinitive(std::string_view text, const Syntax& syntax, std::uint32_t i) {
  const std::uint32_t verb = syntax.words[i].head;
  return syntax.relation(i) == "xcomp" && is_passive(syntax, verb) && is_reporting(text, syntax, verb);
}

bool is_clause(std::string_view text, const Syntax& syntax, std::uint32_t i) {
  if (!is_verbal(syntax, i)) return false;
  const std::string_view relation = syntax.relation(i);
  if (in(dependent, relation)) return is_reported_infinitive(text, syntax, i);
  if (relation != "conj" || is_verbal(syntax, syntax.words[i].head)) return true;
  return syntax.child(i, "nsubj") != none || syntax.child(i, "nsubjpass") != none;
}

bool is_apposition(const Syntax& syntax, std::uint32_t i) {
  return syntax.relation(i) == "appos" && (syntax.pos(i) == "NOUN" || syntax.pos(i) == "PROPN");
}

/// Words that only join a clause to others, and signs: "that he left", "died *from* being hit".
bool is_joint(const Syntax& syntax, std::uint32_t i) {
  if (syntax.relation(i) == "prep") return syntax.child(i, "pcomp") != none;
  return syntax.pos(i) == "PUNCT" || syntax.relation(i) == "cc" || syntax.relation(i) == "mark";
}

/// All words, each behind that on which it hangs.
std::vector<std::uint32_t> from_the_roots(const Syntax& syntax) {
  std::vector<std::uint32_t> order;
  order.reserve(syntax.size());
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    if (syntax.is_root(i)) order.push_back(i);
  }
  for (std::size_t at = 0; at < order.size(); ++at) {
    const auto children = syntax.children_of(order[at]);
    order.insert(order.end(), children.begin(), children.end());
  }
  return order;
}

}  // namespace

Clauses clauses_of(std::string_view text, const Syntax& syntax) {
  Clauses clauses{.list = {}, .owner = std::vector<std::uint32_t>(syntax.size(), none)};
  for (const std::uint32_t i : from_the_roots(syntax)) {
    const std::uint32_t outer = syntax.is_root(i) ? none : clauses.owner[syntax.words[i].head];
    const bool apposition = is_apposition(syntax, i);
    if (!apposition && !is_clause(text, syntax, i)) {
      clauses.owner[i] = outer;
      continue;
    }
    clauses.owner[i] = static_cast<std::uint32_t>(clauses.list.size());
    clauses.list.push_back({.head = i, .parent = outer, .span = syntax.words[i].span, .apposition = apposition});
  }
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    if (clauses.owner[i] == none || is_joint(syntax, i)) continue;
    Span& span = clauses.list[clauses.owner[i]].span;
    span = {std::min(span.begin, syntax.words[i].span.begin), std::max(span.end, syntax.words[i].span.end)};
  }
  for (Clause& clause : clauses.list) {
    if (clause.apposition) {
      const Span subject = noun_phrase(syntax, syntax.words[clause.head].head);
      clause.span.begin = std::min(clause.span.begin, subject.begin);
    }
    if (clause.span.size() > longest_clause) clause.span = syntax.words[clause.head].span;
  }
  return clauses;
}

}  // namespace hexapla::annotate::statements
