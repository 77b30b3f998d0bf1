#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "core/disjoint_sets.h"
#include "overview/chain_units.h"
#include "overview/chains.h"
#include "text/name_words.h"

namespace hexapla::overview {
namespace {

/// Full names with one last word that are compared with each other.
constexpr std::size_t most_compared = 48;
// How much speaks for a named participant being whom a chain without names means. Set on the open half of ECB+.
constexpr double for_noun = 1.0;  ///< it is called by the same noun
constexpr double for_part = 0.7;  ///< each happening in which it has the same part
/// Of the votes for a noun the named participant must have so many times as many as any other.
constexpr std::size_t lead = 2;

class Numberer {
 public:
  explicit Numberer(const ChainUnits& units) : units_(units), sets_(units.list.size()) {}

  std::vector<std::uint32_t> run() {
    join_names();
    gather_evidence();
    join_nouns();
    join_parts();
    std::vector<std::uint32_t> out(sets_.size());
    for (std::uint32_t i = 0; i < out.size(); ++i) out[i] = of(i);
    return out;
  }

 private:
  using Members = std::vector<std::uint32_t>;
  using Votes = std::map<std::uint32_t, double>;

  std::uint32_t of(std::uint32_t unit) { return sets_.of(unit); }
  void join(std::uint32_t a, std::uint32_t b) { sets_.join(a, b); }
  void join_all(const Members& members) {
    for (const std::uint32_t member : members) join(members.front(), member);
  }
  const ChainUnit& unit(std::uint32_t i) const { return units_.list[i]; }

  void join_names() {
    std::map<std::vector<std::string>, Members> by_form;
    for (std::uint32_t i = 0; i < sets_.size(); ++i) {
      for (const auto& form : unit(i).forms) by_form[form].push_back(i);
    }
    std::map<std::string, std::vector<const std::vector<std::string>*>> by_last;
    for (const auto& [form, members] : by_form) {
      join_all(members);
      by_last[form.back()].push_back(&form);
    }
    for (const auto& [last, forms] : by_last) join_alike(by_form, forms);
    join_initials(by_form);
  }

  using ByForm = std::map<std::vector<std::string>, Members>;

  /// Names that end alike: a last word alone goes with the full name that most units have.
  void join_alike(const ByForm& by_form, const std::vector<const std::vector<std::string>*>& forms) {
    const std::vector<std::string>*commonest = nullptr, *alone = nullptr;
    for (std::size_t a = 0; a < std::min(forms.size(), most_compared); ++a) {
      const std::vector<std::string>& one = *forms[a];
      if (one.size() < 2) {
        alone = &one;
        continue;
      }
      if (commonest == nullptr || by_form.at(one).size() > by_form.at(*commonest).size()) commonest = &one;
      for (std::size_t b = a + 1; b < std::min(forms.size(), most_compared); ++b) {
        const std::vector<std::string>& other = *forms[b];
        if (other.size() < 2) continue;
        const bool alike =
            one.front() == other.front() ? text::middles_fit(one, other) : is_part(one, other) || is_part(other, one);
        if (alike) join(by_form.at(one).front(), by_form.at(other).front());
      }
    }
    if (alone != nullptr && commonest != nullptr) join(by_form.at(*alone).front(), by_form.at(*commonest).front());
  }
  static bool is_part(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
    return std::ranges::all_of(part, [&](const std::string& word) { return std::ranges::find(whole, word) != whole.end(); });
  }

  void join_initials(const ByForm& by_form) {
    for (const auto& [form, members] : by_form) {
      if (form.size() < 2) continue;
      const auto known = by_form.find({text::initials_of(form)});
      if (known != by_form.end()) join(members.front(), known->second.front());
    }
  }

  /// What named participants are called beside their names, and what they do and undergo.
  void gather_evidence() {
    for (std::uint32_t i = 0; i < sets_.size(); ++i) {
      if (unit(i).forms.empty()) continue;
      const std::uint32_t participant = of(i);
      for (const auto* const keys : {&unit(i).nouns, &unit(i).descriptions}) {
        for (const NounKey& key : *keys) ++called_[key][participant];
      }
      for (const Part& part : unit(i).parts) playing_[{part, unit(i).plural}].insert(participant);
      if (gender_[participant] == Gender::unknown) gender_[participant] = unit(i).gender;
      if (kind_[participant] == ParticipantKind::other) kind_[participant] = unit(i).kind;
    }
  }

  /// The participant whom a noun means most often by far, or `none`.
  std::uint32_t called(const NounKey& key) const {
    const auto known = called_.find(key);
    if (known == called_.end()) return none;
    std::uint32_t best = none;
    std::size_t most = 0, second = 0;
    for (const auto& [participant, times] : known->second) {
      if (times > most) {
        second = most;
        most = times;
        best = participant;
      } else {
        second = std::max(second, times);
      }
    }
    return most >= lead * second ? best : none;
  }

