#include "align/labels_suspects.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "align/labels_told.h"
#include "align/unknowns_told.h"
#include "core/in_list.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/violence.h"
#include "text/words.h"

namespace hexapla::align::labels {
namespace {

/// What a statement says that somebody was charged with.
struct Matter {
  std::set<std::string_view> deeds = {};
  std::set<std::string> kin = {};  ///< of the deeds' victims: "the murder of his wife"
};

/// What statements say that somebody who is named was charged with.
struct Charge {
  std::uint32_t name = 0;  ///< an item
  bool of_person = false;
  bool with_something = false;
  std::vector<Matter> matters = {};
  std::set<std::uint32_t> accounts = {};  ///< that tell it
};

/// Whom statements say were arrested or charged, by group.
struct Charged {
  std::map<std::uint32_t, Charge> names;
  std::map<std::uint32_t, std::set<std::uint32_t>> nouns;  ///< the accounts that tell it
};

/// The deeds of which words tell; who is charged with murder in a shooting has shot and killed.
std::set<std::string_view> deeds_in(std::string_view words) {
  static constexpr auto deadly = std::to_array<std::string_view>({"die", "injure", "shoot", "stab"});
  std::set<std::string_view> out;
  for (const std::string_view deed : unknowns::deeds_in(words)) out.insert(in(deadly, deed) ? deadly.front() : deed);
  return out;
}

/// Those of whom words tell as somebody's: "his wife"; not "a mother".
std::set<std::string> kin_in(std::string_view words) {
  const std::vector<std::string> folded = text::folded_words(words);
  std::set<std::string> out;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    std::string noun = text::singular(text::without_owner_ending(folded[i]));
    if (text::is_close_to_somebody(noun) && text::is_told_of_somebody(folded, i)) out.insert(std::move(noun));
  }
  return out;
}

/// Whether a statement tells that whoever is `argument` of it is not caught: "the gunman fled", "police seek the gunman", "the
/// gunman is at large".
bool is_of_flight(const Statement& statement, const Argument& argument, std::string_view words) {
  static constexpr auto fleeing = std::to_array<std::string_view>({"elude", "escape", "evade", "flee"});
  static constexpr auto seeking = std::to_array<std::string_view>({"hunt", "look", "search", "seek", "want"});
  static constexpr auto phrases = std::to_array<std::string_view>({"at large", "on the loose", "on the run"});
  if (statement.factuality.negative) return false;
  if (argument.role == ArgumentRole::object || argument.role == ArgumentRole::oblique) return in(seeking, statement.act);
  if (argument.role != ArgumentRole::subject) return false;
  const auto stands = [&](std::string_view phrase) { return words.find(phrase) != std::string_view::npos; };
  return in(fleeing, statement.act) || std::ranges::any_of(phrases, stands);
}

/// Whether the nouns before a label tell that he is sought: "a manhunt for the gunman".
bool is_behind_search(std::string_view before) {
  static constexpr auto searches = std::to_array<std::string_view>({"hunt", "manhunt", "search"});
  constexpr std::size_t longest = 4;  // words from "for" to "gunman": "for the masked gunman"
  const std::vector<text::Word> words = text::words(before);
  for (std::size_t i = words.size(); i > 1 && words.size() - i < longest; --i)
    if (words[i - 1].folded == "for") return in(searches, text::verb_stem(words[i - 2].folded));
  return false;
}

/// Adds what a statement says that somebody was arrested for or charged with: not where, nor after what.
void add_charges(const Story& story, std::uint32_t account, const Statement& statement, Charge& charge) {
  static constexpr auto of_matters = std::to_array<std::string_view>({"for", "of", "over", "with"});
  static constexpr auto of_deeds = std::to_array<std::string_view>({"in", "on"});  // of places, too
  Matter matter;
  for (const Argument& argument : statement.arguments) {
    if (argument.role != ArgumentRole::oblique) continue;
    const std::string_view words = story.accounts[account].text(argument.span), first = words.substr(0, words.find(' '));
    const bool of_matter = in(of_matters, first);
    charge.with_something |= of_matter;
    if (!of_matter && !in(of_deeds, first)) continue;
    matter.deeds.merge(deeds_in(words));
    matter.kin.merge(kin_in(words));
  }
  charge.matters.push_back(std::move(matter));
}

Charged charged(const Story& story, const std::vector<Item>& items, const Groups& groups) {
  std::map<AnnotationRef, std::uint32_t> item_of;
  for (std::uint32_t i = 0; i < items.size(); ++i) item_of.emplace(items[i].ref, i);
  Charged out;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const Annotations& annotations = story.annotations[account];
    for (const Statement& statement : annotations.statements) {
      if (!text::is_put_to_law(statement.act) || !unknowns::is_told(story, account, statement)) continue;
      for (const Argument& argument : statement.arguments) {
        if (argument.role != ArgumentRole::object) continue;
        const std::optional<std::uint32_t> label = label_of(annotations, argument);
        const auto item = label ? item_of.find({account, *label}) : item_of.end();
        if (item == item_of.end()) continue;
        const std::uint32_t group = groups.of(item->second);
        if (!items[item->second].label->name) {
          out.nouns[group].insert(account);
          continue;
        }
        Charge& charge = out.names.try_emplace(group, Charge{.name = item->second}).first->second;
        charge.accounts.insert(account);
        charge.of_person |= items[item->second].kind == ParticipantKind::person;
        add_charges(story, account, statement, charge);
      }
    }
  }
  std::erase_if(out.names, [](const auto& name) { return !name.second.of_person; });
  return out;
}

