#include "annotate/quantities/bearer_by_tree.h"

#include <algorithm>
#include <array>

#include "annotate/syntax/speech.h"
#include "core/in_list.h"
#include "text/bearers.h"
#include "text/morphology.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr int longest_climb = 8;  // arcs from the number to the name

/// Finds the proper noun that an age hangs on.
class Climb {
 public:
  explicit Climb(const Syntax& syntax) : syntax_(syntax) {}

  std::uint32_t from(std::uint32_t number) const {
    std::uint32_t word = number;
    for (int steps = 0; steps < longest_climb; ++steps) {
      if (word != number && is_proper(word)) return word;
      if (const std::uint32_t name = apposition(word); name != none) return name;
      if (syntax_.is_root(word)) return is_state(word) ? named_subject(word) : none;
      const std::string_view relation = syntax_.relation(word);
      const std::uint32_t head = syntax_.words[word].head;
      if (relation == "attr" || relation == "acomp") return is_state(head) ? named_subject(head) : none;
      if (relation == "pobj") {  // "at the age of 36": of a verb's subject or a noun, and of nothing else ("father of a …")
        if (!of_age(word, head)) return none;
        const std::uint32_t above = syntax_.words[head].head;
        if (is_verb(above)) return named_subject(above);
        word = above;
        continue;
      }
      static constexpr auto passes =
          std::to_array<std::string_view>({"nummod", "npadvmod", "amod", "acl", "advmod", "appos", "quantmod", "nmod", "prep"});
      if (!in(passes, relation)) return none;
      const bool participle = relation == "amod" || syntax_.lemma(head) == "age";  // "aged 36" describes a noun
      if (is_verb(head) && !participle) return named_subject(head);
      word = head;
    }
    return none;
  }

 private:
  bool is_proper(std::uint32_t word) const { return syntax_.tag(word) == "NNP"; }
  bool is_verb(std::uint32_t word) const { return syntax_.pos(word) == "VERB" || syntax_.pos(word) == "AUX"; }
  bool is_state(std::uint32_t verb) const {
    static constexpr auto states = std::to_array<std::string_view>({"be", "turn", "become"});
    return in(states, syntax_.lemma(verb));
  }
  bool of_age(std::uint32_t word, std::uint32_t preposition) const {
    const std::string_view above = syntax_.lemma(syntax_.words[preposition].head);
    return syntax_.lemma(word) == "age" || above == "age";
  }
  /// The proper noun in apposition to a noun.
  std::uint32_t apposition(std::uint32_t noun) const {
    const std::uint32_t name = syntax_.child(noun, "appos");
    return name != none && is_proper(name) ? name : none;
  }
  /// Whether the verb's object is a pronoun, whose the age may be: "Roe described her as a woman of the age of 36".
  bool is_about_somebody(std::uint32_t verb) const {
    const std::uint32_t object = syntax_.child(verb, "dobj");
    return object != none && syntax_.tag(object) == "PRP";
  }
  /// The subject of a verb where it is a name or has one in apposition, of a passive too.
  std::uint32_t named_subject(std::uint32_t verb) const {
    if (is_about_somebody(verb)) return none;
    std::uint32_t subject = syntax_.child(verb, "nsubjpass");
    if (subject == none) subject = subject_of(syntax_, verb);
    if (subject == none) return none;
    return is_proper(subject) ? subject : apposition(subject);
  }

  const Syntax& syntax_;
};

/// Whether the model takes the word for part of a place's name. Persons it often takes for organisations, which have no age.
bool names_a_place(const Syntax& syntax, std::uint32_t word) {
  const auto entity = std::ranges::upper_bound(syntax.entities, word, {}, [](const SyntaxEntity& known) { return known.first; });
  if (entity == syntax.entities.begin() || (entity - 1)->last <= word) return false;
  static constexpr auto places = std::to_array<std::string_view>({"GPE", "LOC", "FAC"});
  return in(places, syntax.label(*(entity - 1)));
}

/// Whether the name signs a message: "2 yo boy hurt at the pier — Ann Roe (@annroe)".
bool is_signature(const Syntax& syntax, std::uint32_t name) {
  return std::ranges::any_of(syntax.first_children_of(name),
                             [&](std::uint32_t child) { return syntax.lemma(child).starts_with('@'); });
}

/// "Roe and two other children, ages 7 and 11": the ages of several by a noun of their own.
bool is_behind_plural(const Words& words, std::size_t i) {
  if (i > 0 && words.is(i - 1, ",")) --i;
  const std::size_t noun = i - std::min<std::size_t>(i, 1);
  return i > 1 && words.is_word(noun) && !words[noun].capital && text::is_plural(words.lower(noun)) &&
         text::is_person(text::singular(words.lower(noun)));
}

}  // namespace

std::string bearer_by_tree(const Words& words, const Draft& draft) {
  const Syntax& syntax = words.annotations().syntax;
  if (syntax.empty() || is_behind_plural(words, draft.begin)) return {};
  const std::uint32_t number = syntax.word_at(words[draft.number_begin].span.begin);
  if (number == none) return {};
  const std::uint32_t bearer = Climb(syntax).from(number);
  if (bearer == none || names_a_place(syntax, bearer) || is_signature(syntax, bearer)) return {};
  const std::size_t at = words.at(syntax.words[bearer].span.begin);
  return words[at].name == none ? std::string() : words.name_key(words[at].name);
}

}  // namespace hexapla::annotate::quantities
