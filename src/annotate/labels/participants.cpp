#include "annotate/labels/participants.h"

#include <algorithm>
#include <array>

#include "annotate/labels/ages.h"
#include "annotate/labels/nouns.h"
#include "annotate/syntax/entity_kinds.h"
#include "core/in_list.h"
#include "text/morphology.h"
#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/words.h"

namespace hexapla::annotate::labels {
namespace {

/// Relations in which a noun stands for itself.
constexpr auto standing = std::to_array<std::string_view>(
    {"nsubj", "nsubjpass", "dobj", "pobj", "appos", "attr", "conj", "poss", "ROOT", "dative", "oprd", "npadvmod"});
/// Relations to its noun of what stands before it without being part of what it is called.
constexpr auto counting = std::to_array<std::string_view>({"det", "nummod", "predet", "quantmod"});
constexpr auto describing = std::to_array<std::string_view>({"poss", "amod", "compound", "nmod"});

/// Places whose names have an article.
constexpr auto places_with_article = std::to_array<std::string_view>(
    {"algarve",  "bahamas",     "bronx",       "camargue",    "caribbean", "caucasus",  "comoros", "congo",    "cotswolds",
     "crimea",   "gambia",      "hague",       "hamptons",    "highlands", "kremlin",   "lebanon", "levant",   "maldives",
     "midlands", "netherlands", "peloponnese", "philippines", "punjab",    "rhineland", "ruhr",    "saarland", "seychelles",
     "sinai",    "sudan",       "tyrol",       "ukraine",     "vatican",   "yukon"});

/// Of a page or of somebody or something on a network: "@annroe", "#orn".
bool is_address(std::string_view word) { return word.find_first_of("/@#") != std::string_view::npos; }

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
  if (time_[word]) return std::nullopt;
  if (name_described(word) != none) return kind_of_noun(text::fold(syntax_.lemma(word)));
  if (names_body_of_people(word)) return ParticipantKind::organisation;
  if (!in(standing, syntax_.relation(word))) return std::nullopt;
  if (is_name(word)) return kind_of_name(word);
  if ((syntax_.pos(word) != "NOUN" && syntax_.pos(word) != "PROPN") || !is_chosen(word)) return std::nullopt;
  if (const auto common = kind_of_noun(text::fold(syntax_.lemma(word)))) return common;
  return entity_[word] == none ? std::nullopt : kind_of_name(word);
}

/// "*Orn Rail* spokesman": the last word of the name of a body before a noun for its people.
bool Participants::names_body_of_people(std::uint32_t word) const {
  if (entity_[word] == none || (syntax_.relation(word) != "compound" && syntax_.relation(word) != "nmod")) return false;
  const SyntaxEntity& entity = syntax_.entities[entity_[word]];
  const std::uint32_t head = syntax_.words[word].head;
  // "Roe Denies Judge": a parser takes a headline's verb for part of a name.
  for (std::uint32_t part = entity.first; part < entity.last; ++part)
    if (std::ranges::binary_search(short_names_, lower(part))) return false;
  return syntax_.label(entity) == "ORG" && entity.last == word + 1 && head > word && syntax_.pos(word) == "PROPN" &&
         (kind_of_noun(text::fold(syntax_.lemma(head))) == ParticipantKind::person ||
          (entity_[head] != none && syntax_.label(syntax_.entities[entity_[head]]) == "PERSON"));
}

/// A proper noun, but for a common one that a headline writes large: "*Suspect* held".
bool Participants::is_name(std::uint32_t word) const {
  if (ends_persons_name(word)) return true;
  return syntax_.pos(word) == "PROPN" && (name_[word] != none || entity_[word] != none || !kind_of_noun(lower(word)));
}

/// The last of several words, all written large, of what the model takes for a person's name, and its tag for a plural: "Ann
/// *Dorrits*".
bool Participants::ends_persons_name(std::uint32_t word) const {
  if (syntax_.tag(word) != "NNS" || entity_[word] == none) return false;
  const SyntaxEntity& entity = syntax_.entities[entity_[word]];
  if (syntax_.label(entity) != "PERSON" || entity.last != word + 1 || entity.last - entity.first < 2) return false;
  for (std::uint32_t i = entity.first; i < entity.last; ++i)
    if (!text::is_capitalised(text_.substr(syntax_.words[i].span.begin, syntax_.words[i].span.size()))) return false;
  return true;
}

std::optional<ParticipantKind> Participants::kind_of_name(std::uint32_t word) const {
  if (is_inside_name(word) || is_address(lower(word))) return std::nullopt;
  if (has_article(word)) return ParticipantKind::other;
  if (is_short_name(word)) return std::nullopt;
  if (has_age(word)) return ParticipantKind::person;
  if (entity_[word] == none) return name_[word] == none ? std::nullopt : std::optional(ParticipantKind::other);
  const SyntaxEntity& entity = syntax_.entities[entity_[word]];
  const std::string_view label = syntax_.label(entity);
  // A country or a town where something happens is no participant in it; a name of several words may be put in several ways.
  const bool acts = syntax_.relation(word) == "nsubj" || syntax_.relation(word) == "nsubjpass";
  if (label == "GPE" && !acts && entity.last - entity.first < 2) return std::nullopt;
  return kind_of_entity(label);
}

/// Whether somebody's age stands beside a name of several words: it is a person's, whatever a model takes it for that does not
/// know its words.
bool Participants::has_age(std::uint32_t word) const {
  Span span = phrase_of(word);
  if (entity_[word] != none) {
    const SyntaxEntity& entity = syntax_.entities[entity_[word]];
    span = {syntax_.words[entity.first].span.begin, syntax_.words[entity.last - 1].span.end};
    // "12 were found in New Orn, 8, and …"
    constexpr auto leading = std::to_array<std::string_view>({"at", "from", "in", "near"});
    const bool place = syntax_.label(entity) == "GPE" || syntax_.label(entity) == "LOC";
    if (place && syntax_.relation(word) == "pobj" && in(leading, lower(syntax_.words[word].head))) return false;
  }
  if (!follows_an_age(text_.substr(0, span.begin)) && !stands_before_an_age(text_.substr(span.end))) return false;
  const std::string_view name = text_.substr(span.begin, span.size());
  const std::vector<text::Word> words = text::words(name);
  return words.size() > 1 &&
         std::ranges::all_of(
             words,
             [&](const text::Word& part) { return text::is_capitalised(name.substr(part.span.begin, part.span.size())); }) &&
         text::kind_by_form(text::name_words(name), ParticipantKind::person) == ParticipantKind::person;
}

/// "The *Orn*": a name of one word that the model takes for a town's or a person's, which have no article in the singular but
/// for some places.
bool Participants::has_article(std::uint32_t word) const {
  if (entity_[word] == none || syntax_.tag(word) != "NNP" || syntax_.child(word, "amod") != none) return false;
  const SyntaxEntity& entity = syntax_.entities[entity_[word]];
  const std::string_view label = syntax_.label(entity);
  if ((label != "GPE" && label != "PERSON") || entity.last != word + 1) return false;
  if (label == "GPE" && in(places_with_article, lower(word))) return false;
  const std::string_view written = text_.substr(syntax_.words[word].span.begin, syntax_.words[word].span.size());
  if (std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; })) return false;  // "the US"
  const std::uint32_t article = word > entity.first ? entity.first : word - 1;
  return word > 0 && article + 1 == word && lower(article) == "the" && syntax_.words[article].head == word;
}

