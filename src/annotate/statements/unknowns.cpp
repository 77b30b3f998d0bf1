#include "annotate/statements/unknowns.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "annotate/labels/nouns.h"
#include "annotate/last_before.h"
#include "annotate/quotations/lexicon.h"
#include "annotate/quotations/speech_at.h"
#include "annotate/statements/unknowns_asked.h"
#include "annotate/statements/unknowns_words.h"
#include "annotate/syntax/speech.h"
#include "core/in_list.h"
#include "text/grammar_words.h"
#include "text/words.h"

namespace hexapla::annotate::statements {
namespace {

constexpr auto objects = std::to_array<std::string_view>({"nsubjpass", "dobj", "attr"});
constexpr auto subjects = std::to_array<std::string_view>({"nsubj", "nsubjpass"});
constexpr auto nobody = std::to_array<std::string_view>({"anybody", "anyone", "nobody", "none", "one"});

class Finder {
 public:
  Finder(std::string_view text, const Annotations& annotations, const Clauses& clauses, const std::vector<Statement>& told)
      : annotations_(annotations), syntax_(annotations.syntax), clauses_(clauses), told_(told), asked_(text, annotations) {}

  std::vector<Unknown> run() && {
    for (std::size_t i = 0; i < clauses_.list.size(); ++i) {
      const Clause& clause = clauses_.list[i];
      if (!clause.apposition && is_sure(i) && !is_conditional(clause.head)) read(clause);
    }
    read_denied_nouns();
    // Of equal ones the shortest stays.
    std::ranges::sort(found_, {}, [](const Unknown& u) {
      return std::tuple(u.span.begin, u.matter, std::string_view(u.head), u.span.end, u.about.begin);
    });
    const auto same = std::ranges::unique(found_, [](const Unknown& a, const Unknown& b) {
      return std::tie(a.span.begin, a.matter, a.head) == std::tie(b.span.begin, b.matter, b.head);
    });
    found_.erase(same.begin(), same.end());
    std::ranges::sort(found_, {}, [](const Unknown& u) {
      return std::tuple(u.span.begin, u.span.end, u.matter, u.about.begin, std::string_view(u.head));
    });
    return std::move(found_);
  }

 private:
  std::string_view lemma(std::uint32_t word) const { return syntax_.lemma(word); }

  /// What "could not be determined" is not known for certain.
  bool is_sure(std::size_t clause) const {
    const Statement& told = told_[clause];
    return told.factuality.certainty == Certainty::certain ||
           (could_not(told) && told.factuality.certainty == Certainty::possible);
  }
  static bool could_not(const Statement& told) {
    return told.negated && (told.modality == Modality::possibility || told.modality == Modality::ability);
  }
  /// "no other suspects": of some others it is known.
  bool is_of_more(std::uint32_t noun) const {
    return std::ranges::any_of(syntax_.first_children_of(noun), [&](std::uint32_t child) {
      const std::string_view word = lemma(child);
      return text::tells_of_another(word) || word == "more" || word == "new" || word == "outstanding";
    });
  }
  /// "if no arrests are made", "whether"
  bool is_conditional(std::uint32_t verb) const {
    static constexpr auto conditions = std::to_array<std::string_view>({"if", "unless", "until", "whether", "once"});
    return std::ranges::any_of(syntax_.first_children_of(verb), [&](std::uint32_t child) {
      return (syntax_.relation(child) == "mark" || syntax_.relation(child) == "advmod") && in(conditions, lemma(child));
    });
  }
  bool has_aux(std::uint32_t verb, std::string_view aux) const {
    return std::ranges::any_of(syntax_.first_children_of(verb),
                               [&](std::uint32_t child) { return syntax_.relation(child) == "aux" && lemma(child) == aux; });
  }
  bool is_denied(std::uint32_t verb) const { return syntax_.child(verb, "neg") != none; }
  /// "nobody", "no one".
  bool is_nobody(std::uint32_t noun) const {
    if (lemma(noun) == "nobody" || lemma(noun) == "none") return true;
    return lemma(noun) == "one" && denies(noun);
  }
  bool denies(std::uint32_t noun) const {
    const std::uint32_t determiner = syntax_.child(noun, "det");
    return determiner != none && lemma(determiner) == "no";
  }
  std::uint32_t subject(std::uint32_t verb) const {
    for (const std::string_view relation : subjects) {
      if (const std::uint32_t noun = syntax_.child(verb, relation); noun != none) return noun;
    }
    return none;
  }

  void read(const Clause& clause) {
    const std::uint32_t head = clause.head;
    const bool denied = is_denied(head);
    if (lemma(head) == "be" || lemma(head) == "remain" || lemma(head) == "stay") read_state(clause, denied);
    if (const std::uint32_t done = syntax_.child(head, "xcomp"); done != none && lets_be(head, done, denied)) {
      read_telling(clause, done);
      read_deed(clause, done);
    }
    if (!denied && !(subject(head) != none && is_nobody(subject(head)))) return;
    read_telling(clause, head);
    read_deed(clause, head);
  }

