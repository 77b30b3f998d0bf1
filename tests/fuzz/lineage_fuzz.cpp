// Any texts as the accounts of a story: copies lie inside both, on their characters, in order and apart; shares are shares;
// origins are numbered as they come. Accounts are parted by a form feed; the first line of each is its publisher.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <hexapla/account.h>

#include "core/utf8.h"
#include "lineage/lineage.h"

namespace {

using namespace hexapla;

void require(bool holds) {
  if (!holds) __builtin_trap();
}

std::vector<Account> accounts_of(const std::string& text) {
  constexpr std::size_t most_accounts = 5;
  std::vector<Account> out;
  for (std::size_t begin = 0; begin <= text.size() && out.size() < most_accounts;) {
    const std::size_t end = std::min(text.find('\f', begin), text.size());
    const std::string part = text.substr(begin, end - begin);
    const std::size_t line = std::min(part.find('\n'), part.size());
    Metadata metadata;
    if (line > 0) metadata.publisher = part.substr(0, line);
    out.push_back(*Account::from_text(part.substr(line), metadata, std::string(1, static_cast<char>('a' + out.size()))));
    begin = end + 1;
  }
  return out;
}

void check(const Account& account, Span span) {
  require(span.begin < span.end && span.end <= account.text().size());
  require(utf8::is_boundary(account.text(), span.begin) && utf8::is_boundary(account.text(), span.end));
}

void check(const std::vector<Account>& accounts, const Copy& copy) {
  require(copy.from != copy.to && copy.from < accounts.size() && copy.to < accounts.size());
  require(!copy.passages.empty() && !copy.reason.empty());
  require(copy.share_from > 0 && copy.share_from <= 1 && copy.share_to > 0 && copy.share_to <= 1);
  std::vector<Span> from, to;
  for (const CopyPassage& passage : copy.passages) {
    check(accounts[copy.from], passage.from);
    check(accounts[copy.to], passage.to);
    from.push_back(passage.from);
    to.push_back(passage.to);
  }
  require(std::ranges::is_sorted(from));
  std::ranges::sort(to);
  for (std::size_t i = 1; i < from.size(); ++i) require(from[i - 1].end <= from[i].begin && to[i - 1].end <= to[i].begin);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t most = 1 << 14;
  const std::string text(reinterpret_cast<const char*>(data), std::min(size, most));
  if (utf8::first_invalid(text) != utf8::valid) return 0;
  const std::vector<Account> accounts = accounts_of(text);
  const lineage::Lineage found = lineage::trace(accounts);
  for (const Copy& copy : found.copies) check(accounts, copy);
  require(found.origin.size() == accounts.size());
  std::uint32_t next = 0;
  for (const std::uint32_t origin : found.origin) {
    require(origin <= next);
    next = std::max(next, origin + 1);
  }
  return 0;
}
