#include "annotate/labels/participants.h"

#include <algorithm>
#include <array>

#include "annotate/quotations/lexicon.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/words.h"

namespace hexapla::annotate::labels {
namespace {

/// Relations in which a noun stands for itself.
constexpr auto standing = std::to_array<std::string_view>(
    {"nsubj", "nsubjpass", "dobj", "pobj", "appos", "attr", "conj", "poss", "ROOT", "dative", "oprd", "npadvmod"});

struct KindOf {
  std::string_view of;
  ParticipantKind kind;
};
constexpr auto entity_kinds = std::to_array<KindOf>({{"PERSON", ParticipantKind::person},
                                                     {"NORP", ParticipantKind::person},
                                                     {"ORG", ParticipantKind::organisation},
                                                     {"GPE", ParticipantKind::place},
                                                     {"LOC", ParticipantKind::place},
                                                     {"FAC", ParticipantKind::place},
                                                     {"PRODUCT", ParticipantKind::vehicle}});
/// By families of text::noun_concept.
constexpr auto noun_kinds = std::to_array<KindOf>({{"person", ParticipantKind::person},
                                                   {"household", ParticipantKind::person},
                                                   {"firm", ParticipantKind::organisation},
                                                   {"agency", ParticipantKind::organisation},
                                                   {"country", ParticipantKind::place},
                                                   {"city", ParticipantKind::place},
                                                   {"building", ParticipantKind::place},
                                                   {"vehicle", ParticipantKind::vehicle},
                                                   {"vessel", ParticipantKind::vehicle},
                                                   {"aircraft", ParticipantKind::vehicle}});

template <std::size_t size>
std::optional<ParticipantKind> kind_in(const std::array<KindOf, size>& kinds, std::string_view of) {
  const auto found = std::ranges::find(kinds, of, &KindOf::of);
  return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace

Participants::Participants(const Annotations& annotations)
    : annotations_(annotations),
      name_(annotations.syntax.size(), none),
      entity_(annotations.syntax.size(), none),
      time_(annotations.syntax.size(), false) {
  const Syntax& syntax = annotations.syntax;
  for (std::uint32_t i = 0; i < annotations.names.size(); ++i) {
    const auto [first, last] = syntax.words_in(annotations.names[i].span);
    std::fill(name_.begin() + first, name_.begin() + last, i);
  }
  for (std::uint32_t i = 0; i < syntax.entities.size(); ++i)
    std::fill(entity_.begin() + syntax.entities[i].first, entity_.begin() + syntax.entities[i].last, i);
  for (const Time& time : annotations.times) {
    const auto [first, last] = syntax.words_in(time.span);
    std::fill(time_.begin() + first, time_.begin() + last, true);
  }
}

std::optional<ParticipantKind> Participants::kind_of(std::uint32_t word) const {
  const Syntax& syntax = annotations_.syntax;
  if (time_[word] || !in(standing, syntax.relation(word))) return std::nullopt;
  if (syntax.pos(word) == "NOUN") {
    if (const auto common = kind_of_common(word)) return common;
  } else if (syntax.pos(word) != "PROPN") {
    return std::nullopt;
  }
  if (entity_[word] != none) return kind_in(entity_kinds, syntax.label(syntax.entities[entity_[word]]));
  return syntax.pos(word) == "PROPN" && name_[word] != none ? std::optional(ParticipantKind::other) : std::nullopt;
}

std::optional<ParticipantKind> Participants::kind_of_common(std::uint32_t word) const {
  const std::string lemma = text::fold(annotations_.syntax.lemma(word));
  if (const auto kind = kind_in(noun_kinds, text::noun_concept(lemma).family)) return kind;
  const bool speaks =
      (quotations::classes(lemma) & quotations::person) != 0 || (quotations::classes(lemma + "s") & quotations::person) != 0;
  return speaks ? std::optional(ParticipantKind::person) : std::nullopt;
}

Span phrase_of(const Syntax& syntax, std::uint32_t head) {
  static constexpr auto before =
      std::to_array<std::string_view>({"det", "poss", "amod", "compound", "nmod", "nummod", "predet", "quantmod"});
  Span span = syntax.words[head].span;
  for (const std::uint32_t child : syntax.first_children_of(head)) {
    if (child < head && in(before, syntax.relation(child))) span.begin = std::min(span.begin, syntax.subtree(child).begin);
  }
  return span.size() <= longest_label ? span : syntax.words[head].span;
}

}  // namespace hexapla::annotate::labels