std::string_view sentence_words(const Story& story, const Item& item) {
  const std::uint32_t account = item.ref.account;
  return story.accounts[account].text(sentence_of(story.annotations[account], *item.label));
}

/// Whether a sentence that tells of the suspect tells of a deed somebody is charged with. Beside a suspect who fled others are
/// charged with what they did themselves.
bool did_that(const Story& story, const std::vector<Item>& items, const std::vector<std::uint32_t>& suspect,
              const Charge& charge) {
  std::set<std::string_view> deeds;
  std::set<std::string> kin;
  for (const std::uint32_t i : suspect) {
    const std::string_view words = sentence_words(story, items[i]);
    deeds.merge(deeds_in(words));
    kin.merge(kin_in(words));
  }
  return std::ranges::any_of(charge.matters, [&](const Matter& matter) {
    return std::ranges::includes(kin, matter.kin) &&
           std::ranges::any_of(matter.deeds, [&](std::string_view deed) { return deeds.contains(deed); });
  });
}

/// Whether an account tells, where it tells of somebody, that he fled or is sought.
bool tells_of_flight(const Story& story, const Item& item) {
  const std::uint32_t account = item.ref.account;
  const Annotations& annotations = story.annotations[account];
  const std::string_view text = story.accounts[account].text();
  const Span sentence = sentence_of(annotations, *item.label);
  if (is_behind_search(text.substr(sentence.begin, item.label->span.begin - sentence.begin))) return true;
  return std::ranges::any_of(unknowns::statements_in(annotations, item.label->sentence), [&](const Statement& statement) {
    return std::ranges::any_of(statement.arguments, [&](const Argument& argument) {
      return label_of(annotations, argument) == item.ref.index &&
             is_of_flight(statement, argument, text.substr(statement.span.begin, statement.span.size()));
    });
  });
}

/// Whether an account that tells of the charge tells that the suspect fled or is sought, and not that he was caught.
bool is_at_large(const Story& story, const std::vector<Item>& items, const std::vector<std::uint32_t>& suspect,
                 const Charge& charge, const std::set<std::uint32_t>& caught) {
  return std::ranges::any_of(suspect, [&](std::uint32_t i) {
    const std::uint32_t account = items[i].ref.account;
    return charge.accounts.contains(account) && !caught.contains(account) && tells_of_flight(story, items[i]);
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
    if (!label.name && text::is_attacker(label.head)) {
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
  const auto held = told.nouns.find(group);
  const std::set<std::uint32_t> caught = held == told.nouns.end() ? std::set<std::uint32_t>{} : held->second;
  const bool may_be_one = !charge.with_something && !caught.empty();
  if (!may_be_one && !did_that(story, items, members, charge)) return std::nullopt;
  if (is_at_large(story, items, members, charge, caught)) return std::nullopt;
  return std::pair(noun, charge.name);
}

}  // namespace hexapla::align::labels
