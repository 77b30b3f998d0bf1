#include "align/quotations_groups.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>

#include "align/quotations_index.h"
#include "align/quotations_likeness.h"

namespace hexapla::align::quotations {
namespace {

/// The share of links between two groups that must hold for them to be one utterance.
constexpr double least_linked = 0.5;
/// The likeness from which sentences are one utterance without more that speaks for it, and what a smaller one is then worth:
/// less than even odds. Read from judged conflicts of nine sets of news.
constexpr double least_alone = 0.6;
constexpr double unsure = 0.8;

}  // namespace

Groups::Groups(const Units& units) : units_(units), same_(units.all().size()), group_(units.all().size()) {
  std::iota(same_.begin(), same_.end(), 0U);
  gather_equal();
  link();
  join_linked();
  join_beside();
  merge_neighbours();
  merge_sentences();
}

/// Units of the same words are one from the start, however many accounts have them, unless their speakers exclude each other.
void Groups::gather_equal() {
  const auto& all = units_.all();
  std::map<std::vector<std::uint32_t>, std::vector<std::uint32_t>> seen;
  constexpr std::size_t most_speakers = 16;  // of the same words
  members_.resize(all.size());
  firsts_.resize(all.size());
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (!all[i].reported && !all[i].words.empty()) {
      std::vector<std::uint32_t>& firsts = seen[all[i].words];
      const auto first =
          std::ranges::find_if(firsts, [&](std::uint32_t other) { return may_be_one(all[other], all[i], units_); });
      if (first != firsts.end()) {
        same_[i] = *first;
      } else if (firsts.size() < most_speakers) {
        firsts.push_back(i);
      }
    }
    group_[i] = same_[i];
    members_[same_[i]].push_back(i);
    if (same_[i] == i) firsts_[i] = {i};
  }
}

void Groups::link() {
  const auto& all = units_.all();
  WordIndex index(units_);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (!all[i].reported && same_[i] == i) index.add(i, all[i].ref.account, all[i].content);
  }
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].reported || same_[i] != i) continue;
    for (const std::uint32_t j : index.nearest(all[i].ref.account, all[i].content)) {
      const auto pair = std::minmax(i, j);
      if (linked_.contains(pair)) continue;
      const auto likeness = same_utterance(all[pair.first], all[pair.second], units_);
      if (!likeness) continue;
      links_.push_back({pair.first, pair.second, likeness->score, likeness->weak});
      if (!likeness->weak) linked_.emplace(pair, likeness->score);
    }
  }
  link_places();
  link_within();
  std::ranges::sort(links_, [](const Link& x, const Link& y) {
    return x.score != y.score ? x.score > y.score : std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
  const auto doubles = std::ranges::unique(links_, {}, [](const Link& link) { return std::pair(link.a, link.b); });
  links_.erase(doubles.begin(), doubles.end());
}

/// Links fragments that stand in the same place of a sentence.
void Groups::link_places() {
  const auto& all = units_.all();
  WordIndex index(units_);
  for (std::uint32_t i = 0; i < all.size(); ++i) index.add(i, all[i].ref.account, all[i].before);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].before.empty()) continue;
    for (const std::uint32_t j : index.nearest(all[i].ref.account, all[i].before)) {
      const auto pair = std::minmax(same_[i], same_[j]);
      if (same_[i] == same_[j] || linked_.contains(pair)) continue;
      // An account that has the very fragment is compared by that one.
      if (has_account(group_[i], all[j].ref.account) || has_account(group_[j], all[i].ref.account)) continue;
      const auto likeness = same_place(all[i], all[j], units_);
      if (!likeness) continue;
      links_.push_back({pair.first, pair.second, likeness->score});
      linked_.emplace(pair, likeness->score);
    }
  }
}

/// Links fragments with the quotations of others that have them.
void Groups::link_within() {
  const auto& all = units_.all();
  WordIndex index(units_);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (!all[i].reported) index.add(i, all[i].ref.account, all[i].content);
  }
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].reported || all[i].words.size() > Units::longest_fragment) continue;
    for (const std::uint32_t j : index.nearest(all[i].ref.account, all[i].content)) {
      const auto pair = std::minmax(same_[i], same_[j]);
      if (same_[i] == same_[j] || linked_.contains(pair)) continue;
      const auto likeness = fragment_within(all[i], all[j], units_);
      if (!likeness) continue;
      links_.push_back({pair.first, pair.second, likeness->score});
      linked_.emplace(pair, likeness->score);
    }
  }
}

/// Joins groups along the links, strongest first, where enough of the pairs between them are linked.
void Groups::join_linked() {
  for (const Link& link : links_) {
    const std::uint32_t a = group_[link.a], b = group_[link.b];
    if (!link.weak && a != b && belong_together(a, b)) join(std::min(a, b), std::max(a, b));
  }
}

/// Weak links hold where sentences beside the two are one utterance.
void Groups::join_beside() {
  for (const Link& link : links_) {
    if (!link.weak || group_[link.a] == group_[link.b] || !beside_each_other(link.a, link.b)) continue;
    linked_.emplace(std::pair(link.a, link.b), link.score);
    const std::uint32_t a = group_[link.a], b = group_[link.b];
    if (belong_together(a, b)) join(std::min(a, b), std::max(a, b));
  }
}