  /// "declined to say", "have yet to determine", "were not able to say".
  bool lets_be(std::uint32_t verb, std::uint32_t done, bool denied) const {
    if (fails(lemma(verb))) return !denied;
    if (denied && lemma(verb) == "be") return true;
    const auto is_yet = [&](std::uint32_t child) { return syntax_.relation(child) == "advmod" && lemma(child) == "yet"; };
    return (lemma(verb) == "have" || lemma(verb) == "be" || lemma(verb) == "remain") &&
           (std::ranges::any_of(syntax_.first_children_of(verb), is_yet) ||
            std::ranges::any_of(syntax_.first_children_of(done), is_yet));
  }

  void add(const Clause& clause, Asked asked) {
    // Names of nobody in particular that somebody cannot tell are anybody's: a hospital's of its patients.
    const bool anybodys = asked.matter == Matter::name && asked.about == none;
    if (anybodys && could_not(told_[static_cast<std::size_t>(&clause - clauses_.list.data())])) return;
    Unknown out;
    out.span = clause.span;
    if (!asked.words.empty()) {
      const Span whole{std::min(out.span.begin, asked.words.begin), std::max(out.span.end, asked.words.end)};
      if (whole.size() <= longest_clause) out.span = whole;
    }
    const Span verb = syntax_.words[clause.head].span;
    out.matter = asked.matter;
    out.act = std::move(asked.act);
    if (asked.about != none) {
      out.about = noun_phrase(syntax_, asked.about);
      out.head = text::fold(lemma(asked.about));
      out.plural = syntax_.tag(asked.about) == "NNS" || syntax_.tag(asked.about) == "NNPS" || out.head == "they" ||
                   out.head == "their" || syntax_.child(asked.about, "conj") != none;
    }
    const std::uint32_t sentence = last_before(annotations_.sentences, verb.begin);
    out.sentence = sentence == none ? 0 : sentence;
    out.quotation = quotations::speech_at(annotations_.quotations, verb.begin);
    found_.push_back(std::move(out));
  }
  void add_all(const Clause& clause, std::vector<Asked> all) {
    for (Asked& asked : all) add(clause, std::move(asked));
  }

  /// "police have not released the name", "it is not known why he fired".
  void read_telling(const Clause& clause, std::uint32_t verb) {
    if (!makes_known(lemma(verb)) || !asked_.may_know(verb)) return;
    for (const std::uint32_t child : syntax_.first_children_of(verb)) {
      const std::string_view relation = syntax_.relation(child);
      if (in(objects, relation)) {
        for (std::uint32_t noun = child; noun != none; noun = syntax_.child(noun, "conj")) {
          if (is_wanted(lemma(noun)) && is_any(noun)) {
            if (!is_of_more(noun)) add(clause, {.matter = Matter::arrest});
          } else if (gives_name(lemma(verb)) && asked_.is_person(noun)) {
            add(clause, {.matter = Matter::name, .about = noun});
          } else if (is_open(noun)) {
            add_all(clause, asked_.by_noun(noun));
          }
        }
      } else if (relation == "ccomp" || relation == "xcomp" || relation == "csubj" || relation == "csubjpass") {
        add_all(clause, asked_.by_clause(child));
      } else if (relation == "prep") {
        add_all(clause, asked_.behind(child));
      }
    }
  }
  /// An arrest or charge that is denied has not come to pass; one that is only not told of has.
  bool is_open(std::uint32_t noun) const {
    const auto matter = matter_of(lemma(noun));
    return (matter != Matter::arrest && matter != Matter::charge) || is_any(noun) || syntax_.child(noun, "det") == none;
  }
  /// "a suspect", "any suspects".
  bool is_any(std::uint32_t noun) const {
    const std::uint32_t determiner = syntax_.child(noun, "det");
    return determiner != none && (lemma(determiner) == "a" || lemma(determiner) == "any" || lemma(determiner) == "no");
  }

  /// What somebody has not done yet: "the gunman has not been caught", "nobody was charged", "have not made any arrests".
  void read_deed(const Clause& clause, std::uint32_t verb) {
    if (has_aux(verb, "will") || has_aux(verb, "would")) return;
    const bool arrest = is_seizure(lemma(verb)), search = lemma(verb) == "find" || lemma(verb) == "locate";
    const bool charge = lemma(verb) == "charge";
    for (const std::string_view relation : objects) {
      const std::uint32_t noun = syntax_.child(verb, relation);
      if (noun == none) continue;
      if (is_of_more(noun)) continue;
      if (lemma(noun) == "arrest") add(clause, {.matter = Matter::arrest});
      const bool whoever = in(nobody, lemma(noun)), wanted = is_wanted(lemma(noun));
      if ((arrest && (whoever || asked_.is_person(noun))) || (search && wanted))
        add(clause, {.matter = Matter::arrest, .about = whoever || is_any(noun) ? none : noun});
      if (charge && (whoever || asked_.is_person(noun)))
        add(clause, {.matter = Matter::charge, .about = whoever || is_any(noun) ? none : noun});
    }
  }

