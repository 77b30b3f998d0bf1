#include "annotate/references/chains.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

#include "core/in_list.h"

namespace hexapla::annotate::references {
namespace {

/// Bodies of people that are "they" though they are one.
constexpr auto groups = std::to_array<std::string_view>({"band", "board", "committee", "couple", "crew", "family", "gang",
                                                         "group", "pair", "police", "squad", "staff", "team", "trio"});
constexpr auto subjects = std::to_array<std::string_view>({"nsubj", "nsubjpass"});

// How much speaks for an antecedent of a pronoun. Set on the open half of ECB+: of 370 labelled pronouns with a labelled
// antecedent four in five find theirs; figures near these do as well.
constexpr double for_sentence_apart = -2.0;
constexpr double for_subject = 2.0;
constexpr double for_owner = -0.3;
constexpr double for_same_pronoun = 1.5;
constexpr double for_known_gender = 1.5;
constexpr double for_known_person = 1.0;
constexpr double for_each_mention = 0.3;  // up to `most_mentions`
constexpr std::size_t most_mentions = 5;
constexpr double for_word_apart = -0.005;
constexpr double for_beside = -4.0;  // subject and object of one verb
constexpr std::uint32_t sentences_apart = 3;
constexpr std::uint32_t sentences_to_noun = 2;  // between a person's name and "the actress"

/// Somebody or something of the account, as far as it was read.
struct Participant {
  std::uint32_t first = 0;  ///< its first reference
  std::size_t references = 0;
  ParticipantKind kind = ParticipantKind::other;
  Gender gender = Gender::unknown;
  bool plural = false, named = false, group = false;
};

class Chainer {
 public:
  Chainer(const Syntax& syntax, std::vector<Found>& found) : syntax_(syntax), found_(found), at_word_(syntax.size(), none) {}

  void run() {
    for (std::uint32_t i = 0; i < found_.size(); ++i) {
      at_word_[found_[i].word] = i;
      const std::uint32_t same = antecedent(i);
      add(i, same == none ? create(i) : same);
    }
    for (std::uint32_t i = 0; i < found_.size(); ++i) found_[i].reference.chain = participants_[of_[i]].first;
  }

 private:
  Reference& reference(std::uint32_t i) { return found_[i].reference; }

  std::uint32_t create(std::uint32_t i) {
    participants_.push_back({.first = i, .plural = reference(i).plural});
    return static_cast<std::uint32_t>(participants_.size() - 1);
  }

  void add(std::uint32_t i, std::uint32_t to) {
    const Reference& one = reference(i);
    Participant& participant = participants_[to];
    of_.push_back(to);
    ++participant.references;
    if (participant.kind == ParticipantKind::other) participant.kind = one.kind;
    if (participant.gender == Gender::unknown) participant.gender = one.gender;
    if (one.form == ReferenceForm::pronoun) return;
    participant.group = participant.group || in(groups, one.head);
    if (one.form == ReferenceForm::noun) {
      by_noun_[{one.head, one.plural}] = to;
      return;
    }
    participant.named = true;
    for (const std::string& description : one.descriptions) by_noun_[{description, false}] = to;
    if (found_[i].name != none) by_name_.try_emplace(found_[i].name, to);
    by_head_.try_emplace(one.head, to);
  }

  /// The participant that reference `i` means, of those before it, or `none`.
  std::uint32_t antecedent(std::uint32_t i) {
    switch (reference(i).form) {
      case ReferenceForm::pronoun:
        return of_pronoun(i);
      case ReferenceForm::name:
        return of_name(i);
      case ReferenceForm::noun:
        return of_noun(i);
    }
    return none;
  }

  std::uint32_t of_name(std::uint32_t i) {
    const std::uint32_t noun = apposed_noun(i);
    if (noun != none) reference(i).descriptions.push_back(reference(noun).head);
    const std::uint32_t known = known_name(i);
    return known == none && noun != none && !participants_[of_[noun]].named ? of_[noun] : known;
  }

  /// "The *pilot*, Ann Roe": the noun to which the name `i` is in apposition, or `none`.
  std::uint32_t apposed_noun(std::uint32_t i) const {
    const std::uint32_t word = found_[i].described;
    const std::uint32_t noun = word == none ? none : at_word_[word];
    if (noun == none || noun >= i || found_[noun].reference.form != ReferenceForm::noun) return none;
    const Reference &one = found_[i].reference, &other = found_[noun].reference;
    return !other.plural && (one.kind == other.kind || one.kind == ParticipantKind::other) ? noun : none;
  }

  std::uint32_t known_name(std::uint32_t i) const {
    if (found_[i].name != none) {
      const auto known = by_name_.find(found_[i].name);
      if (known != by_name_.end()) return known->second;
    }
    // A name that only the model finds goes with one that ends alike, if the names reader does not tell them apart.
    const auto known = by_head_.find(found_[i].reference.head);
    if (known == by_head_.end()) return none;
    const std::uint32_t first = participants_[known->second].first;
    return found_[i].name == none || found_[first].name == none ? known->second : none;
  }

  std::uint32_t of_noun(std::uint32_t i) {
    const Found& noun = found_[i];
    if (const std::uint32_t described = of_described(i); described != none) return described;
    if (!noun.indefinite) {
      const auto known = by_noun_.find({noun.reference.head, noun.reference.plural});
      if (known != by_noun_.end()) return known->second;
    }
    const bool one_person =
        noun.reference.kind == ParticipantKind::person && !noun.reference.plural && !in(groups, noun.reference.head);
    const bool owned = syntax_.child(noun.word, "poss") != none;
    return one_person && noun.definite && !owned ? only_person_before(i) : none;
  }

