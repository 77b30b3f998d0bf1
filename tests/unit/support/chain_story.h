#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <hexapla/chains.h>

namespace hexapla::test {

/// Accounts whose references and happenings are told by hand, each by its words: the first place where they stand, or the first
/// behind `after`.
class ChainStory {
 public:
  std::uint32_t add(const std::string& text) {
    const auto index = static_cast<std::uint32_t>(accounts.size());
    accounts.push_back(*Account::from_text(text, {}, std::string(1, static_cast<char>('a' + index))));
    mentions.emplace_back();
    return index;
  }
  /// A reference, chained to the one at index `chain` or alone; -> its index.
  std::uint32_t refer(std::uint32_t account, const std::string& words, ReferenceForm form, std::uint32_t chain = none,
                      const std::string& after = {}) {
    std::vector<Reference>& references = mentions[account].references;
    const auto index = static_cast<std::uint32_t>(references.size());
    references.push_back({.span = span(account, words, after),
                          .head = words,
                          .form = form,
                          .kind = ParticipantKind::person,
                          .chain = chain == none ? index : chain});
    return index;
  }
  void happen(std::uint32_t account, const std::string& words, std::string act, std::uint32_t agent, std::uint32_t patient) {
    const bool saying = act == "say";
    mentions[account].happenings.push_back(
        {.span = span(account, words), .act = std::move(act), .saying = saying, .agent = agent, .patient = patient});
  }

  std::vector<Account> accounts;
  std::vector<AccountMentions> mentions;

 private:
  Span span(std::uint32_t account, const std::string& words, const std::string& after = {}) const {
    const std::string_view text = accounts[account].text();
    const std::size_t from = after.empty() ? 0 : text.find(after) + after.size();
    const std::size_t at = text.find(words, from);
    if (at == std::string::npos) throw std::logic_error("the text lacks " + words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }
};

}  // namespace hexapla::test
