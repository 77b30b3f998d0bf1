#include "align/labels_names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "align/labels_bodies.h"
#include "align/labels_places.h"
#include "align/labels_sorts.h"
#include "core/in_list.h"
#include "text/name_words.h"
#include "text/person_names.h"

namespace hexapla::align::labels {
namespace {

using Words = std::vector<std::string>;

/// Names with one first or last word that are compared with each other.
constexpr std::size_t most_compared = 48;
/// Letters that names of one word share where one of them may be a slip.
constexpr std::size_t letters_of_beginning = 3;

bool share_a_word(const Words& a, const Words& b) {
  return std::ranges::any_of(a, [&](const std::string& word) { return std::ranges::find(b, word) != b.end(); });
}

bool are_one_person(const Words& a, const Words& b) {
  const std::string &first = a.front(), &other = b.front();
  const bool last = a.back() == b.back() && (text::may_be_one_first_name(first, other) || text::is_other_spelling(first, other));
  return (last || (first == other && text::is_misspelling(a.back(), b.back()))) && text::middles_fit(a, b);
}

/// First name, and last name without a blank behind what it begins with: "ann|deorn" of "Ann De Orn" and "Ann Mae DeOrn".
std::string ends_run_together(const Words& words) {
  static constexpr auto particles = std::to_array<std::string_view>({"de", "del", "della", "di", "du", "la", "le", "van", "von"});
  std::size_t first = words.size() - 1;
  std::string last = words.back();
  while (first > 0 && in(particles, words[first - 1])) last.insert(0, words[--first]);
  return (first == 0 ? std::string() : words.front()) + '|' + last;
}

struct Name {
  std::vector<std::uint32_t> items;
  std::size_t persons = 0, places = 0;
  bool is_person() const { return persons * 2 >= items.size(); }
  bool is_place() const { return !is_person() && places * 2 >= items.size(); }
};
using Names = std::map<Words, Name>;

/// The names of the story by their words, an account's short ones among its fuller ones.
Names names_of(const std::vector<Item>& items) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, Words> fullest;  // by account and chain
  for (const Item& item : items) {
    if (!item.label->name || item.words.empty()) continue;
    Words& known = fullest[{item.ref.account, item.label->chain}];
    if (Words words = proper_words(item); words.size() > known.size()) known = std::move(words);
  }
  Names out;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (!item.label->name || item.words.empty()) continue;
    Words words = proper_words(item);
    if (item.label->chain != none) {
      const Words& full = fullest[{item.ref.account, item.label->chain}];
      if (share_a_word(full, words) || text::initials_of(full) == words.front()) words = full;
    }
    Name& name = out[std::move(words)];
    name.items.push_back(i);
    name.persons += item.kind == ParticipantKind::person ? 1 : 0;
    name.places += item.kind == ParticipantKind::place ? 1 : 0;
  }
  return out;
}

class Joiner {
 public:
  Joiner(const std::vector<Item>& items, const Names& names, Groups& groups) : items_(items), names_(names), groups_(groups) {}

  void run() {
    for (const auto& [words, name] : names_) {
      for (const std::uint32_t item : name.items) merge(name.items.front(), item);
    }
    join_places();
    join_departments();
    join_short_forms();
    join_run_together();
    join_long(true);
    join_long(false);
    join_slips();
    join_short();
  }

 private:
  using Entry = const Names::value_type*;

  void merge(std::uint32_t a, std::uint32_t b) { groups_.merge(groups_.of(a), groups_.of(b)); }
  void merge(Entry a, Entry b) { merge(a->second.items.front(), b->second.items.front()); }

  void join_places() {
    std::map<std::string, Entry> by_key;
    for (const auto& entry : names_) {
      if (!entry.second.is_place()) continue;
      const std::string key = place_key(entry.first);
      if (key.empty()) continue;
      const auto [known, is_new] = by_key.try_emplace(key, &entry);
      if (!is_new) merge(known->second, &entry);
    }
  }

  /// "Harbours Department", "Department of Harbours".
  void join_departments() {
    for (const auto& entry : names_) {
      const auto other = names_.find(with_of(entry.first));
      if (other != names_.end()) merge(&entry, &*other);
    }
  }

  /// Names behind which accounts put one short form in brackets, and the short form alone.
  void join_short_forms() {
    std::map<std::string_view, std::uint32_t> first;  // by short form
    for (const auto& [words, name] : names_) {
      if (name.is_person()) continue;
      for (const std::uint32_t item : name.items) {
        if (!items_[item].short_form.empty()) merge(first.try_emplace(items_[item].short_form, item).first->second, item);
      }
    }
    for (const auto& [form, item] : first) {
      const auto alone = names_.find(Words{std::string(form)});
      if (alone != names_.end()) merge(item, alone->second.items.front());
    }
  }

