#include "overview/chain_units.h"

#include <array>
#include <map>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/name_words.h"

namespace hexapla::overview {
namespace {

/// Happenings in which anybody may take part: that two accounts tell of them does not make their participants one.
constexpr auto anybodys = std::to_array<std::string_view>(
    {"agree",  "allow", "ask",    "attempt", "become", "begin", "believe", "change", "come", "continue",
     "decide", "end",   "expect", "follow",  "get",    "give",  "go",      "happen", "help", "hold",
     "hope",   "join",  "know",   "leave",   "live",   "look",  "make",    "place",  "plan", "put",
     "say",    "see",   "show",   "take",    "think",  "use",   "want",    "work"});

/// The group of nouns in which the thesaurus puts it, if that tells somebody from others, else the noun.
NounKey key_of(const std::string& noun, bool plural) {
  constexpr auto vague =
      std::to_array<std::string_view>({"person/criminal", "person/nation", "person/relative", "person/suspect", "person/victim"});
  const text::NounConcept meant = text::noun_concept(noun);
  const bool grouped = !meant.group.empty() && !meant.broad && !in(vague, meant.group);
  return {grouped ? std::string(meant.group) : noun, plural};
}

void add(ChainUnit& unit, const Reference& reference, const Account& account) {
  if (unit.kind == ParticipantKind::other) unit.kind = reference.kind;
  if (unit.gender == Gender::unknown) unit.gender = reference.gender;
  if (reference.form == ReferenceForm::noun) unit.nouns.insert(key_of(reference.head, reference.plural));
  for (const std::string& description : reference.descriptions) unit.descriptions.insert(key_of(description, false));
  if (reference.form != ReferenceForm::name) return;
  std::vector<std::string> words = text::name_words(account.text(reference.span));
  if (words.empty()) return;
  words.back() = text::singular(words.back());
  unit.forms.insert(std::move(words));
}

}  // namespace

ChainUnits chain_units(std::span<const Account> accounts, std::span<const AccountMentions> mentions) {
  ChainUnits out;
  for (std::uint32_t account = 0; account < accounts.size(); ++account) {
    const AccountMentions& read = mentions[account];
    std::map<std::uint32_t, std::uint32_t> of_chain;
    std::vector<std::uint32_t>& of = out.of.emplace_back();
    for (std::uint32_t i = 0; i < read.references.size(); ++i) {
      const Reference& reference = read.references[i];
      const auto [known, fresh] =
          of_chain.try_emplace(reference.chain == none ? i : reference.chain, static_cast<std::uint32_t>(out.list.size()));
      if (fresh) out.list.push_back({.account = account, .plural = reference.plural});
      add(out.list[known->second], reference, accounts[account]);
      of.push_back(known->second);
    }
    for (const Happening& happening : read.happenings) {
      if (in(anybodys, happening.act)) continue;
      if (happening.agent != none) out.list[of[happening.agent]].parts.emplace(happening.act, true);
      if (happening.patient != none) out.list[of[happening.patient]].parts.emplace(happening.act, false);
    }
  }
  return out;
}

}  // namespace hexapla::overview
