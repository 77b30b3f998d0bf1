#include <algorithm>
#include <array>
#include <map>

#include "annotate/annotate.h"
#include "annotate/labels/participants.h"
#include "annotate/last_before.h"
#include "annotate/names/lexicon.h"
#include "annotate/quotations/speech_at.h"
#include "core/in_list.h"
#include "text/happenings.h"
#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/words.h"

namespace hexapla::annotate {
namespace {

using labels::Participants;

/// A phrase without the sign of a list before it, which a model takes for a part of its first word.
Span without_bullet(std::string_view text, Span phrase) {
  static constexpr auto bullets =
      std::to_array<std::string_view>({"\u2022", "\u00b7", "\u25cf", "\u25aa", "\u25a0", "\u2023", "\u25ba"});
  for (const std::string_view bullet : bullets) {
    if (phrase.size() > bullet.size() && text.substr(phrase.begin).starts_with(bullet))
      phrase.begin += static_cast<std::uint32_t>(bullet.size());
  }
  return phrase;
}

class Reader {
 public:
  Reader(std::string_view text, Annotations& annotations)
      : text_(text),
        annotations_(annotations),
        syntax_(annotations.syntax),
        participants_(text, annotations),
        at_(syntax_.size(), none) {}

  void run() {
    for (std::uint32_t word = 0; word < syntax_.size(); ++word) {
      if (const auto kind = participants_.kind_of(word)) add(word, *kind);
    }
    for (std::uint32_t i = 0; i < heads_.size(); ++i) {
      if (annotations_.labels[i].chain != none) continue;
      // What stands before a name and tells of it goes with the name, which comes later.
      const std::uint32_t name = participants_.name_described(heads_[i]);
      const std::uint32_t described = name == none ? none : at_[name];
      if (described != none) annotations_.labels[described].chain = chain(described);
      annotations_.labels[i].chain = described == none ? chain(i) : annotations_.labels[described].chain;
      if (described != none) by_noun_[noun_key(i)] = annotations_.labels[i].chain;
    }
    sort();
  }

 private:
  void add(std::uint32_t word, ParticipantKind kind) {
    Label label;
    label.span = without_bullet(text_, participants_.phrase_of(word));
    label.head = text::fold(syntax_.lemma(word));
    label.kind = kind;
    label.name = participants_.is_name(word);
    label.definite = label.name || is_definite(word);
    label.plural = syntax_.tag(word) == "NNS" || syntax_.tag(word) == "NNPS";
    const std::uint32_t at = syntax_.words[word].span.begin;
    if (const std::uint32_t sentence = last_before(annotations_.sentences, at); sentence != none) label.sentence = sentence;
    label.quotation = quotations::speech_at(annotations_.quotations, at);
    at_[word] = static_cast<std::uint32_t>(heads_.size());
    heads_.push_back(word);
    annotations_.labels.push_back(std::move(label));
  }

  bool is_definite(std::uint32_t word) const {
    static constexpr auto articles = std::to_array<std::string_view>({"the", "this", "that", "these", "those"});
    if (syntax_.child(word, "poss") != none) return true;
    const std::uint32_t article = syntax_.child(word, "det");
    return article != none && in(articles, text::fold(syntax_.lemma(article)));
  }

