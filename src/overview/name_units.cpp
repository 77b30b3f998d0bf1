#include "overview/name_units.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "core/disjoint_sets.h"
#include "core/in_list.h"
#include "text/capitals.h"
#include "text/morphology.h"
#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

/// Labels of an account that are looked at; one of 1,000 words has some 40.
constexpr std::size_t most_of_account = 5'000;
/// Groups with one last word that are compared with each other.
constexpr std::size_t most_compared = 48;

/// Whether it is no address and has a capital, or a letter that may be one: a model takes "the lawman" for a name, too.
bool is_plain_name(std::string_view name) {
  if (name.find_first_of("@:/|#<>") != std::string_view::npos) return false;
  return std::ranges::any_of(name, [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
}

/// The names of the papers themselves, as their accounts are called.
std::set<std::string> own_names(const Story& story) {
  std::set<std::string> out;
  for (const Account& account : story.accounts) {
    out.insert(text::joined(text::name_words(account.name())));
    if (account.metadata().publisher) out.insert(text::joined(text::name_words(*account.metadata().publisher)));
  }
  return out;
}

/// Groups of units that grow together, with the accounts that have them.
class Joined {
 public:
  explicit Joined(const std::vector<NameUnit>& units) : sets_(units.size()), accounts_(units.size()) {
    for (std::uint32_t i = 0; i < units.size(); ++i) accounts_[i].insert(units[i].account);
  }
  std::uint32_t of(std::uint32_t unit) { return sets_.of(unit); }
  void join(std::uint32_t a, std::uint32_t b) {
    const auto [root, gone] = sets_.join(a, b);
    if (root == gone) return;
    if (accounts_[root].size() < accounts_[gone].size()) accounts_[root].swap(accounts_[gone]);
    accounts_[root].merge(accounts_[gone]);
    accounts_[gone].clear();
  }
  /// Whether one account names both: then it tells them apart.
  bool share_an_account(std::uint32_t a, std::uint32_t b) {
    const std::set<std::uint32_t>*few = &accounts_[of(a)], *many = &accounts_[of(b)];
    if (few->size() > many->size()) std::swap(few, many);
    return std::ranges::any_of(*few, [many](std::uint32_t account) { return many->contains(account); });
  }

 private:
  DisjointSets sets_;
  std::vector<std::set<std::uint32_t>> accounts_;  ///< by root
};

/// Whether a name of a chain has a word or the initials of the chain's first name: a chain that grammar joined may hold others.
bool is_of_one_name(const std::vector<std::string>& first, const std::vector<std::string>& other) {
  if (text::joined(other) == text::initials_of(first) || text::joined(first) == text::initials_of(other)) return true;
  return std::ranges::any_of(other, [&](const std::string& word) { return std::ranges::find(first, word) != first.end(); });
}

/// Whether two full names of persons end alike and begin with first names that are not one: "Ann Roe", "Ida Roe"; not "Ann Ida
/// Roe", "Ida Roe".
bool are_two_people(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto holds = [](const std::vector<std::string>& name, const std::string& word) {
    return std::ranges::find(name, word) != name.end();
  };
  return a.size() > 1 && b.size() > 1 && a.back() == b.back() && !text::may_be_one_first_name(a.front(), b.front()) &&
         !holds(a, b.front()) && !holds(b, a.front());
}

/// Names are equal though one of them has a blank where the other has none: "Del Monte", "DelMonte".
std::string run_together(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += word;
  return out;
}

/// Whether the label stands in a sentence of capitals alone, where no word shows whether it is a name.
bool is_in_capitals(const Account& account, const Annotations& annotations, const Label& label) {
  if (label.sentence >= annotations.sentences.size() || !text::is_shouted(account.text(label.span))) return false;
  return text::is_shouted(account.text(annotations.sentences[label.sentence].span));
}

/// Whether the words of a line say that those whom it names wrote some of the account: "contributed to this
/// report", "contributed reporting", or nothing but names and callings before "contributed". Alcohol contributes to a crash.
bool tells_who_contributed(std::string_view text, const std::vector<text::Word>& words) {
  static constexpr auto written = std::to_array<std::string_view>(
      {"article", "coverage", "dispatch", "piece", "report", "reporting", "research", "story", "writing"});
  static constexpr auto writers = std::to_array<std::string_view>(
      {"contributor", "correspondent", "editor", "journalist", "photographer", "producer", "reporter", "staff", "writer"});
  static constexpr std::ptrdiff_t beside = 3;  // words behind "contributed"
  const auto verb = std::ranges::find(words, "contributed", &text::Word::folded);
  if (verb == words.end()) return false;
  const auto behind = std::next(verb);
  const auto end = std::next(behind, std::min(beside, std::distance(behind, words.end())));
  if (std::any_of(behind, end, [](const text::Word& word) { return in(written, word.folded); })) return true;
  return behind == words.end() && std::all_of(words.begin(), verb, [&](const text::Word& word) {
           return text::is_capitalised(text.substr(word.span.begin, word.span.size())) || text::is_function_word(word.folded) ||
                  in(writers, text::singular(word.folded));
         });
}

/// Whether the label is that of who wrote the account: "By Ann Roe" or "Reporter Ann Roe contributed" in a line of its own.
bool is_in_byline(const Account& account, Span label) {
  constexpr std::uint32_t longest_line = 100;
  const std::span<const Block> blocks = account.blocks();
  auto block = std::ranges::upper_bound(blocks, label.begin, {}, [](const Block& b) { return b.span.begin; });
  if (block == blocks.begin()) return false;
  --block;
  const std::string_view line = account.text(block->span).substr(0, longest_line);
  const std::vector<text::Word> words = text::words(line);
  if (block->span.size() > longest_line || words.empty()) return false;
  return words.front().folded == "by" || words.front().folded == "contact" || tells_who_contributed(line, words);
}

/// Units by a key of their names.
using Keyed = std::map<std::string, std::vector<std::uint32_t>>;

class Joiner {
 public:
  explicit Joiner(const std::vector<NameUnit>& units) : units_(units), joined_(units) {}

  std::vector<std::vector<std::uint32_t>> run() {
    same_names();
    alike_names(true);
    alike_names(false);
    short_names();
    std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < units_.size(); ++i) groups[joined_.of(i)].push_back(i);
    std::vector<std::vector<std::uint32_t>> out;
    out.reserve(groups.size());
    for (auto& [root, members] : groups) out.push_back(std::move(members));
    return out;
  }

 private:
  using Named = std::pair<std::vector<std::string>, std::uint32_t>;  // a name and its group

  /// Whether nothing but initials between its ends tells one name from the other: one account may well write both.
  static bool are_initials_apart(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const std::vector<std::string>&shorter = a.size() < b.size() ? a : b, &longer = a.size() < b.size() ? b : a;
    return shorter.size() == 2 && shorter.front() == longer.front() &&
           std::all_of(longer.begin() + 1, longer.end() - 1, [](const std::string& word) { return word.size() == 1; });
  }

  /// Whether the middles of all names that begin with `first` fit each other: of two who differ in an initial, either may be
  /// meant.
  static bool has_one_middle(const std::vector<Named>& names, const std::string& first) {
    const auto fits = [&](const Named& a) {
      return a.first.front() != first || std::ranges::all_of(names, [&](const Named& b) {
               return b.first.front() != first || text::middles_fit(a.first, b.first);
             });
    };
    return names.size() <= most_compared && std::ranges::all_of(names, fits);
  }

  void same_names() {
    Keyed by_name;
    for (std::uint32_t i = 0; i < units_.size(); ++i) {
      for (const std::vector<std::string>& form : units_[i].forms)
        if (form.size() > 1 || units_[i].is_short()) by_name[run_together(form)].push_back(i);
    }
    for (const auto& [name, having] : by_name)
      for (const std::uint32_t unit : having) joined_.join(having.front(), unit);
  }

  /// Full names with one last word, or one first word, whose other end may be the same.
  void alike_names(bool by_last) {
    std::map<std::string, std::set<Named>> by_word;  // to the names and their groups
    for (std::uint32_t i = 0; i < units_.size(); ++i) {
      for (const std::vector<std::string>& form : units_[i].forms) {
        if (form.size() < 2) continue;
        by_word[by_last ? form.back() : form.front()].emplace(form, joined_.of(i));
      }
    }
    for (const auto& [word, names] : by_word) {
      const std::vector<Named> list(names.begin(), names.end());
      for (std::size_t a = 0; a < std::min(list.size(), most_compared); ++a) {
        for (std::size_t b = a + 1; b < std::min(list.size(), most_compared); ++b) {
          const std::vector<std::string>&one = list[a].first, &other = list[b].first;
          const bool alike =
              by_last ? text::may_be_one_first_name(one.front(), other.front()) : text::is_misspelling(one.back(), other.back());
          if (!alike || !text::middles_fit(one, other)) continue;
          const bool kept_apart = joined_.share_an_account(list[a].second, list[b].second);
          if (!kept_apart || (by_last && are_initials_apart(one, other) && has_one_middle(list, one.front())))
            joined_.join(list[a].second, list[b].second);
        }
      }
    }
  }

  /// A last name, a first word or initials alone, where only one group has them.
  void short_names() {
    std::map<std::string, std::set<std::uint32_t>> longer;
    for (std::uint32_t i = 0; i < units_.size(); ++i) {
      for (const std::vector<std::string>& form : units_[i].forms) {
        if (form.size() < 2) continue;
        longer[text::initials_of(form)].insert(joined_.of(i));
        // "Orn Police" is a body in Orn, not Orn.
        if (!text::is_bare_word(form.back())) longer[form.front()].insert(joined_.of(i));
        if (text::ends_in_own_word(form)) longer[form.back()].insert(joined_.of(i));
      }
    }
    for (std::uint32_t i = 0; i < units_.size(); ++i) {
      if (!units_[i].is_short() || units_[i].forms.empty()) continue;
      const auto known = longer.find(units_[i].forms.begin()->front());
      if (known != longer.end() && known->second.size() == 1 && !joined_.share_an_account(i, *known->second.begin()))
        joined_.join(i, *known->second.begin());
    }
  }

  const std::vector<NameUnit>& units_;
  Joined joined_;
};

}  // namespace

