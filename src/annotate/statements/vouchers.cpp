#include "annotate/statements/vouchers.h"

#include <algorithm>

#include "annotate/quotations/speech_at.h"
#include "annotate/statements/factuality.h"
#include "annotate/statements/verbs.h"
#include "annotate/syntax/speech.h"
#include "text/words.h"

namespace hexapla::annotate::statements {
namespace {

class Finder {
 public:
  Finder(std::string_view text, const Annotations& annotations, const Clauses& clauses)
      : text_(text), annotations_(annotations), syntax_(annotations.syntax), clauses_(clauses) {
    const std::size_t count = clauses.list.size();
    out_.voucher.assign(count, none);
    out_.quotation.assign(count, none);
    out_.direct.assign(count, false);
    of_word_.assign(syntax_.size(), none);
    of_quotation_.assign(annotations.quotations.size(), none);
  }

  Vouched run() && {
    for (std::uint32_t i = 0; i < clauses_.list.size(); ++i) read(i);
    return std::move(out_);
  }

 private:
  void read(std::uint32_t i) {
    const Clause& clause = clauses_.list[i];
    const std::uint32_t quotation = quotations::speech_at(annotations_.quotations, syntax_.words[clause.head].span.begin);
    out_.quotation[i] = quotation;
    std::uint32_t voucher = clause.parent == none ? none : out_.voucher[clause.parent];
    if (const std::uint32_t cue = cue_of(clause); cue != none) {
      voucher = of_cue(cue, voucher, quotation);
      out_.direct[i] = true;
    } else if (is_new_quotation(clause, quotation)) {
      voucher = of_quotation(quotation, voucher);
      out_.direct[i] = true;
    } else if (syntax_.relation(clause.head) == "conj" && clause.parent != none) {
      out_.direct[i] = out_.direct[clause.parent];
    }
    if (const std::uint32_t according = according_to(clause.head); according != none) {
      voucher = of_preposition(according, voucher, quotation);
      out_.direct[i] = true;
    }
    out_.voucher[i] = voucher;
  }

  /// The verb that denies a claim: "denied *suggestions* that he left", "*rumours* that she left were dismissed".
  std::uint32_t denier_of(std::uint32_t claim) const {
    const std::string_view relation = syntax_.relation(claim);
    const std::uint32_t verb = syntax_.words[claim].head;
    if (syntax_.pos(claim) != "NOUN" || (relation != "dobj" && relation != "nsubjpass") || syntax_.child(verb, "neg") != none)
      return none;
    return denies_claims(syntax_.lemma(verb)) ? verb : none;
  }
  /// The verb or noun that reports a clause.
  std::uint32_t cue_of(const Clause& clause) const {
    if (syntax_.is_root(clause.head)) return none;
    const std::uint32_t word = syntax_.words[clause.head].head;
    const std::string_view relation = syntax_.relation(clause.head);
    if ((relation == "ccomp" || relation == "xcomp") && is_reporting(text_, syntax_, word)) return word;
    const bool whole = syntax_.child(clause.head, "mark") != none || syntax_.child(clause.head, "nsubj") != none;
    const bool complement = relation == "ccomp" || (relation == "acl" && whole);
    const bool claimed = is_claim(text_, syntax_, word) || (is_rumour(syntax_.lemma(word)) && denier_of(word) != none);
    return complement && claimed ? word : none;
  }
  /// The quotation is not that in which the clause stands on which this one hangs.
  bool is_new_quotation(const Clause& clause, std::uint32_t quotation) const {
    if (quotation == none || annotations_.quotations[quotation].speaker.empty() || describes_what_is_denied(clause, quotation))
      return false;
    return clause.parent == none || out_.quotation[clause.parent] != quotation;
  }
  /// "The judge denied bail for the man charged with the theft" denies bail, not that he was charged.
  bool describes_what_is_denied(const Clause& clause, std::uint32_t quotation) const {
    const Quotation& said = annotations_.quotations[quotation];
    const Stance stance = stance_of_cue(said);
    if (said.saying != Saying::indirect || (stance != Stance::denies && stance != Stance::doubts)) return false;
    const std::string_view relation = syntax_.relation(clause.head);
    return relation == "acl" || relation == "relcl" || relation == "appos";
  }
  Stance stance_of_cue(const Quotation& said) const {
    const auto [first, last] = syntax_.words_in(said.cue);
    return said.cue.empty() || last != first + 1 ? Stance::neutral : stance_of(syntax_.lemma(first));
  }
  /// Who "did not dispute" or "did not prove" it leaves it open; who "did not know" it takes it for true all the same.
  Stance stance_at(std::uint32_t cue) const {
    const std::string_view lemma = syntax_.lemma(cue);
    const Stance stance = stance_of(lemma);
    const bool opens = stance == Stance::denies || stance == Stance::doubts || bears_out(lemma);
    return opens && syntax_.pos(cue) == "VERB" && is_not_done(text_, syntax_, cue) ? Stance::asks : stance;
  }
  std::uint32_t according_to(std::uint32_t head) const {
    for (const std::uint32_t child : syntax_.first_children_of(head)) {
      if (syntax_.relation(child) != "prep" || text::fold(word(child)) != "according") continue;
      const std::uint32_t to = syntax_.child(child, "prep");
      if (to != none && syntax_.child(to, "pobj") != none) return child;
    }
    return none;
  }

