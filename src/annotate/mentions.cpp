#include "annotate/mentions.h"

#include <utility>

#include "annotate/happenings/words.h"
#include "annotate/references/chains.h"
#include "annotate/references/names.h"
#include "annotate/references/words.h"

namespace hexapla::annotate {
namespace {

/// The key under which the thesaurus gathers words for saying.
constexpr std::string_view saying = "say";

std::vector<Reference> read_references(const Account& account, const Annotations& annotations) {
  std::vector<references::Found> found = references::find_words(account.text(), annotations);
  references::settle_names(annotations, found);
  references::chain(annotations.syntax, found);
  std::vector<Reference> out;
  out.reserve(found.size());
  for (references::Found& one : found) out.push_back(std::move(one.reference));
  return out;
}

/// By word of the syntax: the reference in which it stands, or `none`.
std::vector<std::uint32_t> references_by_word(const Syntax& syntax, const std::vector<Reference>& references) {
  std::vector<std::uint32_t> out(syntax.size(), none);
  for (std::uint32_t i = 0; i < references.size(); ++i) {
    const auto [first, last] = syntax.words_in(references[i].span);
    for (std::uint32_t word = first; word < last; ++word) out[word] = i;
  }
  return out;
}

}  // namespace

AccountMentions find_mentions(const Account& account, const Annotations& annotations) {
  AccountMentions out;
  const Syntax& syntax = annotations.syntax;
  if (!account.readable() || syntax.empty()) return out;
  out.references = read_references(account, annotations);
  const std::vector<std::uint32_t> reference = references_by_word(syntax, out.references);
  const auto taken = [&](std::uint32_t word) { return word == none ? none : reference[word]; };
  for (std::uint32_t word = 0; word < syntax.size(); ++word) {
    if (reference[word] != none) continue;
    std::string key = happenings::key_of(account.text(), syntax, word);
    if (key.empty()) continue;
    const happenings::Takers takers = happenings::takers_of(syntax, word);
    const bool says = key == saying;
    out.happenings.push_back({.span = syntax.words[word].span,
                              .act = std::move(key),
                              .saying = says,
                              .agent = taken(takers.agent),
                              .patient = taken(takers.patient)});
  }
  return out;
}

}  // namespace hexapla::annotate
