#include "align/unknowns_accounts.h"

#include <algorithm>

#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::align::unknowns {
namespace {

/// Accounts further apart than this tell of what came of an event, if they are of one event at all.
constexpr std::int64_t longest_story = 240LL * 24 * 3600;  // seconds

std::uint32_t bit_of(Matter matter) { return std::uint32_t{1} << static_cast<unsigned>(matter); }

}  // namespace

Accounts::Accounts(const Story& story) {
  std::map<std::string, std::uint32_t> numbers;
  for (std::size_t account = 0; account < story.accounts.size(); ++account) {
    published_.push_back(text::last_publication(story.accounts[account].metadata()));
    std::vector<std::uint32_t>& names = names_.emplace_back();
    for (const Name& name : story.annotations[account].names) {
      const auto number = static_cast<std::uint32_t>(numbers.size());
      names.push_back(numbers.try_emplace(text::fold(story.accounts[account].text(name.span)), number).first->second);
    }
    std::ranges::sort(names);
    const auto same = std::ranges::unique(names);
    names.erase(same.begin(), same.end());
    std::uint32_t& open = open_.emplace_back(0);
    for (const Unknown& unknown : story.annotations[account].unknowns) {
      // "They have never been charged": they may be those of whom another account asks.
      const bool of_somebody =
          (unknown.matter == Matter::arrest || unknown.matter == Matter::charge) && text::is_personal_pronoun(unknown.head);
      if (unknown.about.empty() || of_somebody) open |= bit_of(unknown.matter);
    }
  }
}

std::vector<std::uint32_t> Accounts::beside(std::uint32_t account) const {
  std::vector<std::uint32_t> out;
  for (std::uint32_t other = 0; other < names_.size(); ++other) {
    if (other != account && !is_too_far(account, other) && share_names(account, other)) out.push_back(other);
  }
  return out;
}

bool Accounts::is_before(std::uint32_t one, std::uint32_t other) const {
  const auto &a = published_[one], &b = published_[other];
  return a && b && text::seconds_between(*a, *b);
}

bool Accounts::says_open(std::uint32_t account, Matter matter) const { return (open_[account] & bit_of(matter)) != 0; }

bool Accounts::is_too_far(std::uint32_t account, std::uint32_t other) const {
  const auto &a = published_[account], &b = published_[other];
  return a && b && (a->begin - b->begin > longest_story || b->begin - a->begin > longest_story);
}

/// One that lists what else happened has few names in common with others.
bool Accounts::share_names(std::uint32_t account, std::uint32_t other) const {
  constexpr int fewest = 2;
  const std::vector<std::uint32_t>&a = names_[account], &b = names_[other];
  int shared = 0;
  for (auto one = a.begin(), two = b.begin(); one != a.end() && two != b.end() && shared < fewest;) {
    if (*one == *two) ++shared;
    const bool first = *one <= *two, second = *two <= *one;
    if (first) ++one;
    if (second) ++two;
  }
  return shared >= fewest;
}

}  // namespace hexapla::align::unknowns
