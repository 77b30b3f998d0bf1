#include "align/labels_anaphors.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "align/labels_sorts.h"
#include "text/name_forms.h"
#include "text/people_words.h"
#include "text/person_names.h"

namespace hexapla::align::labels {
namespace {

/// The sort of a noun or a title, or the word itself where it has none.
std::string_view sort_or_word(std::string_view word) {
  const std::string_view sort = sort_of_noun(word);
  return sort.empty() ? word : sort;
}

/// The names of one account up to some place.
class Names {
 public:
  Names(const std::vector<Item>& items, const Groups& groups) : items_(items), groups_(groups) {}

  void add(std::uint32_t name) {
    const Item& item = items_[name];
    for (std::size_t i = 0; i < item.proper; ++i) {
      if (!text::is_title(item.words[i])) continue;
      const auto [known, is_new] = titled_.try_emplace(sort_or_word(text::full_title(item.words[i])), name);
      if (!is_new && (known->second == none || groups_.of(known->second) != groups_.of(name))) known->second = none;
    }
    if (item.family) by_sort_["pair"] = name;
    if (item.family || item.kind == ParticipantKind::person) return;
    if (item.kind != ParticipantKind::place && is_team(item.words)) add_team(name);
    std::string_view sort = sort_of_name(item.words);
    // "The company" is that which was named last, where its name says no other sort of body.
    if (sort.empty() && item.kind == ParticipantKind::organisation && !text::spreads_news(item.called)) sort = "firm";
    if (sort.empty()) return;
    by_sort_[sort] = name;
    if (is_ship(sort)) last_ship_ = name;
  }

  std::uint32_t taken_up_by(std::string_view noun) const {
    const std::string_view sort = sort_or_word(noun);
    if (const auto titled = titled_.find(sort); titled != titled_.end()) return titled->second;
    if (sort == "ship") return last_ship_;
    if (sort == "team") return team_;
    const auto known = by_sort_.find(sort);
    return known == by_sort_.end() ? none : known->second;
  }

 private:
  /// The team that is told of is named most; the last name alone may be the other side's.
  void add_team(std::uint32_t name) {
    const std::size_t named = ++named_[groups_.of(name)];
    if (team_ == none || named > named_[groups_.of(team_)]) team_ = name;
  }

  const std::vector<Item>& items_;
  const Groups& groups_;
  std::map<std::string_view, std::uint32_t> titled_;   ///< `none`: several have the title
  std::map<std::string_view, std::uint32_t> by_sort_;  ///< the last of each
  std::map<std::uint32_t, std::size_t> named_;         ///< teams, by group
  std::uint32_t last_ship_ = none, team_ = none;
};

/// "The Gulf": a name that is a noun written large.
bool is_sort_alone(const Item& name) { return name.words.size() == 1 && !sort_of_noun(name.words.front()).empty(); }

/// "House Party": a name that elsewhere is written small. It is no house.
bool is_written_small(const std::vector<Item>& items, const Groups& groups, std::uint32_t name) {
  constexpr std::size_t most_looked_at = 64;
  const std::vector<std::uint32_t>& group = groups.members(groups.of(name));
  const auto end = group.begin() + static_cast<std::ptrdiff_t>(std::min(group.size(), most_looked_at));
  return std::any_of(group.begin(), end,
                     [&](std::uint32_t i) { return !items[i].label->name && items[i].wording == items[name].wording; });
}

/// "american president": an office with the country before it, as names and nouns have it; empty where no country stands there.
std::string office_of_country(std::string_view country, std::string_view title) {
  if (country == "us" || country == "uk") country = country == "us" ? "american" : "british";
  if (!text::is_of_a_country(country) || !text::is_title(title)) return {};
  return fmt::format("{} {}", country, text::full_title(title));
}

/// The names by the offices of countries before them: "U.S. President Ann Roe". `none`: several have it.
std::map<std::string, std::uint32_t> names_by_office(const std::vector<Item>& items, const Groups& groups) {
  std::map<std::string, std::uint32_t> out;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (!items[i].label->name || items[i].proper < 2) continue;
    for (std::size_t word = 1; word < items[i].proper; ++word) {
      std::string office = office_of_country(items[i].words[word - 1], items[i].words[word]);
      if (office.empty()) continue;
      const auto [known, is_new] = out.try_emplace(std::move(office), i);
      if (!is_new && known->second != none && groups.of(known->second) != groups.of(i)) known->second = none;
    }
  }
  return out;
}

/// The name that has the office which a definite noun says: "the US president"; `none` if there is none or several have it.
std::uint32_t name_in_office(const Item& noun, const std::map<std::string, std::uint32_t>& names) {
  const std::string_view words = noun.wording;
  const std::size_t blank = words.find(' ');
  if (!noun.label->definite || noun.label->plural || words.find(' ', blank + 1) != words.size() - 1) return none;
  const auto name = names.find(office_of_country(words.substr(0, blank), noun.label->head));
  return name == names.end() ? none : name->second;
}

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> names_taken_up(const std::vector<Item>& items, const Groups& groups) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  std::optional<Names> names;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (i == 0 || items[i - 1].ref.account != item.ref.account) names.emplace(items, groups);
    if (item.family || (item.label->name && !is_sort_alone(item))) {
      if (item.family || !is_written_small(items, groups, i)) names->add(i);
      continue;
    }
    if (!item.label->definite || item.label->plural || item.wording != item.label->head + " ") continue;
    if (const std::uint32_t name = names->taken_up_by(item.label->head); name != none) out.emplace_back(i, name);
  }
  return out;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> names_in_office(const std::vector<Item>& items, const Groups& groups) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  const std::map<std::string, std::uint32_t> offices = names_by_office(items, groups);
  for (std::uint32_t i = 0; i < items.size() && !offices.empty(); ++i) {
    if (items[i].label->name) continue;
    if (const std::uint32_t name = name_in_office(items[i], offices); name != none) out.emplace_back(i, name);
  }
  return out;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> names_written_small(const std::vector<Item>& items) {
  std::map<std::string_view, std::uint32_t> nouns;  // by wording, the first
  for (std::uint32_t i = 0; i < items.size(); ++i)
    if (!items[i].label->name) nouns.try_emplace(items[i].wording, i);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (!items[i].label->name || items[i].kind == ParticipantKind::person) continue;
    if (const auto noun = nouns.find(items[i].wording); noun != nouns.end()) out.emplace_back(noun->second, i);
  }
  return out;
}

}  // namespace hexapla::align::labels
