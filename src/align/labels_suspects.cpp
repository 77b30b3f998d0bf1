#include "align/labels_suspects.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "align/labels_told.h"
#include "core/in_list.h"

namespace hexapla::align::labels {
namespace {

constexpr auto charging =
    std::to_array<std::string_view>({"accuse", "arraign", "arrest", "book", "charge", "convict", "indict", "jail", "sentence"});
constexpr auto suspects = std::to_array<std::string_view>(
    {"assailant", "attacker", "gunman", "gunwoman", "killer", "perpetrator", "shooter", "sniper", "stabber", "suspect"});

/// The groups of the names of persons that statements say were arrested or charged, with an item of each.
std::map<std::uint32_t, std::uint32_t> charged(const Story& story, const std::vector<Item>& items, const Groups& groups) {
  std::map<AnnotationRef, std::uint32_t> item_of;
  for (std::uint32_t i = 0; i < items.size(); ++i) item_of.emplace(items[i].ref, i);
  std::map<std::uint32_t, std::uint32_t> out;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const Annotations& annotations = story.annotations[account];
    for (const Statement& statement : annotations.statements) {
      if (!in(charging, statement.act) || statement.factuality.negative) continue;
      for (const Argument& argument : statement.arguments) {
        if (argument.role != ArgumentRole::object) continue;
        const std::optional<std::uint32_t> label = label_of(annotations, argument);
        const auto item = label ? item_of.find({account, *label}) : item_of.end();
        if (item == item_of.end() || !items[item->second].label->name) continue;
        if (items[item->second].kind == ParticipantKind::person) out.emplace(groups.of(item->second), item->second);
      }
    }
  }
  return out;
}

}  // namespace

std::optional<std::pair<std::uint32_t, std::uint32_t>> suspect_and_name(const Story& story, const std::vector<Item>& items,
                                                                        const Groups& groups) {
  const std::map<std::uint32_t, std::uint32_t> names = charged(story, items, groups);
  if (names.size() != 1) return std::nullopt;
  std::map<std::uint32_t, std::uint32_t> nouns;  // by group
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Label& label = *items[i].label;
    if (!label.name && in(suspects, label.head)) {
      if (label.plural) return std::nullopt;  // there are several
      nouns.emplace(groups.of(i), i);
    }
  }
  if (nouns.size() != 1) return std::nullopt;
  const auto& [group, noun] = *nouns.begin();
  const std::vector<std::uint32_t>& members = groups.members(group);
  if (std::ranges::any_of(members, [&](std::uint32_t i) { return items[i].label->name; })) return std::nullopt;
  // Who is charged is suspected; that he is the gunman nobody has said who does not call the gunman a suspect, too.
  if (std::ranges::none_of(members, [&](std::uint32_t i) { return items[i].label->head == "suspect"; })) return std::nullopt;
  return std::pair(noun, names.begin()->second);
}

}  // namespace hexapla::align::labels