  /// Persons' names of which one has a blank where the other has none: "De Orn", "DeOrn".
  void join_run_together() {
    std::map<std::string, Entry> by_ends;
    for (const auto& entry : names_) {
      if (!entry.second.is_person()) continue;
      const auto [known, is_new] = by_ends.try_emplace(ends_run_together(entry.first), &entry);
      if (!is_new && known->second->first.back() != entry.first.back()) merge(known->second, &entry);
    }
  }

  static bool are_one(const Names::value_type& a, const Names::value_type& b) {
    if (a.second.is_person() && b.second.is_person()) return are_one_person(a.first, b.first);
    if (a.second.is_place() || b.second.is_place()) return false;
    return are_one_body(a.first, b.first);
  }
  void join_long(bool by_last) {
    std::map<std::string_view, std::vector<Entry>> by_word;
    for (const auto& entry : names_) {
      const Words& words = entry.first;
      if (words.size() < 2) continue;
      std::vector<Entry>& with = by_word[by_last ? words.back() : words.front()];
      if (with.size() < most_compared) with.push_back(&entry);
    }
    for (const auto& [word, with] : by_word) {
      for (std::size_t i = 0; i < with.size(); ++i) {
        for (std::size_t j = i + 1; j < with.size(); ++j) {
          if (are_one(*with[i], *with[j])) merge(with[i], with[j]);
        }
      }
    }
  }

  /// Single long words that are one letter off: "Salahuddin", "Salahaddin".
  void join_slips() {
    std::map<std::string_view, std::vector<Entry>> by_beginning;
    for (const auto& entry : names_) {
      const Words& words = entry.first;
      if (words.size() != 1) continue;
      std::vector<Entry>& with = by_beginning[std::string_view(words.front()).substr(0, letters_of_beginning)];
      if (with.size() < most_compared) with.push_back(&entry);
    }
    for (const auto& [beginning, with] : by_beginning) {
      for (std::size_t i = 0; i < with.size(); ++i) {
        for (std::size_t j = i + 1; j < with.size(); ++j) {
          if (text::is_slip(with[i]->first.front(), with[j]->first.front())) merge(with[i], with[j]);
        }
      }
    }
  }

  void join_short() {
    std::map<std::string, std::vector<Entry>> longer;
    for (const auto& entry : names_) {
      const Words& words = entry.first;
      if (words.size() < 2) continue;
      std::set<std::string> keys;
      add_initials(words, keys);
      if (text::ends_in_own_word(words)) keys.insert(words.back());
      if (!is_public_body(words.back())) keys.insert(words.front());
      for (const std::string& key : keys) longer[key].push_back(&entry);
    }
    for (const auto& entry : names_) {
      if (entry.first.size() != 1 || entry.second.is_place()) continue;
      const auto known = longer.find(entry.first.front());
      if (known == longer.end()) continue;
      std::map<std::uint32_t, std::size_t> uses = uses_of(known->second, [](Entry) { return true; });
      // "Herons" of "Orn Herons", whatever "Herons keeper Ann Roe" there is.
      if (uses.size() > 1 && !entry.second.is_person() && is_team(entry.first))
        uses = uses_of(known->second,
                       [&](Entry one) { return !one->second.is_person() && one->first.back() == entry.first.front(); });
      if (uses.empty()) continue;
      if (uses.size() > 1 && !entry.second.is_person()) continue;
      // Of equals the group whose first item comes first.
      const auto most = std::ranges::max_element(uses, [&](const auto& a, const auto& b) {
        return a.second != b.second ? a.second < b.second : first_of(a.first) > first_of(b.first);
      });
      groups_.merge(groups_.of(entry.second.items.front()), most->first);
    }
  }
  /// How often those of the names that `holds` of are used, by group.
  template <class Holds>
  std::map<std::uint32_t, std::size_t> uses_of(const std::vector<Entry>& names, const Holds& holds) const {
    std::map<std::uint32_t, std::size_t> out;
    for (const Entry one : names)
      if (holds(one)) out[groups_.of(one->second.items.front())] += one->second.items.size();
    return out;
  }
  std::uint32_t first_of(std::uint32_t group) const { return groups_.members(group).front(); }

  const std::vector<Item>& items_;
  const Names& names_;
  Groups& groups_;
};

}  // namespace

void join_names(const std::vector<Item>& items, Groups& groups) {
  const Names names = names_of(items);
  Joiner(items, names, groups).run();
}

}  // namespace hexapla::align::labels