bool NameUnit::is_short() const {
  return std::ranges::all_of(forms, [](const std::vector<std::string>& form) { return form.size() == 1; });
}

std::vector<NameUnit> units_of(const Story& story) {
  const std::set<std::string> papers = own_names(story);
  std::vector<NameUnit> out;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const Annotations& annotations = story.annotations[account];
    std::map<std::uint32_t, NameUnit> by_chain;
    std::map<const NameUnit*, std::vector<std::string>> first_names;
    for (std::uint32_t i = 0; i < annotations.labels.size() && i < most_of_account; ++i) {
      const Label& label = annotations.labels[i];
      NameUnit& unit = by_chain[label.chain == none ? i : label.chain];
      unit.account = account;
      unit.labels.push_back(i);
      if (!label.name || (label.plural && label.kind == ParticipantKind::person)) continue;
      if (is_in_capitals(story.accounts[account], annotations, label) || is_in_byline(story.accounts[account], label.span))
        continue;
      const std::string_view name = story.accounts[account].text(parts_of(story.accounts[account], annotations, label).name);
      std::vector<std::string> words = text::name_words(name);
      if (words.empty() || !is_plain_name(name)) continue;
      const std::string whole = text::joined(words);
      if (text::spreads_news(whole) || papers.contains(whole)) continue;
      std::vector<std::string>& first = first_names.try_emplace(&unit, words).first->second;
      // "The Democrat, Ann Roe": the first is none of its bearer's own.
      if (label.kind == ParticipantKind::person && first.size() == 1 && words.size() > 1 && !is_of_one_name(first, words)) {
        unit.forms.erase(first);
        first = words;
      }
      if (label.kind == ParticipantKind::person && are_two_people(first, words)) continue;
      if (first == words || is_of_one_name(first, words)) unit.forms.insert(std::move(words));
    }
    for (auto& [chain, unit] : by_chain)
      if (!unit.forms.empty()) out.push_back(std::move(unit));
  }
  return out;
}

std::vector<std::vector<std::uint32_t>> join_units(const std::vector<NameUnit>& units) { return Joiner(units).run(); }

}  // namespace hexapla::overview
