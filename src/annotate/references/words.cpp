#include "annotate/references/words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "annotate/happenings/words.h"
#include "annotate/labels/nouns.h"
#include "annotate/syntax/entity_kinds.h"
#include "core/in_list.h"
#include "text/bearers.h"
#include "text/first_names.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::annotate::references {
namespace {

/// Relations in which a noun only describes another word.
constexpr auto describing = std::to_array<std::string_view>({"compound", "nmod", "npadvmod", "quantmod"});
constexpr auto definite_articles = std::to_array<std::string_view>({"the", "this", "that", "these", "those"});
constexpr auto indefinite_articles = std::to_array<std::string_view>({"a", "an", "another", "some"});
/// Before a name, where they stand for nobody by themselves, as a "lady" may.
constexpr auto addresses = std::to_array<std::string_view>({"dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms."});
/// Entities of a model that are times, amounts, happenings and rules.
constexpr auto no_participants = std::to_array<std::string_view>(
    {"CARDINAL", "DATE", "EVENT", "LANGUAGE", "LAW", "MONEY", "ORDINAL", "PERCENT", "QUANTITY", "TIME"});
/// Nouns of time and measure, and those that only stand in for a kind, a part, a manner or a cause.
constexpr auto abstract = std::to_array<std::string_view>(
    {"account", "addition",   "advantage", "afternoon", "age",       "anger",    "basis",  "case",      "cause",     "centimetre",
     "century", "chance",     "control",   "course",    "crime",     "day",      "decade", "degree",    "dozen",     "duty",
     "evening", "experience", "fact",      "favor",     "favour",    "foot",     "half",   "health",    "history",   "hope",
     "hour",    "hundred",    "idea",      "inch",      "influence", "interest", "issue",  "kilometer", "kilometre", "kind",
     "lack",    "life",       "lot",       "magnitude", "manner",    "mark",     "matter", "meter",     "metre",     "midnight",
     "mile",    "million",    "minute",    "moment",    "month",     "morning",  "need",   "news",      "night",     "noon",
     "number",  "order",      "part",      "past",      "percent",   "period",   "point",  "power",     "privacy",   "problem",
     "quarter", "reason",     "record",    "respect",   "response",  "rest",     "result", "role",      "round",     "season",
     "second",  "sense",      "series",    "set",       "side",      "sort",     "step",   "term",      "thing",     "thousand",
     "time",    "today",      "tomorrow",  "turn",      "type",      "use",      "value",  "way",       "week",      "weekend",
     "work",    "world",      "worth",     "year",      "yesterday"});

struct Pronoun {
  std::string_view word;
  Gender gender;
  ParticipantKind kind;
  bool plural;
};
constexpr auto pronouns = std::to_array<Pronoun>({{"he", Gender::male, ParticipantKind::person, false},
                                                  {"him", Gender::male, ParticipantKind::person, false},
                                                  {"his", Gender::male, ParticipantKind::person, false},
                                                  {"himself", Gender::male, ParticipantKind::person, false},
                                                  {"she", Gender::female, ParticipantKind::person, false},
                                                  {"her", Gender::female, ParticipantKind::person, false},
                                                  {"hers", Gender::female, ParticipantKind::person, false},
                                                  {"herself", Gender::female, ParticipantKind::person, false},
                                                  {"it", Gender::unknown, ParticipantKind::other, false},
                                                  {"its", Gender::unknown, ParticipantKind::other, false},
                                                  {"itself", Gender::unknown, ParticipantKind::other, false},
                                                  {"they", Gender::unknown, ParticipantKind::other, true},
                                                  {"them", Gender::unknown, ParticipantKind::other, true},
                                                  {"their", Gender::unknown, ParticipantKind::other, true},
                                                  {"theirs", Gender::unknown, ParticipantKind::other, true},
                                                  {"themselves", Gender::unknown, ParticipantKind::other, true}});

Gender gender_of_name(std::string_view first) {
  const char sex = text::gender(first);
  return sex == 'm' ? Gender::male : sex == 'f' ? Gender::female : Gender::unknown;
}
Gender gender_of_noun(std::string_view lemma) {
  const text::Gender gender = text::gender_of(lemma);
  return gender == text::Gender::male ? Gender::male : gender == text::Gender::female ? Gender::female : Gender::unknown;
}

class Finder {
 public:
  Finder(std::string_view text, const Annotations& annotations)
      : text_(text),
        annotations_(annotations),
        syntax_(annotations.syntax),
        name_(syntax_.size(), none),
        entity_(syntax_.size(), none),
        time_(syntax_.size(), false) {
    const auto mark = [&](const auto& places, auto& of, const auto& value) {
      for (std::uint32_t i = 0; i < places.size(); ++i) {
        const auto [first, last] = syntax_.words_in(places[i].span);
        std::fill(of.begin() + first, of.begin() + last, value(i));
      }
    };
    mark(annotations.names, name_, [](std::uint32_t i) { return i; });
    mark(syntax_.entities, entity_, [](std::uint32_t i) { return i; });
    mark(annotations.times, time_, [](std::uint32_t) { return true; });
  }

  std::vector<Found> run() const {
    std::vector<Found> out;
    for (std::uint32_t word = 0; word < syntax_.size(); ++word) {
      if (auto found = read(word)) out.push_back(std::move(*found));
    }
    return out;
  }

 private:
  std::string lower(std::uint32_t word) const {
    const Span span = syntax_.words[word].span;
    return text::fold(text_.substr(span.begin, span.size()));
  }

