#include "overview/participants.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "overview/name_kinds.h"
#include "overview/name_units.h"
#include "overview/phrases.h"
#include "reconcile/tellers.h"
#include "text/bearers.h"
#include "text/capitals.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

constexpr std::size_t most_participants = 80;
/// Names, descriptions and ages of one participant.
constexpr std::size_t most_phrases = 12;
/// Bytes of a description: a longer one is no noun.
constexpr std::size_t longest_description = 80;

/// Ages that the account gives, by the folded name of whose they are.
std::map<std::string, std::vector<const Quantity*>> ages_in(const Account& account, const Annotations& annotations) {
  std::map<std::string, std::vector<const Quantity*>> out;
  for (const Quantity& quantity : annotations.quantities) {
    if (quantity.kind != QuantityKind::age || quantity.low != quantity.high || quantity.subject.empty()) continue;
    const std::string bearer = text::bearer_of(quantity, annotations, account.text());
    if (!bearer.empty()) out[text::joined(text::name_words(bearer))].push_back(&quantity);
  }
  return out;
}

/// A name in capitals as it stands elsewhere: "PORT ELM" → "Port Elm". Letters beyond ASCII stay as they are.
std::string in_small_letters(std::string name) {
  bool inside = false;
  for (char& c : name) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (capital && inside) c = static_cast<char>(c - 'A' + 'a');
    inside = capital || static_cast<unsigned char>(c) >= 0x80 || c == '\'';
  }
  return name;
}

/// The folded words, titles in full: "Rep." and "Representative" are one description.
std::string with_full_titles(std::string_view description) {
  std::string out;
  for (const text::Word& word : text::words(description)) {
    if (!out.empty()) out += ' ';
    out += text::full_title(word.folded);
  }
  return out;
}

constexpr double small_child = 3, grown = 12;  // years

/// "44", "65.5"; "18 months" of a small child.
std::string age_in_words(double years) {
  constexpr double months_a_year = 12, tenths = 10;
  if (years == std::floor(years)) return fmt::format("{:g}", years);
  if (years >= small_child) return fmt::format("{:g}", std::round(years * tenths) / tenths);
  const double months = std::round(years * months_a_year);
  return months < 1 ? "less than a month" : fmt::format("{:g} {}", months, months == 1 ? "month" : "months");
}

/// The ages without those that must be somebody else's: a child's that was taken for its mother's, or hers for its. The one that
/// fewer accounts give goes, and of two that the same accounts give the later.
std::vector<Phrase> likely_ages(std::vector<Phrase> ages, const std::map<std::string, double>& years) {
  if (ages.empty()) return ages;
  const auto age_of = [&](const Phrase& age) { return years.at(age.text); };
  const auto gives = [](const Phrase& age, std::uint32_t account) {
    return std::ranges::find(age.mentions, account, &Mention::account) != age.mentions.end();
  };
  const Phrase commonest = ages.front();
  std::erase_if(ages, [&](const Phrase& age) {
    const double one = age_of(age), other = age_of(commonest);
    if (std::min(one, other) >= small_child || std::max(one, other) < grown) return false;
    if (accounts_in(age.mentions) < accounts_in(commonest.mentions)) return true;
    return std::ranges::all_of(age.mentions, [&](const Mention& mention) { return gives(commonest, mention.account); });
  });
  return ages;
}

/// The names of an account that stand in no label.
struct BareNames {
  std::multimap<std::uint32_t, Span> spans;     ///< by the chain of names
  std::vector<std::set<std::uint32_t>> chains;  ///< by label: those of the names that stand in it
};

/// Cost: n log n in the names and labels, which are in the order of the text.
BareNames bare_names(const Annotations& annotations) {
  BareNames out{.spans = {}, .chains = std::vector<std::set<std::uint32_t>>(annotations.labels.size())};
  std::vector<bool> inside(annotations.names.size());
  for (std::size_t label = 0; label < annotations.labels.size(); ++label) {
    const Span span = annotations.labels[label].span;
    auto name = std::ranges::lower_bound(annotations.names, span.begin, {}, [](const Name& one) { return one.span.begin; });
    for (; name != annotations.names.end() && name->span.begin < span.end; ++name) {
      inside[static_cast<std::size_t>(name - annotations.names.begin())] = true;
      if (annotations.labels[label].name && name->chain != none) out.chains[label].insert(name->chain);
    }
  }
  for (std::size_t name = 0; name < annotations.names.size(); ++name)
    if (!inside[name]) out.spans.emplace(annotations.names[name].chain, annotations.names[name].span);
  return out;
}