std::uint32_t Participants::name_described(std::uint32_t word) const {
  if (syntax_.relation(word) != "compound" || syntax_.pos(word) != "NOUN" || entity_[word] != none) return none;
  const std::uint32_t name = syntax_.words[word].head;
  if (name < word || syntax_.pos(name) != "PROPN" || !in(standing, syntax_.relation(name)) || description_end(name) != word + 1)
    return none;
  return name;
}

/// Behind the last common noun that tells who or what the name of the word is: "a navy *frigate* INS Orn"; `none` if there is
/// none.
std::uint32_t Participants::description_end(std::uint32_t name) const {
  std::uint32_t end = none;
  for (const std::uint32_t child : syntax_.first_children_of(name)) {
    if (child >= name) break;
    if (syntax_.relation(child) == "compound" && syntax_.pos(child) == "NOUN" && entity_[child] == none &&
        kind_of_noun(text::fold(syntax_.lemma(child)))) {
      end = child + 1;
    }
  }
  return end;
}

/// "Gulf of *Aden*": the word hangs on others of its name, through their prepositions too.
bool Participants::is_inside_name(std::uint32_t word) const {
  if (syntax_.is_root(word) || entity_[word] == none) return false;
  return entity_[syntax_.words[word].head] == entity_[word];
}

