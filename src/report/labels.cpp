#include "report/labels.h"

#include <algorithm>
#include <map>

#include "report/text_cells.h"

namespace hexapla::report {
namespace {

constexpr std::size_t shortest_key = 12;  // letters and digits that a machine's key has at least: a hash, the end of a UUID
constexpr std::size_t fewest_digits = 3;  // of them
constexpr std::size_t kept_of_key = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hexadecimal(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Up to the first signs of a long hexadecimal number; the name where it holds none.
std::string without_key(const std::string& name) {
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = at, digits = 0;
    for (; end < name.size() && is_hexadecimal(name[end]); ++end) digits += is_digit(name[end]) ? 1U : 0U;
    if (end - at >= shortest_key && digits >= fewest_digits) return name.substr(0, at + kept_of_key) + "…";
    at = std::max(end, at + 1);
  }
  return name;
}

/// A name cut to cells; the number that tells it from another one like it stays: "a-very-long-na… (2)".
std::string cut_name(const std::string& name, unsigned cells) {
  const std::size_t at = name.rfind(" (");
  const bool numbered = at != std::string::npos && name.ends_with(')') && at + 3 < name.size() &&
                        std::ranges::all_of(name.substr(at + 2, name.size() - at - 3), is_digit);
  const auto tail = static_cast<unsigned>(numbered ? name.size() - at : 0);
  if (!numbered || cells_of(name) <= cells || tail + 2 > cells) return cut_to_cells(name, cells);
  return cut_to_cells(name.substr(0, at), cells - tail) + name.substr(at);
}

/// The accounts' labels that another account has too.
std::vector<bool> alike(const std::vector<std::string>& labels) {
  std::map<std::string_view, unsigned> count;
  for (const std::string& label : labels) ++count[label];
  std::vector<bool> out;
  out.reserve(labels.size());
  for (const std::string& label : labels) out.push_back(count[label] > 1);
  return out;
}

bool stands_alone(std::string_view words, std::size_t at, std::size_t size) {
  return (at == 0 || !is_word(words[at - 1])) && (at + size == words.size() || !is_word(words[at + size]));
}

}  // namespace

std::vector<std::string> labels_of(std::span<const Account> accounts, unsigned cells) {
  std::vector<std::string> labels;
  labels.reserve(accounts.size());
  for (const Account& account : accounts) labels.push_back(cut_name(without_key(displayable(account.name())), cells));
  std::vector<bool> again = alike(labels);
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (again[i]) labels[i] = cut_name(displayable(accounts[i].name()), cells);
  again = alike(labels);
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (again[i]) labels[i] = cut_to_cells(displayable(accounts[i].id() + " " + accounts[i].name()), cells);
  return labels;
}

std::string renamed(std::string_view words, std::span<const Account> accounts, std::span<const std::string> labels,
                    std::span<const std::string> shown) {
  constexpr std::string_view opening = "“", closing = "”";
  std::vector<std::size_t> others;  // accounts whose names are replaced, the longest name first
  for (std::size_t i = 0; i < accounts.size(); ++i)
    if (!accounts[i].name().empty() && accounts[i].name() != labels[i]) others.push_back(i);
  std::ranges::stable_sort(others, std::ranges::greater{}, [&](std::size_t i) { return accounts[i].name().size(); });
  std::string out;
  bool quoted = false;
  for (std::size_t at = 0; at < words.size();) {
    const auto found = std::ranges::find_if(others, [&](std::size_t i) {
      const std::string& name = accounts[i].name();
      return !quoted && words.substr(at).starts_with(name) && stands_alone(words, at, name.size());
    });
    if (found != others.end()) {
      out += shown[*found];
      at += accounts[*found].name().size();
      continue;
    }
    quoted = words.substr(at).starts_with(opening) || (quoted && !words.substr(at).starts_with(closing));
    out += words[at++];
  }
  return out;
}

}  // namespace hexapla::report