class Builder {
 public:
  explicit Builder(const Story& story) : story_(story), units_(units_of(story)) {
    ages_.reserve(story.accounts.size());
    for (std::size_t i = 0; i < story.accounts.size(); ++i) {
      ages_.push_back(ages_in(story.accounts[i], story.annotations[i]));
      bare_.push_back(bare_names(story.annotations[i]));
    }
  }

  std::vector<Participant> run() const {
    std::vector<Participant> out;
    for (const std::vector<std::uint32_t>& members : join_units(units_)) {
      Participant participant = participant_of(members);
      if (is_worth_naming(participant)) out.push_back(std::move(participant));
    }
    std::ranges::sort(out, [](const Participant& a, const Participant& b) {
      const auto key = [](const Participant& participant) {
        std::size_t mentions = 0;
        for (const Phrase& phrase : participant.names) mentions += phrase.mentions.size();
        return std::tuple(-static_cast<std::int64_t>(accounts_of(participant.names)), -static_cast<std::int64_t>(mentions),
                          participant.names.front().mentions.front());
      };
      return key(a) < key(b);
    });
    if (out.size() > most_participants) out.resize(most_participants);
    return out;
  }

 private:
  Participant participant_of(const std::vector<std::uint32_t>& members) const {
    Phrases names(story_), descriptions(story_), ages(story_);
    std::map<std::string, double> years;  // by the words for them
    KindVotes votes;
    for (const std::uint32_t member : members) {
      const NameUnit& unit = units_[member];
      for (const std::uint32_t index : unit.labels) add_label(unit, index, names, descriptions, votes);
      add_bare_names(unit, names);
      add_ages(unit, ages, years);
    }
    Participant out{.names = names.take(most_phrases)};
    out.descriptions = descriptions.take(most_phrases);
    out.ages = likely_ages(ages.take(most_phrases), years);
    const Phrase* fullest = fullest_name(out.names);
    if (fullest == nullptr) return out;
    out.name = fullest->text;
    vote_by_ages(out.ages, votes);
    out.kind = votes.kind(text::name_words(out.name));
    if (out.kind == ParticipantKind::place && text::is_shouted(out.name)) out.name = in_small_letters(out.name);
    if (out.kind != ParticipantKind::person) out.ages.clear();
    return out;
  }

  void add_label(const NameUnit& unit, std::uint32_t index, Phrases& names, Phrases& descriptions, KindVotes& votes) const {
    const std::uint32_t account = unit.account;
    const Label& label = story_.annotations[account].labels[index];
    const LabelParts parts = parts_of(story_.accounts[account], story_.annotations[account], label);
    const std::vector<std::string> words = text::name_words(story_.accounts[account].text(parts.name));
    if (label.name && !unit.forms.contains(words)) return;
    if (!label.name && label.plural) return;  // several are not this one
    votes.add(story_.accounts[account], label, parts);
    if (label.name) names.add(text::joined(words), {account, parts.name});
    if (!parts.description.empty() && parts.description.size() <= longest_description && !is_of_name(unit, account, parts) &&
        !is_other_name(account, parts.description))
      descriptions.add(with_full_titles(story_.accounts[account].text(parts.description)), {account, parts.description});
  }

  /// First and last names by themselves, which are no labels where a fuller name stands in the account.
  void add_bare_names(const NameUnit& unit, Phrases& names) const {
    const Account& account = story_.accounts[unit.account];
    const BareNames& bare = bare_[unit.account];
    std::set<std::uint32_t> chains;
    for (const std::uint32_t label : unit.labels) chains.insert(bare.chains[label].begin(), bare.chains[label].end());
    for (const std::uint32_t chain : chains) {
      const auto [first, end] = bare.spans.equal_range(chain);
      for (auto place = first; place != end; ++place) {
        const std::vector<std::string> words = text::name_words(account.text(place->second));
        const auto is_part = [&](const std::vector<std::string>& form) {
          return form.size() > 1 && (words.front() == form.front() || words.front() == form.back());
        };
        if (words.size() == 1 && std::ranges::any_of(unit.forms, is_part))
          names.add(words.front(), {unit.account, place->second});
      }
    }
  }