  /// The first label of the participant of label `i`, of those up to it.
  std::uint32_t chain(std::uint32_t i) {
    const std::uint32_t found = same(i);
    const std::uint32_t first = found == none ? i : annotations_.labels[found].chain;
    if (const std::uint32_t name = name_key(i); name != none) by_name_.try_emplace(name, first);
    by_noun_[noun_key(i)] = first;
    return first;
  }
  /// A label before `i` of the same participant: what it is in apposition to or is said to be, the same name, the last noun of
  /// its kind before a definite one.
  std::uint32_t same(std::uint32_t i) const {
    const std::uint32_t word = heads_[i];
    if (const std::uint32_t noun = noun_right_before(i); noun != none) return noun;
    if (const std::uint32_t described = described_by(word, i); described != none) return described;
    if (const std::uint32_t name = name_key(i); name != none) {
      const auto known = by_name_.find(name);
      return known == by_name_.end() ? none : known->second;
    }
    const Label& label = annotations_.labels[i];
    if (!label.definite || label.name) return none;
    const auto known = by_noun_.find(noun_key(i));
    return known == by_noun_.end() ? none : known->second;
  }
  /// "The successor of *dictator* Ann Roe": the noun for somebody that stands right before the name `i`, whatever the parser
  /// hangs it on.
  std::uint32_t noun_right_before(std::uint32_t i) const {
    const Label& label = annotations_.labels[i];
    if (!label.name || label.kind != ParticipantKind::person) return none;
    const std::uint32_t first = syntax_.words_in(label.span).first;
    if (first == 0 || syntax_.words[first].sentence != syntax_.words[first - 1].sentence) return none;
    const std::uint32_t noun = before(at_[first - 1], i);
    if (noun == none) return none;
    const Label& other = annotations_.labels[noun];
    if (begins_clause_behind(heads_[i], first - 1)) return none;
    return other.chain != none && !other.name && !other.plural && other.kind == ParticipantKind::person ? noun : none;
  }
  /// "The girl *Ann Roe* took": the name is who does what a verb behind it says about the noun.
  bool begins_clause_behind(std::uint32_t name, std::uint32_t noun) const {
    const std::string_view relation = syntax_.relation(name);
    const std::uint32_t verb = syntax_.words[name].head;
    return (relation == "nsubj" || relation == "nsubjpass") && verb > name && syntax_.words[verb].head == noun;
  }
  /// The label before `i` of which its word says something, in apposition or behind a copula, or `none`.
  std::uint32_t described_by(std::uint32_t word, std::uint32_t i) const {
    std::uint32_t other = none;
    if (syntax_.relation(word) == "appos" && !ends_clause_about(word, syntax_.words[word].head)) other = syntax_.words[word].head;
    if (syntax_.relation(word) == "attr") other = syntax_.child(syntax_.words[word].head, "nsubj");
    const std::uint32_t label = other == none ? none : before(at_[other], i);
    return label != none && may_be_one(label, i) ? label : none;
  }
  /// "The man accused of killing *Ann Roe*": what a parser takes for an apposition of a noun stands behind other words of it with
  /// no mark between.
  bool ends_clause_about(std::uint32_t word, std::uint32_t noun) const {
    const std::uint32_t first = syntax_.words[word].first;
    return first > noun + 1 && syntax_.pos(first - 1) != "PUNCT" && syntax_.pos(first) != "PUNCT";
  }
  /// Nobody is a thing or somebody else, and nothing that happens is in a place's or a body's name: a parser takes what stands
  /// behind somebody in a headline for an apposition, or the next of a list.
  bool may_be_one(std::uint32_t first, std::uint32_t second) const {
    const Label &one = annotations_.labels[first], &other = annotations_.labels[second];
    const auto is_thing = [](const Label& label) {
      return !label.name && (label.kind == ParticipantKind::other || label.kind == ParticipantKind::vehicle);
    };
    const auto words_of = [&](const Label& name) { return text::name_words(text_.substr(name.span.begin, name.span.size())); };
    const auto is_person = [&](const Label& label) {
      if (!label.name) return label.kind == ParticipantKind::person;
      return text::kind_by_form(words_of(label), label.kind) == ParticipantKind::person;
    };
    const bool belongs = names_what_many_are(first) || names_what_many_are(second);
    if (!belongs && one.name && other.name && is_person(one) && is_person(other)) {
      const std::vector<std::string> a = words_of(one), b = words_of(other);
      const auto shared =
          std::ranges::count_if(a, [&](const std::string& word) { return std::ranges::find(b, word) != b.end(); });
      return shared > 1 || (shared == 1 && std::min(a.size(), b.size()) == 1);
    }
    // "The shooting of the girl, Ann Roe".
    const auto is_happening = [](const Label& label) {
      return !label.name && label.kind == ParticipantKind::other && !text::happening_of(label.head).empty();
    };
    const auto takes_part = [](const Label& label) { return label.name && label.kind != ParticipantKind::other; };
    if ((is_happening(one) && takes_part(other)) || (takes_part(one) && is_happening(other))) return false;
    return !(is_thing(one) && is_person(other)) && !(is_person(one) && is_thing(other));
  }
  /// "A *Republican*", "the *Marine*", "*Thai*": a word written large that is what many are, and no name of one of them.
  bool names_what_many_are(std::uint32_t i) const {
    const std::string_view phrase = text_.substr(annotations_.labels[i].span.begin, annotations_.labels[i].span.size());
    if (text::words(phrase).size() != 1) return false;
    const std::uint32_t word = heads_[i], article = syntax_.child(word, "det");
    return (names::classes(text::fold(phrase)) & names::demonym) != 0 || (article != none && article < word);
  }
  static std::uint32_t before(std::uint32_t label, std::uint32_t i) { return label != none && label < i ? label : none; }
  std::pair<std::string, bool> noun_key(std::uint32_t i) const {
    return {annotations_.labels[i].head, annotations_.labels[i].plural};
  }
  /// The fullest name of the label's name, or `none`.
  std::uint32_t name_key(std::uint32_t i) const {
    if (!annotations_.labels[i].name) return none;
    const std::uint32_t name = participants_.name_of(heads_[i]);
    if (name == none) return none;
    return annotations_.names[name].chain == none ? name : annotations_.names[name].chain;
  }

  /// By where the phrases begin, the outer first; chains follow, so that the first of each stands for it.
  void sort() {
    std::vector<Label>& labels = annotations_.labels;
    std::vector<std::uint32_t> order(labels.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return std::pair(labels[i].span.begin, ~labels[i].span.end); });
    std::vector<std::uint32_t> first(labels.size(), none);  // by chain
    std::vector<Label> out;
    out.reserve(labels.size());
    for (const std::uint32_t i : order) {
      std::uint32_t& chain = first[labels[i].chain];
      if (chain == none) chain = static_cast<std::uint32_t>(out.size());
      out.push_back(std::move(labels[i]));
      out.back().chain = chain;
    }
    labels = std::move(out);
  }

  std::string_view text_;
  Annotations& annotations_;
  const Syntax& syntax_;
  Participants participants_;
  std::vector<std::uint32_t> at_;                                  ///< by word: its label
  std::vector<std::uint32_t> heads_;                               ///< by label: its word
  std::map<std::uint32_t, std::uint32_t> by_name_;                 ///< fullest name to the first label
  std::map<std::pair<std::string, bool>, std::uint32_t> by_noun_;  ///< noun and number to the last chain
};

}  // namespace

void find_labels(const Account& account, Annotations& annotations) {
  if (account.readable() && !annotations.syntax.empty()) Reader(account.text(), annotations).run();
}

}  // namespace hexapla::annotate
