#include "annotate/statements/factuality.h"

#include <algorithm>
#include <array>

#include "core/in_list.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::annotate::statements {
namespace {

// Complete by class, as grammars of English list them.
constexpr auto hearsay =
    std::to_array<std::string_view>({"allegedly", "ostensibly", "purportedly", "reportedly", "reputedly", "supposedly"});
constexpr auto probably =
    std::to_array<std::string_view>({"apparently", "arguably", "evidently", "likely", "presumably", "probably", "seemingly"});
constexpr auto possibly = std::to_array<std::string_view>({"conceivably", "maybe", "perhaps", "possibly", "potentially"});
constexpr auto raising = std::to_array<std::string_view>({"appear", "seem"});
constexpr auto conditions = std::to_array<std::string_view>({"if", "unless", "lest"});
/// Behind "not" they say that it is so, and more besides.
constexpr auto exclusives = std::to_array<std::string_view>({"just", "merely", "only", "purely", "simply", "solely"});
/// "Nothing less than the pier", "no fewer than five", "nothing but", "nothing short of": what follows is so. Not "no more of
/// them".
constexpr auto comparing = std::to_array<std::string_view>({"fewer", "less", "more", "other"});
/// Conjunctions of time: with a verb in the present they tell of what is yet to come ("until a judge approves it"). Headlines
/// tell of what came to pass in the present, too ("quits after judge convicts him", "dies before help comes").
constexpr auto of_time = std::to_array<std::string_view>({"till", "until"});
/// Prepositions before a gerund that tell of another act beside: "was not seen after leaving".
constexpr auto beside_act =
    std::to_array<std::string_view>({"after", "before", "by", "despite", "since", "upon", "when", "while", "without"});
/// Verbs, besides those of the law, whose denial leaves open what they are about: "is not used to paying".
constexpr auto leaving_open = std::to_array<std::string_view>({"accustom", "suspect", "use"});
/// Nouns for what bears something out, and what may stand before them: "a shred of evidence".
constexpr auto grounds = std::to_array<std::string_view>({"evidence", "indication", "proof", "sign"});
/// Verbs with an infinitive of what is not done: "failed to produce", "declined to deny".
constexpr auto not_doing = std::to_array<std::string_view>({"decline", "fail", "neglect", "refuse"});
constexpr auto no_words = std::to_array<std::string_view>({"no", "neither", "none", "nobody", "nothing", "no-one"});

class Judge {
 public:
  Judge(std::string_view text, const Syntax& syntax, const Clause& clause) : text_(text), syntax_(syntax), clause_(clause) {}

  Manner judge(bool question) && {
    if (!clause_.apposition) {
      for (const std::uint32_t child : syntax_.first_children_of(clause_.head)) read(child);
      if (in(raising, syntax_.lemma(clause_.head)) && syntax_.child(clause_.head, "xcomp") != none)
        hedge(clause_.head, Certainty::probable);
      if (is_of_what_is_not()) doubt(Certainty::possible);
      if (is_to_be_ensured()) doubt(Certainty::uncommitted);
      if (question) set(Modality::question, Certainty::uncommitted);
      if (shares_negation()) manner_.negated = true;
    }
    manner_.factuality.negative = manner_.negated;
    if (!clause_.apposition && is_without_grounds()) {
      manner_.factuality.negative = !manner_.factuality.negative;
      doubt(Certainty::possible);
    }
    return manner_;
  }

 private:
  std::string lower(std::uint32_t word) const {
    const Span span = syntax_.words[word].span;
    return text::fold(text_.substr(span.begin, span.size()));
  }
  void doubt(Certainty certainty) { manner_.factuality.certainty = std::max(manner_.factuality.certainty, certainty); }
  void set(Modality modality, Certainty certainty) {
    manner_.modality = modality;
    doubt(certainty);
  }
  void hedge(std::uint32_t word, Certainty certainty) {
    if (manner_.hedge.empty()) manner_.hedge = syntax_.words[word].span;
    doubt(certainty);
  }