/// Not that it is somebody ("four people"), not of what is said not to be or only asked ("no ship", "whose son"), no part of an
/// adverb ("on board") or of a body ("in the head").
bool Participants::is_chosen(std::uint32_t noun) const {
  static constexpr auto open = std::to_array<std::string_view>({"any", "no", "what", "which", "whose"});
  static constexpr auto adverbial = std::to_array<std::string_view>({"pobj", "dobj", "conj", "poss"});
  static constexpr auto amounts =
      std::to_array<std::string_view>({"few", "many", "more", "most", "multiple", "numerous", "other", "several", "various"});
  const std::string lemma = text::fold(syntax_.lemma(noun));
  // "Shot an ex-wife", but not "went on-line".
  const bool compound = compound_begin(noun) < noun && kind_of_noun(lemma) == ParticipantKind::person;
  bool bare = !compound, counted_only = true;
  for (const std::uint32_t child : syntax_.first_children_of(noun)) {
    if (child > noun) break;
    const std::string_view relation = syntax_.relation(child);
    if (relation == "poss" && (syntax_.pos(child) == "PRON" || syntax_.tag(child) == "WP$")) return false;
    if (relation == "det" && in(open, lower(child))) return false;
    bare = false;
    counted_only = counted_only && (in(counting, relation) || in(amounts, lower(child)));
  }
  if (lemma == "head" && syntax_.child(noun, "prep") == none) return false;
  if (bare && syntax_.tag(noun) == "NN" && in(adverbial, syntax_.relation(noun))) return false;
  return !counted_only || !is_unmarked(lemma) || end_of_marking(noun) > noun + 1;
}

/// Where the compound begins that hyphens join a noun to: "*ex*-wife", "*non*-citizens". A parser that has it in pieces hangs
/// them where it hangs the whole.
std::uint32_t Participants::compound_begin(std::uint32_t noun) const {
  constexpr std::uint32_t most_parts = 3;
  const auto touch = [&](std::uint32_t word) { return syntax_.words[word].span.end == syntax_.words[word + 1].span.begin; };
  std::uint32_t begin = noun;
  for (std::uint32_t parts = 0; parts < most_parts && begin >= 2; ++parts) {
    const std::string mark = lower(begin - 1);
    const bool hyphen = mark == "-" || mark == "\u2010" || mark == "\u2011";
    const bool number = lower(begin - 2).find_first_of("0123456789") != std::string::npos;
    if (!hyphen || number || !touch(begin - 1) || !touch(begin - 2)) break;
    begin -= 2;
  }
  return begin;
}

/// Behind the clause that tells who an unmarked noun means ("people *accused of a crime*", "the woman *who drove*"), where one
/// follows it without a comma; else behind the noun.
std::uint32_t Participants::end_of_marking(std::uint32_t noun) const {
  constexpr std::uint32_t most_words = 10;
  if (!may_be_marked(text::fold(syntax_.lemma(noun)))) return noun + 1;
  for (const std::uint32_t child : syntax_.first_children_of(noun)) {
    const SyntaxWord& clause = syntax_.words[child];
    if (child <= noun || clause.first != noun + 1 || clause.last > noun + 1 + most_words) continue;
    if (syntax_.relation(child) == "acl" || syntax_.relation(child) == "relcl") return clause.last;
  }
  return noun + 1;
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
  const std::uint32_t name = name_described(word);
  const bool is_name = this->is_name(word);
  const std::uint32_t described = is_name ? description_end(word) : none;
  std::uint32_t first = word, last = word + 1;
  if (is_name && entity_[word] != none) {
    const SyntaxEntity& entity = syntax_.entities[entity_[word]];
    first = std::min(first, entity.first);
    while (first < word && in(counting, syntax_.relation(first))) ++first;
    last = std::max(last, entity.last);
    while (last > word + 1 && syntax_.relation(last - 1) == "case") --last;
  }
  for (const std::uint32_t holder : {word, name}) {
    if (holder == none) continue;
    for (const std::uint32_t child : syntax_.first_children_of(holder)) {
      if (child >= word) break;
      if (!in(describing, syntax_.relation(child)) || is_age(child)) continue;
      if (is_name && syntax_.relation(child) == "poss") continue;
      if (described != none && child < described) continue;
      first = std::min(first, syntax_.words[child].first);
    }
  }
  if (!is_name) {
    first = std::min(first, compound_begin(word));
    last = std::max(last, end_of_marking(word));
  }
  if (described != none) first = std::max(first, std::min(described, word));
  const Span span{syntax_.words[first].span.begin, syntax_.words[last - 1].span.end};
  return span.size() <= longest_label ? span : syntax_.words[word].span;
}

/// "45-year-old", which tells an age and chooses no word.
bool Participants::is_age(std::uint32_t word) const {
  return text::fold(syntax_.lemma(word)) == "old" && syntax_.child(word, "npadvmod") != none;
}

}  // namespace hexapla::annotate::labels