  /// "the motive is unclear", "no one is in custody", "the gunman remained at large".
  void read_state(const Clause& clause, bool denied) {
    const std::uint32_t of = subject(clause.head);
    for (const std::uint32_t child : syntax_.first_children_of(clause.head)) {
      const std::string_view relation = syntax_.relation(child);
      if (relation == "acomp" || relation == "attr" || relation == "oprd") {
        if (denied ? is_known(lemma(child)) : is_unknown(lemma(child))) read_unknown(clause, of, child);
      } else if (relation == "prep") {
        read_where(clause, of, denied, child);
      }
    }
  }
  void read_unknown(const Clause& clause, std::uint32_t of, std::uint32_t adjective) {
    if (of != none) add_all(clause, asked_.by_noun(of));
    for (const std::uint32_t verb : {clause.head, adjective}) {
      for (const std::string_view relation : {"ccomp", "csubj", "advcl", "xcomp"}) {
        if (const std::uint32_t asked = syntax_.child(verb, relation); asked != none) add_all(clause, asked_.by_clause(asked));
      }
    }
  }
  void read_where(const Clause& clause, std::uint32_t of, bool denied, std::uint32_t preposition) {
    const std::uint32_t noun = syntax_.child(preposition, "pobj");
    const std::string_view where = noun == none ? lemma(preposition) : lemma(noun);
    if (of == none) return;
    const bool nobody_is = is_nobody(of) || (is_wanted(lemma(of)) && denies(of));
    if (where == "custody" && (nobody_is || (denied && asked_.is_person(of))))
      add(clause, {.matter = Matter::arrest, .about = nobody_is ? none : of});
    if (!denied && !nobody_is && (where == "large" || where == "loose" || where == "run") && asked_.is_person(of))
      add(clause, {.matter = Matter::arrest, .about = of});
    if (!denied && where == "investigation" && matter_of(lemma(of)) == Matter::motive) add_all(clause, asked_.by_noun(of));
  }

  /// Nouns behind "no": "no motive", "no arrests", "no word on how many were hurt".
  void read_denied_nouns() {
    static constexpr auto places = std::to_array<std::string_view>({"nsubj", "nsubjpass", "dobj", "attr", "conj"});
    for (std::uint32_t noun = 0; noun < syntax_.size(); ++noun) {
      if (syntax_.pos(noun) != "NOUN" || clauses_.owner[noun] == none || !in(places, syntax_.relation(noun)) || !denies(noun))
        continue;
      const Clause& clause = clauses_.list[clauses_.owner[noun]];
      if (clause.apposition || !is_sure(clauses_.owner[noun]) || is_conditional(clause.head) || is_denied(clause.head)) continue;
      static constexpr auto decisions = std::to_array<std::string_view>({"anticipate", "drop", "expect"});
      const bool decided = has_aux(clause.head, "will") || has_aux(clause.head, "would") || in(decisions, lemma(clause.head)) ||
                           is_over(clause.head);
      std::vector<Asked> all = asked_.by_noun(noun);
      if (all.empty() && holds_knowledge(lemma(noun))) all = behind_of(clause.head);  // "no word yet on a motive"
      for (Asked& asked : all) {
        const bool deed = asked.matter == Matter::arrest || asked.matter == Matter::charge;
        if (!(deed && (decided || is_of_more(noun)))) add(clause, std::move(asked));
      }
      if (is_wanted(lemma(noun)) && !decided && !is_of_more(noun) && is_sought(clause.head))
        add(clause, {.matter = Matter::arrest});
    }
  }
  std::vector<Asked> behind_of(std::uint32_t verb) const {
    for (const std::uint32_t child : syntax_.first_children_of(verb)) {
      if (syntax_.relation(child) != "prep") continue;
      if (std::vector<Asked> asked = asked_.behind(child); !asked.empty()) return asked;
    }
    return {};
  }
  /// "no arrests were made": may be told of anything that has come to its end, unlike "have been made", "were immediately made".
  bool is_over(std::uint32_t verb) const {
    const std::uint32_t passive = syntax_.child(verb, "auxpass");
    return passive != none && syntax_.tag(passive) == "VBD" && !has_aux(verb, "have") && syntax_.child(verb, "advmod") == none &&
           lemma(verb) == "make";
  }
  bool is_sought(std::uint32_t verb) const {
    static constexpr auto sought = std::to_array<std::string_view>({"be", "find", "have", "identify", "locate", "name"});
    return in(sought, lemma(verb)) || is_seizure(lemma(verb));
  }

  const Annotations& annotations_;
  const Syntax& syntax_;
  const Clauses& clauses_;
  const std::vector<Statement>& told_;  ///< by clause
  AskedReader asked_;
  std::vector<Unknown> found_;
};

}  // namespace

std::vector<Unknown> unknowns_of(std::string_view text, const Annotations& annotations, const Clauses& clauses,
                                 const std::vector<Statement>& told) {
  return Finder(text, annotations, clauses, told).run();
}

}  // namespace hexapla::annotate::statements
