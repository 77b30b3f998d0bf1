#include "annotate/syntax/events.h"

#include <algorithm>
#include <array>

#include <hexapla/annotations.h>

namespace hexapla::annotate {
namespace {

constexpr int longest_climb = 12;

template <std::size_t size>
bool in(const std::array<std::string_view, size>& list, std::string_view word) {
  return std::ranges::find(list, word) != list.end();
}

bool is_verb(const Syntax& syntax, std::uint32_t i) { return syntax.pos(i) == "VERB"; }

constexpr auto arguments = std::to_array<std::string_view>({"nsubj", "nsubjpass", "dobj"});

/// A verb, or the adverb that tells what came of it: "fatally shot".
std::uint32_t told_by(const Syntax& syntax, std::uint32_t verb) {
  for (const std::uint32_t child : syntax.children_of(verb)) {
    if (syntax.relation(child) == "advmod" && syntax.lemma(child) == "fatally") return child;
  }
  return verb;
}

}  // namespace

std::uint32_t act_of_noun(const Syntax& syntax, std::uint32_t word) {
  // "people killed in the crash", whoever tells of them
  for (const std::uint32_t child : syntax.children_of(word)) {
    if (syntax.relation(child) == "acl" && syntax.tag(child) == "VBN") return told_by(syntax, child);
  }
  const bool argument = in(arguments, syntax.relation(word));
  if (const std::uint32_t clause = syntax.child(word, "relcl"); !argument && clause != none && is_verb(syntax, clause))
    return told_by(syntax, clause);
  for (int steps = 0; steps < longest_climb && !syntax.is_root(word); ++steps) {
    word = syntax.words[word].head;
    if (is_verb(syntax, word)) return told_by(syntax, word);
    if (syntax.pos(word) == "AUX") return syntax.child(word, "acomp");  // "two are dead"
  }
  return none;
}

}  // namespace hexapla::annotate