  void read(std::uint32_t child) {
    const std::string_view relation = syntax_.relation(child);
    if (relation == "neg") {
      if (!is_before_exclusive(child)) manner_.negated = !manner_.negated;
    } else if (relation == "aux") {
      read_auxiliary(child);
    } else if (relation == "advmod") {
      read_adverb(child);
    } else if (relation == "mark") {
      read_conjunction(lower(child));
    } else if (relation == "nsubj" || relation == "nsubjpass" || relation == "dobj" || relation == "attr") {
      const std::uint32_t determiner = syntax_.child(child, "det");
      if (is_no(child) || (determiner != none && is_no(determiner))) manner_.negated = !manner_.negated;
    }
  }
  bool is_no(std::uint32_t word) const { return in(no_words, lower(word)) && !is_before_comparison(word); }
  bool is_before_comparison(std::uint32_t word) const {
    const auto next = [&](std::uint32_t behind) { return word + behind < syntax_.size() ? lower(word + behind) : std::string(); };
    return next(1) == "but" || (in(comparing, next(1)) && next(2) == "than") || (next(1) == "short" && next(2) == "of");
  }
  /// "Is not used to [paying fees]", "was not charged with [killing him]": an act that what is denied is about may not be.
  bool is_of_what_is_not() const {
    if (syntax_.relation(clause_.head) != "pcomp") return false;
    const std::uint32_t preposition = syntax_.words[clause_.head].head, about = syntax_.words[preposition].head;
    if (syntax_.relation(preposition) != "prep" || in(beside_act, lower(preposition))) return false;
    const bool adjective = syntax_.relation(about) == "acomp";
    const std::string_view verb = syntax_.lemma(about);  // "did not apologise for killing him": he did
    if (!adjective && !text::is_put_to_law(verb) && !in(leaving_open, verb)) return false;
    return syntax_.child(adjective ? syntax_.words[about].head : about, "neg") != none;
  }
  /// "Must ensure that [nobody is harmed]": what is to be seen to is not told to be so; that somebody "ensured" it is.
  bool is_to_be_ensured() const {
    constexpr auto seeing_to = std::to_array<std::string_view>({"ensure", "guarantee"});
    if (syntax_.relation(clause_.head) != "ccomp") return false;
    const std::uint32_t verb = syntax_.words[clause_.head].head;
    return in(seeing_to, syntax_.lemma(verb)) && syntax_.tag(verb) == "VB";
  }
  /// "No evidence that [he paid]", "failed to produce a shred of evidence that", "without proof that": rather that he did not.
  bool is_without_grounds() const {
    if (syntax_.relation(clause_.head) != "acl" || syntax_.child(clause_.head, "mark") == none) return false;
    std::uint32_t noun = syntax_.words[clause_.head].head;
    if (!in(grounds, syntax_.lemma(noun))) return false;
    if (has_no(noun)) return true;
    if (syntax_.relation(noun) == "pobj") {
      const std::uint32_t preposition = syntax_.words[noun].head;
      if (lower(preposition) == "without") return true;
      if (lower(preposition) != "of") return false;
      noun = syntax_.words[preposition].head;  // "a shred"
      if (has_no(noun)) return true;
    }
    const std::string_view relation = syntax_.relation(noun);
    const bool takes_part = relation == "dobj" || relation == "attr" || relation == "nsubj" || relation == "nsubjpass";
    return takes_part && is_not_done(text_, syntax_, syntax_.words[noun].head);
  }
  bool has_no(std::uint32_t noun) const {
    const std::uint32_t determiner = syntax_.child(noun, "det");
    return determiner != none && is_no(determiner);
  }
  /// "Aren't combined, [written out yet]": a participle with nothing of its own before it that is yet to come, as what is denied.
  bool shares_negation() const {
    if (manner_.negated || syntax_.is_root(clause_.head) || syntax_.tag(clause_.head) != "VBN") return false;
    bool yet = false;
    for (const std::uint32_t child : syntax_.first_children_of(clause_.head)) {
      if (syntax_.relation(child).starts_with("aux") || syntax_.relation(child).starts_with("nsubj")) return false;
      yet |= child > clause_.head && lower(child) == "yet";
    }
    const std::uint32_t verb = syntax_.words[clause_.head].head;
    return yet && syntax_.tag(verb) == "VBN" && syntax_.child(verb, "neg") != none;
  }
  bool is_in_present() const {
    const auto is_present = [&](std::uint32_t word) { return syntax_.tag(word) == "VBZ" || syntax_.tag(word) == "VBP"; };
    return is_present(clause_.head) || std::ranges::any_of(syntax_.first_children_of(clause_.head), [&](std::uint32_t child) {
             return syntax_.relation(child).starts_with("aux") && is_present(child);
           });
  }
  bool is_before_exclusive(std::uint32_t word) const {
    return word + 1 < syntax_.words.size() && in(exclusives, lower(word + 1));
  }
  void read_auxiliary(std::uint32_t word) {
    const std::string modal = lower(word);
    const bool perfect = has_perfect();
    if (modal == "will" || modal == "shall" || modal == "'ll" || modal == "wo") set(Modality::future, Certainty::certain);
    if (modal == "may" || modal == "might" || modal == "could") set(Modality::possibility, Certainty::possible);
    if (modal == "can" || modal == "ca") set(Modality::ability, Certainty::possible);
    if (modal == "must" && perfect) set(Modality::obligation, Certainty::probable);  // "must have left"
    if (modal == "should" || modal == "ought" || (modal == "must" && !perfect)) set(Modality::obligation, Certainty::uncommitted);
    // "would have stayed" tells of what was not so
    if (modal == "would" || modal == "'d") set(Modality::conditional, perfect ? Certainty::possible : Certainty::probable);
    const bool governs = syntax_.relation(clause_.head) != "xcomp" && syntax_.tag(word) == "TO";
    if (governs) set(Modality::intention, Certainty::uncommitted);
  }
  bool has_perfect() const {
    return std::ranges::any_of(syntax_.first_children_of(clause_.head), [&](std::uint32_t child) {
      return syntax_.relation(child) == "aux" && syntax_.lemma(child) == "have";
    });
  }
  void read_adverb(std::uint32_t word) {
    const std::string adverb = lower(word);
    if (in(hearsay, adverb)) hedge(word, Certainty::uncommitted);
    if (in(probably, adverb)) hedge(word, Certainty::probable);
    if (in(possibly, adverb)) hedge(word, Certainty::possible);
    const bool asks = syntax_.tag(word) == "WRB" && word < clause_.head;
    // "how he left" takes for granted that he did
    if (asks && syntax_.relation(clause_.head) == "ccomp") set(Modality::question, Certainty::certain);
  }
  void read_conjunction(const std::string& conjunction) {
    const bool reported = syntax_.relation(clause_.head) == "ccomp";
    if (conjunction == "whether" || (conjunction == "if" && reported)) return set(Modality::question, Certainty::uncommitted);
    if (in(conditions, conjunction)) set(Modality::conditional, Certainty::uncommitted);
    if (in(of_time, conjunction) && is_in_present()) set(Modality::future, Certainty::possible);
  }