  std::uint32_t of_described(std::uint32_t i) {
    const Found& noun = found_[i];
    if (noun.described == none || at_word_[noun.described] == none || at_word_[noun.described] >= i) return none;
    const std::uint32_t other = at_word_[noun.described];
    if (reference(other).form == ReferenceForm::pronoun || reference(other).plural != noun.reference.plural) return none;
    if (noun.reference.kind == ParticipantKind::other) return none;  // "Roe (knee)"
    Participant& participant = participants_[of_[other]];
    const bool fits = participant.kind == noun.reference.kind || participant.kind == ParticipantKind::other;
    if (!fits) return none;
    if (reference(other).form == ReferenceForm::name) reference(other).descriptions.push_back(noun.reference.head);
    return of_[other];
  }

  /// Calls `use` with each participant that was last meant within so many sentences before reference `i`, and that last
  /// reference; the nearest first.
  template <class Use>
  void for_each_near(std::uint32_t i, std::uint32_t sentences, const Use& use) const {
    std::vector<std::uint32_t> seen;
    for (std::uint32_t before = i; before > 0 && i - before < looked_back;) {
      --before;
      if (apart(before, i) > sentences) break;
      if (std::ranges::find(seen, of_[before]) != seen.end()) continue;
      seen.push_back(of_[before]);
      use(of_[before], before);
    }
  }
  std::uint32_t apart(std::uint32_t before, std::uint32_t i) const {
    return syntax_.words[found_[i].word].sentence - syntax_.words[found_[before].word].sentence;
  }
  static bool agree(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

  /// The only person named in the sentences before a noun's own.
  std::uint32_t only_person_before(std::uint32_t i) const {
    std::uint32_t only = none;
    bool several = false;
    for_each_near(i, sentences_to_noun, [&](std::uint32_t candidate, std::uint32_t last) {
      const Participant& participant = participants_[candidate];
      const bool fits = participant.named && participant.kind == ParticipantKind::person &&
                        agree(participant.gender, found_[i].reference.gender) && apart(last, i) > 0;
      if (!fits) return;
      several = several || only != none;
      only = candidate;
    });
    return several ? none : only;
  }

  bool may_mean(const Reference& pronoun, const Participant& participant) const {
    if (pronoun.kind == ParticipantKind::person) {
      const bool somebody =
          participant.kind == ParticipantKind::person || (participant.kind == ParticipantKind::other && participant.named);
      return somebody && !participant.plural && agree(participant.gender, pronoun.gender);
    }
    if (pronoun.plural) return participant.plural || participant.group || participant.kind == ParticipantKind::organisation;
    return !participant.plural && participant.kind != ParticipantKind::person && participant.gender == Gender::unknown;
  }

  std::uint32_t of_pronoun(std::uint32_t i) const {
    std::uint32_t best = none;
    double most = 0;
    for_each_near(i, sentences_apart, [&](std::uint32_t candidate, std::uint32_t last) {
      if (!may_mean(found_[i].reference, participants_[candidate])) return;
      const double score = evidence(i, candidate, last);
      if (best != none && score <= most) return;
      best = candidate;
      most = score;
    });
    return best;
  }

  double evidence(std::uint32_t i, std::uint32_t candidate, std::uint32_t last) const {
    const Found &pronoun = found_[i], &before = found_[last];
    const Participant& participant = participants_[candidate];
    const std::string_view part = syntax_.relation(before.word), own = syntax_.relation(pronoun.word);
    double score = for_sentence_apart * apart(last, i) + for_word_apart * (pronoun.word - before.word);
    if (in(subjects, part)) score += for_subject;
    if (part == "poss") score += for_owner;
    if (before.reference.form == ReferenceForm::pronoun && before.reference.head == pronoun.reference.head)
      score += for_same_pronoun;
    if (pronoun.reference.gender != Gender::unknown && participant.gender == pronoun.reference.gender) score += for_known_gender;
    if (pronoun.reference.kind == ParticipantKind::person && participant.kind == ParticipantKind::person)
      score += for_known_person;
    score += for_each_mention * static_cast<double>(std::min(participant.references, most_mentions));
    const bool beside = (own == "dobj" || own == "pobj") && syntax_.words[before.word].head == syntax_.words[pronoun.word].head;
    if (beside && !pronoun.reference.head.ends_with("self")) score += for_beside;
    return score;
  }

  const Syntax& syntax_;
  std::vector<Found>& found_;
  std::vector<std::uint32_t> at_word_;  ///< by word: the reference whose head it is
  std::vector<std::uint32_t> of_;       ///< by reference: its participant
  std::vector<Participant> participants_;
  std::map<std::uint32_t, std::uint32_t> by_name_;                 ///< fullest name to participant
  std::map<std::string, std::uint32_t> by_head_;                   ///< last word of a name to participant
  std::map<std::pair<std::string, bool>, std::uint32_t> by_noun_;  ///< noun and number to the last participant
};

}  // namespace

void chain(const Syntax& syntax, std::vector<Found>& found) { Chainer(syntax, found).run(); }

}  // namespace hexapla::annotate::references