  bool may_be(const ChainUnit& unit, std::uint32_t participant) const {
    const Gender gender = gender_.at(participant);
    const ParticipantKind kind = kind_.at(participant);
    if (unit.gender != Gender::unknown && gender != Gender::unknown && unit.gender != gender) return false;
    return unit.kind == ParticipantKind::other || kind == ParticipantKind::other || unit.kind == kind;
  }

  /// What a thing undergoes, many things may: only people are known by it.
  bool are_people(const ChainUnit& unit, std::uint32_t participant) const {
    return unit.kind == ParticipantKind::person && kind_.at(participant) == ParticipantKind::person;
  }

  /// The named participant that most speaks for being whom a unit without names means, or `none`.
  std::uint32_t meant(const ChainUnit& unit) const {
    Votes votes;
    for (const Part& part : unit.parts) {
      const auto known = playing_.find({part, unit.plural});
      if (known == playing_.end()) continue;
      for (const std::uint32_t participant : known->second) {
        if (may_be(unit, participant) && are_people(unit, participant)) votes[participant] += for_part;
      }
    }
    for (const NounKey& key : unit.nouns) {
      if (const std::uint32_t participant = called(key); participant != none && may_be(unit, participant))
        votes[participant] += for_noun;
    }
    std::uint32_t best = none;
    double most = 0, second = 0;
    for (const auto& [participant, score] : votes) {
      second = std::max(second, std::min(most, score));
      if (score > most) {
        most = score;
        best = participant;
      }
    }
    return most > second ? best : none;
  }

  void join_nouns() {
    std::map<NounKey, Members> unnamed;
    for (std::uint32_t i = 0; i < sets_.size(); ++i) {
      if (!unit(i).forms.empty()) continue;
      if (const std::uint32_t participant = meant(unit(i)); participant != none) {
        join(participant, i);
        joined_to_name_.insert(i);
        continue;
      }
      for (const NounKey& key : unit(i).nouns) unnamed[key].push_back(i);
    }
    for (const auto& [key, members] : unnamed) join_but_opposites(members);
  }

  /// Joins units that are called the same, but for those who undergo what others of them do: "a man shot a man".
  void join_but_opposites(const Members& members) {
    std::set<Part> parts;
    for (const std::uint32_t member : members) parts.insert(unit(member).parts.begin(), unit(member).parts.end());
    Members doing, undergoing;
    for (const std::uint32_t member : members) {
      const bool opposed = std::ranges::any_of(unit(member).parts, [&](const Part& part) {
        return !part.second && unit(member).kind == ParticipantKind::person && parts.contains({part.first, true});
      });
      (opposed ? undergoing : doing).push_back(member);
    }
    for (const Members* const group : {&doing, &undergoing})
      if (!group->empty()) join_all(*group);
  }

  /// People without names in two accounts who do or undergo the same.
  void join_parts() {
    std::map<std::pair<Part, bool>, std::uint32_t> first;
    for (std::uint32_t i = 0; i < sets_.size(); ++i) {
      const ChainUnit& one = unit(i);
      if (!one.forms.empty() || one.kind != ParticipantKind::person || one.nouns.empty() || joined_to_name_.contains(i)) continue;
      for (const Part& part : one.parts) {
        const ChainUnit& other = unit(first.try_emplace({part, one.plural}, i).first->second);
        const bool agree = one.gender == Gender::unknown || other.gender == Gender::unknown || one.gender == other.gender;
        if (other.account != one.account && agree) join(first.at({part, one.plural}), i);
      }
    }
  }

  const ChainUnits& units_;
  DisjointSets sets_;
  std::map<NounKey, std::map<std::uint32_t, std::size_t>> called_;
  std::map<std::pair<Part, bool>, std::set<std::uint32_t>> playing_;
  std::map<std::uint32_t, Gender> gender_;         ///< of named participants
  std::map<std::uint32_t, ParticipantKind> kind_;  ///< of named participants
  std::set<std::uint32_t> joined_to_name_;
};

}  // namespace

ParticipantNumbers number_participants(std::span<const Account> accounts, std::span<const AccountMentions> mentions) {
  const ChainUnits units = chain_units(accounts, mentions);
  const std::vector<std::uint32_t> root = Numberer(units).run();
  std::map<std::uint32_t, std::uint32_t> number;
  ParticipantNumbers out(units.of.size());
  for (std::size_t account = 0; account < units.of.size(); ++account) {
    for (const std::uint32_t unit : units.of[account])
      out[account].push_back(number.try_emplace(root[unit], static_cast<std::uint32_t>(number.size())).first->second);
  }
  return out;
}

}  // namespace hexapla::overview