  std::string_view text_;
  const Syntax& syntax_;
  const Clause& clause_;
  Manner manner_;
};

}  // namespace

Manner manner_of(std::string_view text, const Syntax& syntax, const Clause& clause, bool question) {
  return Judge(text, syntax, clause).judge(question);
}

bool is_not_done(std::string_view text, const Syntax& syntax, std::uint32_t verb) {
  const auto is_denied = [&](std::uint32_t word) {
    return manner_of(text, syntax, {.head = word, .parent = none, .span = {}}, false).negated;
  };
  if (is_denied(verb)) return true;
  if (syntax.is_root(verb) || syntax.relation(verb) != "xcomp") return false;
  const std::uint32_t governor = syntax.words[verb].head;
  return in(not_doing, syntax.lemma(governor)) != is_denied(governor);
}

Factuality as_said(Factuality said, Stance stance) {
  switch (stance) {
    case Stance::neutral:
    case Stance::affirms:
      return said;
    case Stance::believes:
      return {.certainty = std::max(said.certainty, Certainty::probable), .negative = said.negative};
    case Stance::doubts:
      return {.certainty = std::max(said.certainty, Certainty::possible), .negative = !said.negative};
    case Stance::denies:
      return {.certainty = said.certainty, .negative = !said.negative};
    case Stance::asks:
      return {.certainty = Certainty::uncommitted, .negative = said.negative};
  }
  return said;
}

}  // namespace hexapla::annotate::statements
