#include "reconcile/known_names.h"

#include <algorithm>
#include <set>

#include "text/person_names.h"
#include "text/wording.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// The last word of a folded name, of one with a hyphen the last part.
std::string_view last_part(std::string_view folded) {
  const std::string_view whole = without_generation(folded);
  const std::size_t mark = whole.find_last_of(" -'.,");
  return mark == std::string_view::npos || mark + 1 == whole.size() ? whole : whole.substr(mark + 1);
}

}  // namespace

std::string_view without_generation(std::string_view folded) {
  if (folded.ends_with('.')) folded.remove_suffix(1);
  const std::size_t blank = folded.rfind(' ');
  if (blank != std::string_view::npos && text::is_generation(folded.substr(blank + 1))) folded = folded.substr(0, blank);
  if (folded.ends_with(',')) folded.remove_suffix(1);
  return folded;
}

KnownNames::KnownNames(const Story& story) : accounts_(story.accounts.size()) {
  for (std::size_t account = 0; account < accounts_.size(); ++account) {
    OfAccount& of = accounts_[account];
    const Account& from = story.accounts[account];
    const std::vector<Name>& names = story.annotations[account].names;
    std::set<std::pair<std::string_view, std::string_view>> seen;
    std::vector<std::pair<std::string, WrittenName>> by_end;
    for (const Name& name : names) {
      const Name& fullest = name.chain < names.size() ? names[name.chain] : name;
      const WrittenName written{from.text(name.span), from.text(fullest.span)};
      if (!seen.emplace(written.words, written.fullest).second) continue;
      for (text::Wording& word : text::wording(written.words)) of.words.push_back(std::move(word.key));
      by_end.emplace_back(last_part(text::fold(written.words)), written);
    }
    std::ranges::sort(of.words);
    const auto doubles = std::ranges::unique(of.words);
    of.words.erase(doubles.begin(), doubles.end());
    std::ranges::stable_sort(by_end, {}, &std::pair<std::string, WrittenName>::first);
    for (auto& [end, written] : by_end) {
      of.ends.push_back(std::move(end));
      of.names.push_back(written);
    }
  }
}

bool KnownNames::has_word(std::uint32_t account, std::string_view key) const {
  return std::ranges::binary_search(accounts_[account].words, key, std::ranges::less{});
}

std::span<const WrittenName> KnownNames::ending_like(std::uint32_t account, std::string_view folded) const {
  constexpr std::size_t most = 200;  // of one last word; only a text made to be hostile has more
  const OfAccount& of = accounts_[account];
  const auto [first, last] = std::ranges::equal_range(of.ends, last_part(folded), std::ranges::less{});
  const auto begin = static_cast<std::size_t>(first - of.ends.begin());
  return std::span(of.names).subspan(begin, std::min(most, static_cast<std::size_t>(last - first)));
}

}  // namespace hexapla::reconcile
