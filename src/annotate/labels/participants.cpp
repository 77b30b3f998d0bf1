#include "annotate/labels/participants.h"

#include <algorithm>
#include <array>

#include "annotate/labels/nouns.h"
#include "core/in_list.h"
#include "text/words.h"

namespace hexapla::annotate::labels {
namespace {

/// Relations in which a noun stands for itself.
constexpr auto standing = std::to_array<std::string_view>(
    {"nsubj", "nsubjpass", "dobj", "pobj", "appos", "attr", "conj", "poss", "ROOT", "dative", "oprd", "npadvmod"});
/// Relations to its noun of what stands before it without being part of what it is called.
constexpr auto counting = std::to_array<std::string_view>({"det", "nummod", "predet", "quantmod"});
constexpr auto describing = std::to_array<std::string_view>({"poss", "amod", "compound", "nmod"});

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

/// Of a page or of somebody on a network: "@annroe".
bool is_address(std::string_view word) { return word.find_first_of("/@") != std::string_view::npos; }

}  // namespace

Participants::Participants(std::string_view text, const Annotations& annotations)
    : text_(text),
      syntax_(annotations.syntax),
      name_(syntax_.size(), none),
      entity_(syntax_.size(), none),
      time_(syntax_.size(), false) {
  for (std::uint32_t i = 0; i < annotations.names.size(); ++i) {
    const auto [first, last] = syntax_.words_in(annotations.names[i].span);
    std::fill(name_.begin() + first, name_.begin() + last, i);
  }
  for (std::uint32_t i = 0; i < syntax_.entities.size(); ++i) {
    const SyntaxEntity& entity = syntax_.entities[i];
    std::fill(entity_.begin() + entity.first, entity_.begin() + entity.last, i);
    if (syntax_.label(entity) == "PERSON") keep_short_names(entity);
  }
  std::ranges::sort(short_names_);
  for (const Time& time : annotations.times) {
    const auto [first, last] = syntax_.words_in(time.span);
    std::fill(time_.begin() + first, time_.begin() + last, true);
  }
}

std::optional<ParticipantKind> Participants::kind_of(std::uint32_t word) const {
  if (time_[word] || !in(standing, syntax_.relation(word))) return std::nullopt;
  if (syntax_.pos(word) == "PROPN") return kind_of_name(word);
  if (syntax_.pos(word) != "NOUN" || !is_chosen(word)) return std::nullopt;
  if (const auto common = kind_of_noun(text::fold(syntax_.lemma(word)))) return common;
  return entity_[word] == none ? std::nullopt : kind_of_name(word);
}

std::optional<ParticipantKind> Participants::kind_of_name(std::uint32_t word) const {
  if (is_inside_name(word) || is_short_name(word) || is_address(lower(word))) return std::nullopt;
  if (entity_[word] == none) return name_[word] == none ? std::nullopt : std::optional(ParticipantKind::other);
  const std::string_view label = syntax_.label(syntax_.entities[entity_[word]]);
  // A country or a town where something happens is no participant in it.
  if (label == "GPE" && syntax_.relation(word) != "nsubj" && syntax_.relation(word) != "nsubjpass") return std::nullopt;
  const auto found = std::ranges::find(entity_kinds, label, &KindOf::of);
  return found == entity_kinds.end() ? std::nullopt : std::optional(found->kind);
}

/// "Gulf of *Aden*": the word hangs on others of its name, through their prepositions too.
bool Participants::is_inside_name(std::uint32_t word) const {
  if (syntax_.is_root(word) || entity_[word] == none) return false;
  return entity_[syntax_.words[word].head] == entity_[word];
}

/// Not by whose ("his wife") or that it is somebody ("four people"), not of what is said not to be or only asked ("no ship"), and
/// no part of an adverb ("on board").
bool Participants::is_chosen(std::uint32_t noun) const {
  static constexpr auto open = std::to_array<std::string_view>({"any", "no", "what", "which", "whose"});
  static constexpr auto adverbial = std::to_array<std::string_view>({"pobj", "dobj", "conj", "poss"});
  static constexpr auto amounts = std::to_array<std::string_view>({"few", "many", "more", "most", "other", "several"});
  bool bare = true, counted_only = true;
  for (const std::uint32_t child : syntax_.first_children_of(noun)) {
    if (child > noun) break;
    const std::string_view relation = syntax_.relation(child);
    if (relation == "poss" && syntax_.pos(child) == "PRON") return false;
    if (relation == "det" && in(open, lower(child))) return false;
    bare = false;
    counted_only = counted_only && (in(counting, relation) || in(amounts, lower(child)));
  }
  if (bare && syntax_.tag(noun) == "NN" && in(adverbial, syntax_.relation(noun))) return false;
  return !counted_only || !is_unmarked(text::fold(syntax_.lemma(noun)));
}

/// A person's first or last name alone, where a fuller one stands in the account: calling somebody so is no choice of words.
bool Participants::is_short_name(std::uint32_t word) const {
  const Span span = phrase_of(word);
  return span == syntax_.words[word].span && std::ranges::binary_search(short_names_, lower(word));
}

void Participants::keep_short_names(const SyntaxEntity& person) {
  std::uint32_t last = person.last;
  if (last > person.first + 1 && syntax_.relation(last - 1) == "case") --last;
  const std::uint32_t name = last - 1;
  const bool titled = syntax_.child(name, "compound") != none;
  if (last == person.first + 1 && !titled) return;
  short_names_.push_back(lower(name));
  if (last > person.first + 1) short_names_.push_back(lower(person.first));
}

std::string Participants::lower(std::uint32_t word) const {
  const Span span = syntax_.words[word].span;
  return text::fold(text_.substr(span.begin, span.size()));
}

Span Participants::phrase_of(std::uint32_t word) const {
  Span span = syntax_.words[word].span;
  for (const std::uint32_t child : syntax_.first_children_of(word)) {
    if (child < word && in(describing, syntax_.relation(child))) span.begin = std::min(span.begin, syntax_.subtree(child).begin);
  }
  if (entity_[word] != none && syntax_.pos(word) == "PROPN") {
    const SyntaxEntity& entity = syntax_.entities[entity_[word]];
    std::uint32_t first = entity.first, last = entity.last;
    while (first < word && in(counting, syntax_.relation(first))) ++first;
    while (last > word + 1 && syntax_.relation(last - 1) == "case") --last;
    span = {std::min(span.begin, syntax_.words[first].span.begin), std::max(span.end, syntax_.words[last - 1].span.end)};
  }
  return span.size() <= longest_label ? span : syntax_.words[word].span;
}

}  // namespace hexapla::annotate::labels
