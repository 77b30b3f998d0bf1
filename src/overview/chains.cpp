#include "overview/chains.h"

#include <map>
#include <string>
#include <utility>

namespace hexapla::overview {
namespace {

/// What a happening is joined by: its key, and for sayings who says it.
using HappeningKey = std::pair<std::string, std::uint32_t>;

void number_happenings(std::span<AccountMentions> mentions) {
  std::map<HappeningKey, std::uint32_t> numbers;
  std::uint32_t next = 0;
  for (AccountMentions& account : mentions) {
    for (Happening& happening : account.happenings) {
      if (happening.saying && happening.agent == none) {
        happening.chain = next++;
        continue;
      }
      const std::uint32_t sayer = happening.saying ? account.references[happening.agent].participant : none;
      const auto [known, fresh] = numbers.try_emplace({happening.act, sayer}, next);
      if (fresh) ++next;
      happening.chain = known->second;
    }
  }
}

}  // namespace

void join_chains(std::span<const Account> accounts, std::span<AccountMentions> mentions) {
  const ParticipantNumbers numbers = number_participants(accounts, mentions);
  for (std::size_t account = 0; account < mentions.size(); ++account) {
    for (std::size_t i = 0; i < numbers[account].size(); ++i) mentions[account].references[i].participant = numbers[account][i];
  }
  number_happenings(mentions);
}

}  // namespace hexapla::overview