bool Groups::beside_each_other(std::uint32_t a, std::uint32_t b) const {
  constexpr std::uint32_t reach = 3;  // units, reported clauses between them counted
  const auto& all = units_.all();
  const auto near = [&](std::uint32_t unit, std::uint32_t other) {
    return other < all.size() && other != unit && !all[other].reported && all[other].ref.account == all[unit].ref.account &&
           all[other].words.size() > Units::longest_fragment;
  };
  for (std::uint32_t i = a - std::min(a, reach); i <= a + reach; ++i) {
    if (!near(a, i)) continue;
    for (std::uint32_t j = b - std::min(b, reach); j <= b + reach; ++j) {
      if (near(b, j) && group_[i] == group_[j] && group_[i] != group_[a] && group_[i] != group_[b]) return true;
    }
  }
  return false;
}

bool Groups::belong_together(std::uint32_t a, std::uint32_t b) const {
  std::size_t pairs = 0, held = 0;
  for (const std::uint32_t i : firsts_[a]) {
    for (const std::uint32_t j : firsts_[b]) {
      const bool linked = linked_.contains(std::minmax(i, j));
      const bool pieces = units_.all()[i].ref.account == units_.all()[j].ref.account;  // of one utterance, else they exclude
      if (pieces && !linked) continue;
      ++pairs;
      held += linked ? 1 : 0;
    }
  }
  return pairs > 0 && static_cast<double>(held) >= least_linked * static_cast<double>(pairs) && !exclude(a, b);
}

/// Whether an account has two utterances of its own in the two groups: what one account tells as two is two.
/// So are two sentences of one utterance that two accounts have both of.
bool Groups::exclude(std::uint32_t a, std::uint32_t b) const {
  std::map<std::uint32_t, std::uint32_t> of_account;  // the last unit of `a`
  for (const std::uint32_t i : members_[a]) of_account[units_.all()[i].ref.account] = i;
  std::set<std::uint32_t> with_both;
  return std::ranges::any_of(members_[b], [&](std::uint32_t j) {
    const auto found = of_account.find(units_.all()[j].ref.account);
    if (found == of_account.end()) return false;
    const Unit &x = units_.all()[found->second], &y = units_.all()[j];
    if (x.nested || y.nested) return false;
    if (std::ranges::includes(x.content, y.content) || std::ranges::includes(y.content, x.content)) return false;
    with_both.insert(x.ref.account);
    return x.utterance != y.utterance || with_both.size() > 1 || !near_each_other(found->second, j);
  });
}

/// Whether at most one other unit is quoted between two of one account: what another account runs together stands close by.
bool Groups::near_each_other(std::uint32_t a, std::uint32_t b) const {
  const auto [first, last] = std::minmax(a, b);
  const std::uint32_t next = next_direct(first);
  return next >= last || next_direct(next) >= last;
}

void Groups::join(std::uint32_t into, std::uint32_t from) {
  for (const std::uint32_t member : members_[from]) group_[member] = into;
  members_[into].insert(members_[into].end(), members_[from].begin(), members_[from].end());
  firsts_[into].insert(firsts_[into].end(), firsts_[from].begin(), firsts_[from].end());
  members_[from].clear();
  firsts_[from].clear();
  std::ranges::sort(members_[into]);
}

bool Groups::spans_accounts(std::uint32_t group) const {
  const auto& members = members_[group];
  return std::ranges::any_of(
      members, [&](std::uint32_t i) { return units_.all()[i].ref.account != units_.all()[members.front()].ref.account; });
}

bool Groups::has_account(std::uint32_t group, std::uint32_t account) const {
  return std::ranges::any_of(members_[group], [&](std::uint32_t i) { return units_.all()[i].ref.account == account; });
}

double Groups::confidence(std::uint32_t group) const {
  double sum = 0;
  std::size_t count = 0;
  for (const std::uint32_t i : firsts_[group]) {
    for (const std::uint32_t j : firsts_[group]) {
      if (i >= j) continue;
      const auto found = linked_.find({i, j});
      if (found == linked_.end()) continue;
      sum += found->second;
      ++count;
    }
  }
  if (count == 0) return 1;
  const double mean = sum / static_cast<double>(count);
  return std::round((mean < least_alone && !is_borne_out(group) ? unsure * mean : mean) * 1e6) / 1e6;
}

/// Whether more than a likeness of two sentences speaks for one utterance: sentences beside them are one too, or three accounts
/// have it, each in its own words. Fragments are known by what stands before them.
bool Groups::is_borne_out(std::uint32_t group) const {
  const auto& all = units_.all();
  std::vector<std::uint32_t> sentences;
  std::ranges::copy_if(firsts_[group], std::back_inserter(sentences),
                       [&](std::uint32_t i) { return all[i].words.size() > Units::longest_fragment; });
  std::set<std::uint32_t> accounts;
  for (const std::uint32_t i : sentences) accounts.insert(all[i].ref.account);
  if (sentences.empty() || accounts.size() >= 3) return true;
  return std::ranges::any_of(sentences, [&](std::uint32_t i) {
    return std::ranges::any_of(
        sentences, [&](std::uint32_t j) { return all[i].ref.account < all[j].ref.account && beside_each_other(i, j); });
  });
}

}  // namespace hexapla::align::quotations