  std::uint32_t add(Voucher voucher) {
    if (voucher.name.empty()) voucher.name = name_of(voucher.source);
    const bool outer = voucher.outer == none || out_.by_account[voucher.outer];
    out_.by_account.push_back(outer && voucher.stance == Stance::affirms);
    out_.vouchers.push_back(std::move(voucher));
    return static_cast<std::uint32_t>(out_.vouchers.size() - 1);
  }
  std::uint32_t of_cue(std::uint32_t cue, std::uint32_t outer, std::uint32_t quotation) {
    if (of_word_[cue] != none) return of_word_[cue];
    const Span span = syntax_.words[cue].span;
    Voucher voucher{.source = {}, .name = {}, .cue = span, .stance = stance_at(cue), .outer = outer};
    const std::uint32_t denier = denier_of(cue);
    if (denier != none) voucher.stance = Stance::denies;
    if (quotation != none && annotations_.quotations[quotation].cue.overlaps(span)) {
      voucher.source = annotations_.quotations[quotation].speaker;
      voucher.name = annotations_.quotations[quotation].speaker_name;
      of_quotation_[quotation] = static_cast<std::uint32_t>(out_.vouchers.size());
    }
    const bool owned = denier == none && syntax_.pos(cue) == "NOUN";
    const std::uint32_t source = owned ? syntax_.child(cue, "poss") : subject_of(syntax_, denier != none ? denier : cue);
    if (voucher.source.empty() && source != none && syntax_.tag(source) != "EX" && text::fold(word(source)) != "it")
      voucher.source = noun_phrase(syntax_, source);
    return of_word_[cue] = add(std::move(voucher));
  }
  std::uint32_t of_quotation(std::uint32_t quotation, std::uint32_t outer) {
    if (of_quotation_[quotation] != none) return of_quotation_[quotation];
    const Quotation& said = annotations_.quotations[quotation];
    if (said.parent != none && outer == none) outer = of_quotation_[said.parent];
    Stance stance = stance_of_cue(said);
    if (stance == Stance::denies || stance == Stance::doubts) stance = stance_at(syntax_.words_in(said.cue).first);
    return of_quotation_[quotation] =
               add({.source = said.speaker, .name = said.speaker_name, .cue = said.cue, .stance = stance, .outer = outer});
  }
  /// "according to", unless the speech that it tells of has been taken for a quotation.
  std::uint32_t of_preposition(std::uint32_t according, std::uint32_t outer, std::uint32_t quotation) {
    const std::uint32_t to = syntax_.child(according, "prep");
    const Span cue{syntax_.words[according].span.begin, syntax_.words[to].span.end};
    if (outer != none && out_.vouchers[outer].cue.overlaps(cue)) return outer;
    const Span source = noun_phrase(syntax_, syntax_.child(to, "pobj"));
    const std::uint32_t added = add({.source = source, .name = {}, .cue = cue, .stance = Stance::neutral, .outer = outer});
    if (quotation != none && annotations_.quotations[quotation].cue.overlaps(cue)) of_quotation_[quotation] = added;
    return added;
  }

  std::string_view text(Span span) const { return text_.substr(span.begin, span.size()); }
  std::string_view word(std::uint32_t i) const { return text(syntax_.words[i].span); }
  /// The fullest name of a participant whose name stands in a phrase; else the phrase.
  std::string name_of(Span source) const {
    if (source.empty()) return {};
    const std::vector<Name>& names = annotations_.names;
    const auto name = std::ranges::lower_bound(names, source.begin, {}, [](const Name& n) { return n.span.begin; });
    if (name == names.end() || name->span.end > source.end) return std::string(text(source));
    return std::string(text(name->chain == none ? name->span : names[name->chain].span));
  }

  std::string_view text_;
  const Annotations& annotations_;
  const Syntax& syntax_;
  const Clauses& clauses_;
  Vouched out_;
  std::vector<std::uint32_t> of_word_;       ///< by word of a cue: its voucher
  std::vector<std::uint32_t> of_quotation_;  ///< by quotation: its voucher
};

}  // namespace

Vouched vouch(std::string_view text, const Annotations& annotations, const Clauses& clauses) {
  return Finder(text, annotations, clauses).run();
}

}  // namespace hexapla::annotate::statements