  std::optional<Found> read(std::uint32_t word) const {
    const std::string_view tag = syntax_.tag(word), pos = syntax_.pos(word);
    if (tag == "PRP" || tag == "PRP$") return pronoun(word);
    if ((pos != "NOUN" && pos != "PROPN") || in(describing, syntax_.relation(word)) || time_[word]) return std::nullopt;
    Found found;
    found.word = word;
    found.reference.span = syntax_.words[word].span;
    found.reference.head = text::fold(syntax_.lemma(word));
    found.reference.plural = tag == "NNS" || tag == "NNPS";
    const bool named = pos == "PROPN" && (name_[word] != none || entity_[word] != none);
    if (!(named ? read_name(found) : read_noun(found))) return std::nullopt;
    read_described(found);
    return found;
  }

  std::optional<Found> pronoun(std::uint32_t word) const {
    const std::string written = lower(word);
    const auto known = std::ranges::find(pronouns, written, &Pronoun::word);
    if (known == pronouns.end() || syntax_.relation(word) == "expl") return std::nullopt;
    Found found;
    found.word = word;
    found.reference = {.span = syntax_.words[word].span,
                       .head = written,
                       .form = ReferenceForm::pronoun,
                       .kind = known->kind,
                       .gender = known->gender,
                       .plural = known->plural};
    return found;
  }

  /// "Gulf of *Orn*", "Ann Roe *Jr.*".
  bool is_inside_name(std::uint32_t word) const {
    constexpr int longest_climb = 3;
    if (entity_[word] == none) return false;
    std::uint32_t head = syntax_.words[word].head;
    for (int step = 0; step < longest_climb && head != word && entity_[head] == entity_[word]; ++step) {
      if (syntax_.pos(head) == "NOUN" || syntax_.pos(head) == "PROPN") return true;
      head = syntax_.words[head].head;
    }
    return false;
  }

  /// "Ann Roe *Center*": a place or body that a person's name is part of.
  bool is_named_after(std::uint32_t first, std::uint32_t word) const {
    if (first == word || entity_[word] == none || syntax_.label(syntax_.entities[entity_[word]]) == "PERSON") return false;
    const auto kind = labels::kind_of_participant(text::fold(syntax_.lemma(word)));
    return kind == ParticipantKind::place || kind == ParticipantKind::organisation;
  }

  bool read_name(Found& found) const {
    const std::uint32_t word = found.word;
    const std::string written = lower(word);
    if (in(addresses, written) || text::is_name_suffix(written) || is_inside_name(word)) return false;
    Reference& reference = found.reference;
    if (entity_[word] != none) {
      const std::string_view label = syntax_.label(syntax_.entities[entity_[word]]);
      if (in(no_participants, label)) return false;
      reference.kind = kind_of_entity(label).value_or(reference.kind);
    }
    std::uint32_t first = word;
    while (first > 0 && syntax_.pos(first - 1) == "PROPN" && in(describing, syntax_.relation(first - 1)) &&
           syntax_.words[first - 1].head > first - 1 && syntax_.words[first - 1].head <= word)
      --first;
    reference.span.begin = syntax_.words[first].span.begin;
    reference.plural = false;
    found.definite = true;
    if (!is_named_after(first, word)) reference.gender = gender_of_name(lower(first));
    if (reference.gender != Gender::unknown && first < word) reference.kind = ParticipantKind::person;
    if (name_[word] != none) {
      const Name& name = annotations_.names[name_[word]];
      found.name = name.chain == none ? name_[word] : name.chain;
    }
    for (const std::uint32_t child : syntax_.first_children_of(word)) {
      if (child >= first) break;
      if (syntax_.relation(child) == "compound" && syntax_.pos(child) == "NOUN") describe(reference, child);
    }
    return true;
  }

  /// Adds a noun to what a name is said to be.
  void describe(Reference& reference, std::uint32_t noun) const {
    std::string lemma = text::fold(syntax_.lemma(noun));
    const auto kind = labels::kind_of_participant(lemma);
    if (!kind) return;
    if (reference.kind == ParticipantKind::other) reference.kind = *kind;
    if (reference.gender == Gender::unknown) reference.gender = gender_of_noun(lemma);
    reference.descriptions.push_back(std::move(lemma));
  }

  bool read_noun(Found& found) const {
    Reference& reference = found.reference;
    constexpr std::size_t shortest = 2;
    if (reference.head.size() < shortest || in(abstract, reference.head)) return false;
    const auto kind = labels::kind_of_participant(reference.head);
    if (!kind && (syntax_.pos(found.word) == "PROPN" || !happenings::key_of(text_, syntax_, found.word).empty())) return false;
    reference.form = ReferenceForm::noun;
    reference.kind = kind.value_or(ParticipantKind::other);
    reference.gender = gender_of_noun(reference.head);
    for (const std::uint32_t child : syntax_.first_children_of(found.word)) {
      if (child > found.word) break;
      if (syntax_.relation(child) == "poss") found.definite = true;
      if (syntax_.relation(child) != "det") continue;
      found.definite = found.definite || in(definite_articles, text::fold(syntax_.lemma(child)));
      found.indefinite = found.indefinite || in(indefinite_articles, text::fold(syntax_.lemma(child)));
    }
    return true;
  }

  /// What stands in apposition or behind a copula says something of another reference.
  void read_described(Found& found) const {
    const std::string_view relation = syntax_.relation(found.word);
    const std::uint32_t head = syntax_.words[found.word].head;
    if (relation == "appos") found.described = head;
    if (relation == "attr") found.described = syntax_.child(head, "nsubj");
  }

  std::string_view text_;
  const Annotations& annotations_;
  const Syntax& syntax_;
  std::vector<std::uint32_t> name_;    ///< by word
  std::vector<std::uint32_t> entity_;  ///< by word
  std::vector<bool> time_;             ///< by word
};

}  // namespace

std::vector<Found> find_words(std::string_view text, const Annotations& annotations) { return Finder(text, annotations).run(); }

}  // namespace hexapla::annotate::references
