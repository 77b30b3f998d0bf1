#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include <hexapla/ingest.h>

#include "core/utf8.h"
#include "ingest/finish.h"

namespace hexapla {
namespace {

/// "a" … "z", "aa", "ab" …
std::string letters(std::size_t number) {
  constexpr std::size_t alphabet = 26;
  std::string out;
  for (++number; number != 0; number = (number - 1) / alphabet) {
    out.insert(out.begin(), static_cast<char>('a' + (number - 1) % alphabet));
  }
  return out;
}

/// Words apart by one blank, without control characters: what may head a column.
std::string one_line(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto [code_point, size] = utf8::decode(text, at);
    const bool control = code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
    const bool direction = (code_point >= 0x200E && code_point <= 0x200F) || (code_point >= 0x2028 && code_point <= 0x202E) ||
                           (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0xFEFF;
    if (code_point == ' ' || code_point == 0xA0 || control) {
      blank = !out.empty();
    } else if (!direction) {
      if (blank) out += ' ';
      blank = false;
      out.append(text, at, size);
    }
    at += size;
  }
  return out;
}

/// The host of a URL, without port and "www."; "" if there is none.
std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const std::size_t at = host.rfind('@'); at != std::string_view::npos) host.remove_prefix(at + 1);
  if (const std::size_t port = host.rfind(':'); port != std::string_view::npos && host.find(']') == std::string_view::npos) {
    host = host.substr(0, port);
  }
  std::string out = one_line(host);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out.starts_with("www.") ? out.substr(4) : out;
}

/// A file's name without folders and ending.
std::string stem_of(std::string_view file) {
  if (file == "-") return "standard input";
  std::string_view name = file.substr(file.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  if (dot != std::string_view::npos && dot != 0) name = name.substr(0, dot);
  // A file's name may be any bytes.
  std::string valid;
  for (std::size_t at = 0; at < name.size();) {
    const auto [code_point, size] = utf8::decode(name, at);
    utf8::append(valid, code_point);
    at += size;
  }
  return one_line(valid);
}

std::string name_for(const AccountParts& parts) {
  std::string name = one_line(parts.metadata.publisher.value_or(""));
  name = name.substr(0, name.find(" | "));  // what follows is a motto
  if (name.empty()) name = host_of(parts.metadata.url.value_or(""));
  if (name.empty()) name = stem_of(parts.source.file);
  return name.empty() ? "text" : name;
}

/// Gives `name`, or "name (2)" and so on where it is taken.
class UniqueNames {
 public:
  std::string take(const std::string& name) {
    std::string out = name;
    if (taken_.insert(out).second) return out;
    for (std::size_t& number = last_.try_emplace(name, 1).first->second;;) {
      out = fmt::format("{} ({})", name, ++number);
      if (taken_.insert(out).second) return out;
    }
  }

 private:
  std::set<std::string> taken_;
  std::map<std::string, std::size_t> last_;  ///< the last number given to a name, so that many of one name cost no search
};

void give_ids(std::vector<AccountParts>& all) {
  if (std::ranges::none_of(all, [](const AccountParts& parts) { return parts.id.empty(); })) {
    // Shorter ones first, so that "b" comes before "aa" and "9" before "10".
    std::ranges::stable_sort(all, [](const AccountParts& a, const AccountParts& b) {
      return a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id;
    });
    return;
  }
  std::set<std::string> taken;
  for (const AccountParts& parts : all) taken.insert(parts.id);
  std::size_t number = 0;
  for (AccountParts& parts : all) {
    while (parts.id.empty()) {
      std::string id = letters(number++);
      if (!taken.contains(id)) parts.id = std::move(id);
    }
  }
}

/// Names that were given come first, so that they stay as they are.
void give_names(std::vector<AccountParts>& all) {
  UniqueNames names;
  for (AccountParts& parts : all) {
    if (!parts.name.empty()) parts.name = names.take(parts.name);
  }
  for (AccountParts& parts : all) {
    if (parts.name.empty()) parts.name = names.take(name_for(parts));
  }
}

}  // namespace

std::vector<Account> label_accounts(std::vector<Account> accounts) {
  std::vector<AccountParts> all;
  all.reserve(accounts.size());
  for (Account& account : accounts) all.push_back(std::move(account).parts());
  give_ids(all);
  give_names(all);
  accounts.clear();
  for (AccountParts& parts : all) accounts.push_back(ingest::remade(std::move(parts)));
  return accounts;
}

Account label_account(Account account, std::uint64_t number) {
  AccountParts parts = std::move(account).parts();
  if (parts.id.empty()) parts.id = letters(number);
  if (parts.name.empty()) parts.name = name_for(parts);
  return ingest::remade(std::move(parts));
}

}  // namespace hexapla