  /// Whether a description is made of words of the unit's names.
  bool is_of_name(const NameUnit& unit, std::uint32_t account, const LabelParts& parts) const {
    return std::ranges::all_of(text::words(story_.accounts[account].text(parts.description)), [&](const text::Word& word) {
      return std::ranges::any_of(unit.forms,
                                 [&](const auto& form) { return std::ranges::find(form, word.folded) != form.end(); });
    });
  }

  /// Whether a description is but a name's word, which stands for somebody else: of a chain that grammar joined wrongly.
  bool is_other_name(std::uint32_t account, Span description) const {
    const std::string_view text = story_.accounts[account].text(description);
    const std::vector<text::Word> words = text::words(text);
    return words.size() == 1 && text::is_capitalised(text) && text::title_sort(words.front().folded).empty() &&
           text::noun_concept(text::singular(words.front().folded)).group.empty();
  }

  void add_ages(const NameUnit& unit, Phrases& ages, std::map<std::string, double>& years) const {
    for (const std::vector<std::string>& form : unit.forms) {
      const auto known = ages_[unit.account].find(text::joined(form));
      if (known == ages_[unit.account].end()) continue;
      for (const Quantity* age : known->second) {
        const std::string words = age_in_words(age->low);
        ages.add(words, {unit.account, age->span}, words);
        years.emplace(words, age->low);
      }
    }
  }

  /// Lets ages tell of a person: one that is not beside a name may be somebody else's, and so all those count once.
  void vote_by_ages(const std::vector<Phrase>& ages, KindVotes& votes) const {
    std::set<std::uint32_t> beside;  // accounts
    for (const Phrase& age : ages) {
      for (const Mention& mention : age.mentions)
        if (story_.accounts[mention.account].text(mention.span).contains(", ")) beside.insert(mention.account);  // "Roe, 44"
    }
    for (std::size_t told = beside.size(); told > 0; --told) votes.add_age(true);
    if (beside.empty() && !ages.empty()) votes.add_age(false);
  }

  /// Of the names of two words and more the one that most accounts use, else the commonest.
  static const Phrase* fullest_name(const std::vector<Phrase>& names) {
    const Phrase* best = nullptr;
    std::tuple<std::size_t, std::size_t, std::size_t> most;
    for (const Phrase& phrase : names) {
      const std::size_t words = text::name_words(phrase.text).size();
      const std::tuple key(std::size_t{words > 1 ? 1U : 0U}, accounts_in(phrase.mentions), words);
      if (best == nullptr || key > most) {
        best = &phrase;
        most = key;
      }
    }
    return best;
  }

  static bool is_worth_naming(const Participant& participant) {
    if (participant.name.empty()) return false;
    const std::vector<std::string> words = text::name_words(participant.name);
    if (words.size() == 1 && text::is_bare_word(words.front())) return false;
    if (accounts_of(participant.names) > 1) return participant.kind != ParticipantKind::other;
    return participant.kind == ParticipantKind::person && words.size() > 1;
  }

  const Story& story_;
  std::vector<NameUnit> units_;
  std::vector<std::map<std::string, std::vector<const Quantity*>>> ages_;  ///< by account
  std::vector<BareNames> bare_;                                            ///< by account
};

}  // namespace

std::vector<Participant> participants_of(const Story& story) { return Builder(story).run(); }

std::vector<std::uint32_t> tellers_of(const Participant& participant) {
  std::vector<std::uint32_t> out;
  for (const Phrase& phrase : participant.names)
    for (const Mention& mention : phrase.mentions) out.push_back(mention.account);
  std::ranges::sort(out);
  const auto rest = std::ranges::unique(out);
  out.erase(rest.begin(), rest.end());
  return out;
}

std::uint32_t accounts_of(const std::vector<Phrase>& phrases) {
  std::vector<std::uint32_t> out;
  for (const Phrase& phrase : phrases)
    for (const Mention& mention : phrase.mentions) out.push_back(mention.account);
  std::ranges::sort(out);
  const auto rest = std::ranges::unique(out);
  return static_cast<std::uint32_t>(out.size() - rest.size());
}

}  // namespace hexapla::overview
