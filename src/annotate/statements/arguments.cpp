#include "annotate/statements/arguments.h"

#include <algorithm>
#include <array>

#include "annotate/statements/verbs.h"
#include "annotate/syntax/events.h"
#include "annotate/syntax/speech.h"
#include "core/in_list.h"
#include "text/words.h"

namespace hexapla::annotate::statements {
namespace {

constexpr int longest_climb = 8;

std::string folded(std::string_view text, Span span) { return text::fold(text.substr(span.begin, span.size())); }

class Reader {
 public:
  Reader(std::string_view text, const Syntax& syntax, const Clause& clause) : text_(text), syntax_(syntax), clause_(clause) {}

  std::vector<Argument> read() && {
    if (clause_.apposition) {
      add(syntax_.words[clause_.head].head, ArgumentRole::subject);
      add(clause_.head, ArgumentRole::attribute);
    } else {
      for (const std::uint32_t child : syntax_.first_children_of(clause_.head)) read(child);
      if (!has_grammatical_subject_) inherit_subject();
    }
    std::ranges::stable_sort(arguments_, {}, [](const Argument& argument) { return argument.span.begin; });
    return std::move(arguments_);
  }

 private:
  void add(std::uint32_t noun, ArgumentRole role) { add(noun, role, noun_phrase(syntax_, noun)); }
  void add(std::uint32_t noun, ArgumentRole role, Span span) {
    if (arguments_.size() < most_arguments) arguments_.push_back({span, role, text::fold(syntax_.lemma(noun))});
  }
  /// What a noun of a clause stands for, if it is the pronoun of a relative one.
  std::uint32_t meant(std::uint32_t verb, std::uint32_t noun) const {
    const bool relative = syntax_.relation(verb) == "relcl" && is_relative_pronoun(syntax_, noun);
    return relative ? syntax_.words[verb].head : noun;
  }

  void read(std::uint32_t child) {
    const std::string_view relation = syntax_.relation(child);
    if (relation == "nsubj" || relation == "nsubjpass") {
      has_grammatical_subject_ = true;
      add(meant(clause_.head, child), relation == "nsubj" ? ArgumentRole::subject : ArgumentRole::object);
    } else if (relation == "dobj") {
      add(meant(clause_.head, child), ArgumentRole::object);
    } else if (relation == "dative") {
      add_behind(child, ArgumentRole::recipient);
    } else if (relation == "agent") {
      add_behind(child, ArgumentRole::subject);
    } else if (relation == "attr" || relation == "acomp" || relation == "oprd") {
      add(child, ArgumentRole::attribute);
    } else if (relation == "xcomp") {
      const Span span = syntax_.subtree(child);
      add(child, ArgumentRole::complement, span.size() <= longest_noun_phrase ? span : syntax_.words[child].span);
    } else if (relation == "prep") {
      add_behind(child, ArgumentRole::oblique);
    }
  }
  /// The noun behind a preposition, which belongs to its phrase but for "by" and "to" before who does or gets it.
  void add_behind(std::uint32_t preposition, ArgumentRole role) {
    const std::uint32_t object = syntax_.child(preposition, "pobj");
    if (object == none) {
      if (role == ArgumentRole::recipient) add(preposition, role);
      return;
    }
    Span span = noun_phrase(syntax_, object);
    if (role == ArgumentRole::oblique) span.begin = std::min(span.begin, syntax_.words[preposition].span.begin);
    add(object, role, span);
  }

  /// Of "came and *left*", "a man *shot* twice", "fled, *leaving* a boat".
  void inherit_subject() {
    std::uint32_t verb = clause_.head;
    const bool passive = is_passive(syntax_, verb) || (syntax_.relation(verb) == "acl" && syntax_.tag(verb) == "VBN");
    const ArgumentRole role = passive ? ArgumentRole::object : ArgumentRole::subject;
    for (int steps = 0; steps < longest_climb && !syntax_.is_root(verb); ++steps) {
      static constexpr auto shares = std::to_array<std::string_view>({"conj", "xcomp", "advcl"});
      const std::string_view relation = syntax_.relation(verb);
      const std::uint32_t head = syntax_.words[verb].head;
      if (relation == "acl" || relation == "relcl") return add(head, role);
      if (!in(shares, relation)) return;
      for (const std::string_view subject : {"nsubj", "nsubjpass"}) {
        if (const std::uint32_t noun = syntax_.child(head, subject); noun != none) return add(meant(head, noun), role);
      }
      verb = head;
    }
  }

