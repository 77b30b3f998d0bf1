#include "align/labels_suspects.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

#include "align/labels_told.h"
#include "align/unknowns_told.h"
#include "core/in_list.h"

namespace hexapla::align::labels {
namespace {

constexpr auto charging =
    std::to_array<std::string_view>({"accuse", "arraign", "arrest", "book", "charge", "convict", "indict", "jail", "sentence"});
constexpr auto suspects = std::to_array<std::string_view>(
    {"assailant", "attacker", "gunman", "gunwoman", "killer", "perpetrator", "shooter", "sniper", "stabber", "suspect"});

/// What statements say that somebody who is named was charged with.
struct Charge {
  std::uint32_t name = 0;  ///< an item
  bool of_person = false;
  bool with_something = false;
  std::set<std::string_view> deeds = {};
};

/// Whom statements say were arrested or charged, by group.
struct Charged {
  std::map<std::uint32_t, Charge> names;
  std::set<std::uint32_t> nouns;
};

/// The deeds of which words tell; who is charged with murder in a shooting has shot and killed.
std::set<std::string_view> deeds_in(std::string_view words) {
  static constexpr auto deadly = std::to_array<std::string_view>({"die", "injure", "shoot", "stab"});
  std::set<std::string_view> out;
  for (const std::string_view deed : unknowns::deeds_in(words)) out.insert(in(deadly, deed) ? deadly.front() : deed);
  return out;
}

/// Adds what a statement says that somebody was arrested for or charged with: not where, nor after what.
void add_charges(const Story& story, std::uint32_t account, const Statement& statement, Charge& charge) {
  static constexpr auto of_matters = std::to_array<std::string_view>({"for", "of", "over", "with"});
  static constexpr auto of_deeds = std::to_array<std::string_view>({"in", "on"});  // of places, too
  for (const Argument& argument : statement.arguments) {
    if (argument.role != ArgumentRole::oblique) continue;
    const std::string_view words = story.accounts[account].text(argument.span), first = words.substr(0, words.find(' '));
    const bool of_matter = in(of_matters, first);
    charge.with_something |= of_matter;
    if (of_matter || in(of_deeds, first)) charge.deeds.merge(deeds_in(words));
  }
}

Charged charged(const Story& story, const std::vector<Item>& items, const Groups& groups) {
  std::map<AnnotationRef, std::uint32_t> item_of;
  for (std::uint32_t i = 0; i < items.size(); ++i) item_of.emplace(items[i].ref, i);
  Charged out;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const Annotations& annotations = story.annotations[account];
    for (const Statement& statement : annotations.statements) {
      if (!in(charging, statement.act) || statement.factuality.negative) continue;
      for (const Argument& argument : statement.arguments) {
        if (argument.role != ArgumentRole::object) continue;
        const std::optional<std::uint32_t> label = label_of(annotations, argument);
        const auto item = label ? item_of.find({account, *label}) : item_of.end();
        if (item == item_of.end()) continue;
        const std::uint32_t group = groups.of(item->second);
        if (!items[item->second].label->name) {
          out.nouns.insert(group);
          continue;
        }
        Charge& charge = out.names.try_emplace(group, Charge{.name = item->second}).first->second;
        charge.of_person |= items[item->second].kind == ParticipantKind::person;
        add_charges(story, account, statement, charge);
      }
    }
  }
  std::erase_if(out.names, [](const auto& name) { return !name.second.of_person; });
  return out;
}

/// Whether a sentence that tells of the suspect tells of a deed somebody is charged with. Beside a suspect who fled others are
/// charged with what they did themselves.
bool did_that(const Story& story, const std::vector<Item>& items, const std::vector<std::uint32_t>& suspect,
              const Charge& charge) {
  return std::ranges::any_of(suspect, [&](std::uint32_t i) {
    const std::uint32_t account = items[i].ref.account;
    const Span sentence = sentence_of(story.annotations[account], *items[i].label);
    return std::ranges::any_of(deeds_in(story.accounts[account].text(sentence)),
                               [&](std::string_view deed) { return charge.deeds.contains(deed); });
  });
}

}  // namespace

std::optional<std::pair<std::uint32_t, std::uint32_t>> suspect_and_name(const Story& story, const std::vector<Item>& items,
                                                                        const Groups& groups) {
  const Charged told = charged(story, items, groups);
  if (told.names.size() != 1) return std::nullopt;
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
  const Charge& charge = told.names.begin()->second;
  const bool may_be_one = !charge.with_something && told.nouns.contains(group);
  if (!may_be_one && !did_that(story, items, members, charge)) return std::nullopt;
  return std::pair(noun, charge.name);
}

}  // namespace hexapla::align::labels
