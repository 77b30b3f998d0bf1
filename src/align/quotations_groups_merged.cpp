#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "align/quotations_groups.h"
#include "align/quotations_likeness.h"

// Joins units and groups by how they follow each other in their accounts.
namespace hexapla::align::quotations {

bool Groups::next_to(std::uint32_t a, std::uint32_t b) const {
  const Unit &x = units_.all()[a], &y = units_.all()[b];
  return x.ref == y.ref && x.piece + 1 == y.piece;
}

/// Sentences that the same accounts have, one after the other in each, are one utterance.
void Groups::merge_neighbours() {
  for (std::uint32_t i = 0; i + 1 < units_.all().size(); ++i) {
    if (!next_to(i, i + 1)) continue;
    const std::uint32_t a = group_[i], b = group_[i + 1];
    if (a == b || members_[a].size() < 2 || members_[b].size() < 2) continue;
    std::set<std::uint32_t> of_a, of_b, adjacent;  // accounts; those of both that have them one after the other
    for (const std::uint32_t x : members_[a]) of_a.insert(units_.all()[x].ref.account);
    for (const std::uint32_t y : members_[b]) {
      of_b.insert(units_.all()[y].ref.account);
      if (y > 0 && next_to(y - 1, y) && group_[y - 1] == a) adjacent.insert(units_.all()[y].ref.account);
    }
    if (of_a.size() >= 2 && of_a == of_b && of_a == adjacent) join(std::min(a, b), std::max(a, b));
  }
}

void Groups::merge_pieces(const std::set<std::uint32_t>& told) {
  const auto& all = units_.all();
  // A post stands apart from the pieces: it may be one of them again.
  const auto pieces = [&](std::uint32_t group) {
    return static_cast<std::size_t>(std::ranges::count_if(members_[group], [&](std::uint32_t x) { return !all[x].unmarked; }));
  };
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const std::uint32_t next = next_direct(i);
    if (!spans_accounts(group_[i]) || told.contains(group_[i])) continue;
    if (next != none && told.contains(group_[next])) continue;
    if (next == none || all[next].utterance != all[i].utterance || all[next].ref == all[i].ref) continue;
    const std::uint32_t a = group_[i], b = group_[next];
    if (a == b || pieces(a) != pieces(b) || has_one_wording(a) != has_one_wording(b)) continue;
    std::size_t together = 0, beside = 0;
    for (const std::uint32_t x : members_[a]) {
      if (all[x].unmarked) continue;
      const std::uint32_t y = next_direct(x);
      if (y == none || group_[y] != b || compare_speakers(all[x], all[y]) == Speakers::different) continue;
      ++beside;
      together += all[x].utterance == all[y].utterance ? 1 : 0;
    }
    if (beside == pieces(a) && 2 * together > beside) join(std::min(a, b), std::max(a, b));
  }
}

bool Groups::has_one_wording(std::uint32_t group) const {
  const auto& all = units_.all();
  return std::ranges::all_of(members_[group],
                             [&](std::uint32_t i) { return all[i].words == all[members_[group].front()].words; });
}

/// The next quoted unit of the same account, or none.
std::uint32_t Groups::next_direct(std::uint32_t unit) const {
  const auto& all = units_.all();
  for (std::uint32_t i = unit + 1; i < all.size() && all[i].ref.account == all[unit].ref.account; ++i) {
    if (!all[i].reported && !all[i].nested && !all[i].unmarked) return i;
  }
  return none;
}

template <class Key>
void Groups::merge_of_account(const std::set<std::uint32_t>& told, const Key& key_of) {
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::uint32_t> first;  // unit by account, key, cut
  for (std::uint32_t i = 0; i < units_.all().size(); ++i) {
    const Unit& one = units_.all()[i];
    if (one.reported || one.nested || spans_accounts(group_[i]) || told.contains(group_[i])) continue;
    const auto [found, added] = first.try_emplace({one.ref.account, key_of(one), one.cut}, i);
    const std::uint32_t a = group_[found->second], b = group_[i];
    if (!added && a != b) join(std::min(a, b), std::max(a, b));
  }
}

/// Sentences of one quotation that no other account has stay together.
void Groups::merge_sentences() {
  merge_of_account({}, [](const Unit& unit) { return unit.ref.index; });
}

void Groups::merge_alone(const std::set<std::uint32_t>& told) {
  merge_of_account(told, [](const Unit& unit) { return unit.utterance; });
}

void Groups::add_part(std::uint32_t group, std::uint32_t unit) {
  if (group_[unit] != group) join(group, group_[unit]);
}

}  // namespace hexapla::align::quotations