  std::string_view text_;
  const Syntax& syntax_;
  const Clause& clause_;
  std::vector<Argument> arguments_;
  bool has_grammatical_subject_ = false;
};

constexpr auto place_prepositions = std::to_array<std::string_view>(
    {"above",   "across", "along",   "alongside",  "around", "aboard", "at",      "behind", "below", "beneath", "beside",
     "between", "beyond", "by",      "from",       "in",     "inside", "into",    "near",   "off",   "on",      "onto",
     "outside", "over",   "through", "throughout", "to",     "toward", "towards", "under",  "within"});

/// By word: whether it stands in the name of a place.
std::vector<bool> places_of(const Syntax& syntax) {
  static constexpr auto labels = std::to_array<std::string_view>({"GPE", "LOC", "FAC"});
  std::vector<bool> is_place(syntax.size(), false);
  for (const SyntaxEntity& entity : syntax.entities) {
    if (!in(labels, syntax.label(entity))) continue;
    for (std::uint32_t i = entity.first; i < entity.last; ++i) is_place[i] = true;
  }
  return is_place;
}

}  // namespace

Span predicate_of(const Syntax& syntax, const Clause& clause) {
  const std::uint32_t head = clause.head;
  Span span = syntax.words[head].span;
  if (clause.apposition) return span;
  static constexpr auto parts = std::to_array<std::string_view>({"aux", "auxpass", "neg", "prt"});
  std::uint32_t first = head, last = head;
  const auto children = syntax.first_children_of(head);
  for (std::size_t i = children.size(); i-- > 0;) {
    if (children[i] + 1 == first && in(parts, syntax.relation(children[i]))) first = children[i];
  }
  for (const std::uint32_t child : children) {
    if (child == last + 1 && in(parts, syntax.relation(child))) last = child;
  }
  return {syntax.words[first].span.begin, syntax.words[last].span.end};
}

std::string act_of(std::string_view text, const Syntax& syntax, const Clause& clause) {
  std::uint32_t told = clause.head;
  if (!clause.apposition && syntax.lemma(told) == "be") {
    for (const std::string_view relation : {"acomp", "attr"}) {
      if (const std::uint32_t said = syntax.child(clause.head, relation); said != none) {
        told = said;
        break;
      }
    }
  }
  if (syntax.pos(told) == "VERB") return act_key(syntax, told, folded(text, syntax.words[told].span));
  return text::fold(syntax.lemma(told));
}

std::vector<Argument> arguments_of(std::string_view text, const Syntax& syntax, const Clause& clause) {
  return Reader(text, syntax, clause).read();
}

void add_places(std::string_view text, const Syntax& syntax, const Clauses& clauses, std::vector<Statement>& statements) {
  const std::vector<bool> is_place = places_of(syntax);
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    if (!is_place[i] || syntax.relation(i) != "pobj" || clauses.owner[i] == none) continue;
    const std::uint32_t preposition = syntax.words[i].head;
    if (!in(place_prepositions, folded(text, syntax.words[preposition].span))) continue;
    std::vector<Argument>& arguments = statements[clauses.owner[i]].arguments;
    Span span = noun_phrase(syntax, i);
    span.begin = std::min(span.begin, syntax.words[preposition].span.begin);
    const auto known = std::ranges::find(arguments, span, &Argument::span);
    if (known != arguments.end()) {
      known->role = ArgumentRole::place;
    } else if (arguments.size() < most_arguments) {
      const auto behind =
          std::ranges::upper_bound(arguments, span.begin, {}, [](const Argument& argument) { return argument.span.begin; });
      arguments.insert(behind, {span, ArgumentRole::place, text::fold(syntax.lemma(i))});
    }
  }
}

}  // namespace hexapla::annotate::statements
