#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "align/align.h"
#include "align/grouping.h"
#include "align/labels_anaphors.h"
#include "align/labels_described.h"
#include "align/labels_families.h"
#include "align/labels_items.h"
#include "align/labels_misnamed.h"
#include "align/labels_names.h"
#include "align/labels_nouns.h"
#include "align/labels_suspects.h"
#include "align/labels_told.h"
#include "align/labels_wordings.h"
#include "text/bearers.h"

namespace hexapla::align {
namespace {

using labels::Item;

/// How often two labels of one question are of one participant by hand too: `label.aligned.p` of `bench/quality` over sixteen
/// labelled stories, .3 on those whose labels are few and .5 on those whose labels are full.
constexpr double right_by_hand = 0.4;

/// Labels of the smaller of two groups for each pair of labels that statements tell alike: tuned by `label.found` and
/// `label.aligned` of `bench/quality`, of which six labelled stories gain .01 from below 9 and twenty others lose nothing from 8
/// on.
constexpr std::size_t labels_a_pair = 8;

/// Whether `holds` is true of one of the item's group, of which the first are looked at.
template <class Holds>
bool any_of_group(const std::vector<Item>& items, const Groups& groups, std::uint32_t item, const Holds& holds) {
  constexpr std::size_t most_looked_at = 64;
  const std::vector<std::uint32_t>& members = groups.members(groups.of(item));
  const auto end = members.begin() + static_cast<std::ptrdiff_t>(std::min(members.size(), most_looked_at));
  return std::any_of(members.begin(), end, [&](std::uint32_t i) { return holds(items[i]); });
}

/// Whether a noun of the item's group is of the gender.
bool has(const std::vector<Item>& items, const Groups& groups, std::uint32_t item, text::Gender gender) {
  return any_of_group(items, groups, item,
                      [&](const Item& one) { return !one.label->name && text::gender_of(one.label->head) == gender; });
}

/// The words of the names of the item's group, of which the first members are looked at.
std::vector<std::string> names_of(const std::vector<Item>& items, const Groups& groups, std::uint32_t item) {
  std::vector<std::string> out;
  any_of_group(items, groups, item, [&](const Item& one) {
    if (one.label->name) out.insert(out.end(), one.words.begin(), one.words.end());
    return false;
  });
  return out;
}

/// Whether both groups are named, and no name of the one has a word of a name of the other.
bool are_named_apart(const std::vector<Item>& items, const Groups& groups, std::uint32_t a, std::uint32_t b) {
  const std::vector<std::string> one = names_of(items, groups, a), other = names_of(items, groups, b);
  return !one.empty() && !other.empty() && std::ranges::find_first_of(one, other) == one.end();
}

/// Merges the groups of two items, but never a man's with a woman's.
void join(const std::vector<Item>& items, Groups& groups, std::uint32_t a, std::uint32_t b) {
  using enum text::Gender;
  if (has(items, groups, a, male) && has(items, groups, b, female)) return;
  if (has(items, groups, a, female) && has(items, groups, b, male)) return;
  groups.merge(groups.of(a), groups.of(b));
}

/// The same, but nouns make no two names one that share no word.
void join_noun(const std::vector<Item>& items, Groups& groups, std::uint32_t a, std::uint32_t b) {
  if (!are_named_apart(items, groups, a, b)) join(items, groups, a, b);
}

/// Merges the groups of nouns with that of the name to which most of those nouns belong, by grammar ("Ann Roe, *the pilot*") or
/// because they take it up.
void join_descriptions(const std::vector<Item>& items, const std::vector<std::uint32_t>& described, Groups& groups) {
  std::map<std::uint32_t, std::map<std::uint32_t, std::size_t>> votes;  // by the first items of the noun's group and the name's
  const auto vote = [&](std::uint32_t noun, std::uint32_t name, std::size_t weight = 1) {
    votes[groups.members(groups.of(noun)).front()][groups.members(groups.of(name)).front()] += weight;
  };
  for (std::uint32_t i = 0; i < items.size(); ++i)
    if (described[i] != none) vote(i, described[i]);
  for (const auto& [noun, name] : labels::names_taken_up(items, groups)) vote(noun, name);
  // "The US president" is surer than "the president" behind whoever else has the title.
  for (const auto& [noun, name] : labels::names_in_office(items, groups)) vote(noun, name, 2);
  for (const auto& [noun, names] : votes) {
    const auto most = std::ranges::max_element(names, {}, [](const auto& name) { return name.second; });
    const auto as_many = std::ranges::count_if(names, [&](const auto& name) { return name.second == most->second; });
    if (as_many == 1) join_noun(items, groups, noun, most->first);
  }
}

/// Merges names with the nouns of the same words, but by no name two persons' nouns: a headline in capitals is as often as not
/// read as a name that holds several ("SUSPECT SHOT SHERIFF").
void join_written_small(const std::vector<Item>& items, Groups& groups) {
  const auto is_somebody = [](const Label& label) {
    return !label.name && !label.plural && label.kind == ParticipantKind::person;
  };
  for (const auto& [noun, name] : labels::names_written_small(items)) {
    const Label& own = *items[noun].label;
    const bool has_other = any_of_group(items, groups, name,
                                        [&](const Item& one) { return is_somebody(*one.label) && one.label->head != own.head; });
    if (!has_other || !is_somebody(own)) groups.merge(groups.of(noun), groups.of(name));
  }
}

/// The items of the labels of each pair.
std::vector<std::pair<std::uint32_t, std::uint32_t>> items_of_pairs(
    const std::vector<std::pair<AnnotationRef, AnnotationRef>>& pairs, const std::vector<Item>& items) {
  std::map<AnnotationRef, std::uint32_t> item_of;
  for (std::uint32_t i = 0; i < items.size(); ++i) item_of.emplace(items[i].ref, i);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  for (const auto& [one, other] : pairs) {
    const auto a = item_of.find(one), b = item_of.find(other);
    if (a != item_of.end() && b != item_of.end()) out.emplace_back(a->second, b->second);
  }
  return out;
}

/// Merges two groups of which statements tell alike, if one of so many labels of the smaller is told of so: of two that are much
/// told of, a single act is soon told of both ("police", "investigators").
void join_told_alike(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs, const std::vector<Item>& items,
                     Groups& groups) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> told;  // by the first items of both groups
  for (const auto& [a, b] : pairs) {
    const std::uint32_t one = groups.members(groups.of(a)).front(), other = groups.members(groups.of(b)).front();
    if (one != other) ++told[std::minmax(one, other)];
  }
  for (const auto& [first, count] : told) {
    const std::size_t smaller =
        std::min(groups.members(groups.of(first.first)).size(), groups.members(groups.of(first.second)).size());
    if (count * labels_a_pair > smaller) join_noun(items, groups, first.first, first.second);
  }
}

}  // namespace

std::vector<Question> align_labels(const Story& story, const std::vector<Question>& statements) {
  const std::vector<Item> items = labels::items_of(story);
  std::vector<AnnotationRef> refs;
  refs.reserve(items.size());
  for (const Item& item : items) refs.push_back(item.ref);
  Groups groups(items.size());
  labels::join_names(items, groups);
  labels::join_families(items, groups);
  const std::vector<std::uint32_t> described = labels::names_described(items, groups);
  labels::join_nouns(labels::Wordings(story, items, described), groups);
  join_written_small(items, groups);
  join_descriptions(items, described, groups);
  join_told_alike(items_of_pairs(labels_told_alike(story, statements), items), items, groups);
  if (const auto pair = labels::suspect_and_name(story, items, groups)) join_noun(items, groups, pair->first, pair->second);
  for (const auto& [one, other] : items_of_pairs(persons_named_otherwise(story), items)) join(items, groups, one, other);
  std::vector<Question> out;
  for (const std::vector<std::uint32_t>& members : groups.all()) {
    if (labels::is_choice(items, members)) out.push_back(question_of(FindingKind::label, members, refs, right_by_hand));
  }
  order_questions(out);
  return out;
}

}  // namespace hexapla::align
