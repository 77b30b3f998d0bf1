#include "reconcile/tellers.h"

#include <algorithm>
#include <fmt/format.h>

#include "text/capitals.h"

namespace hexapla::reconcile {
namespace {

constexpr std::size_t most_tellers = 4;  // accounts named before "and 3 more"
constexpr std::string_view opening_mark = "\u201C", closing_mark = "\u201D";

std::size_t count_of(std::string_view words, std::string_view mark) {
  std::size_t count = 0;
  for (std::size_t at = words.find(mark); at != std::string_view::npos; at = words.find(mark, at + mark.size())) ++count;
  return count;
}

}  // namespace

std::string plain_words(std::string_view words) {
  std::string out;
  constexpr unsigned char first_printable = 0x20, delete_mark = 0x7F;
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (!is_space(c) && (byte < first_printable || byte == delete_mark)) continue;
    if (!is_space(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string plain_clause(std::string_view words) {
  constexpr std::size_t longest = 40;  // bytes
  std::string plain = plain_words(words);
  std::size_t end = std::string::npos, next = 0;
  for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 ", " -- "}) {
    const std::size_t at = plain.find(dash);
    if (at >= std::min(longest, end)) continue;
    end = at;
    next = at + dash.size();
  }
  if (end == std::string::npos || next == plain.size()) return plain;
  // The town is written in capitals, what stands behind it in any letters: "ELM, Pa. (WXYZ)".
  const std::string_view line = std::string_view(plain).substr(0, end), town = line.substr(0, line.find_first_of(",("));
  constexpr std::size_t least = 3;  // letters
  return town.size() >= least && text::is_shouted(town) ? plain.substr(next) : plain;
}

std::string without_loose_marks(std::string words) {
  std::erase(words, '`');
  const auto at_edge = [&](std::size_t at) {
    const bool opens = at == 0 || words[at - 1] == ' ', closes = at + 1 == words.size() || words[at + 1] == ' ';
    return opens != closes || words.size() == 1;
  };
  for (const char mark : {'\'', '"'}) {
    std::size_t edges = 0;
    for (std::size_t i = 0; i < words.size(); ++i) edges += words[i] == mark && at_edge(i) ? 1U : 0U;
    // "the miners' boat" ends in an apostrophe as a name may
    const bool plural = mark == '\'' && edges == 1 && words.find("s'") != std::string::npos;
    if (edges % 2 == 0 || plural) continue;
    for (std::size_t i = words.size(); i-- > 0;)
      if (words[i] == mark && at_edge(i)) words.erase(i, 1);
  }
  if (count_of(words, opening_mark) != count_of(words, closing_mark)) {
    for (const std::string_view mark : {opening_mark, closing_mark})
      for (std::size_t at = words.find(mark); at != std::string::npos; at = words.find(mark)) words.erase(at, mark.size());
  }
  return plain_words(words);
}

std::string with_marks_closed(std::string words) {
  const std::size_t opened = count_of(words, opening_mark), closed = count_of(words, closing_mark);
  const bool straight = std::ranges::count(words, '"') % 2 != 0;
  if (straight && opened + closed > 0) return words;  // “never" is closed
  if (opened == closed + 1) words += closing_mark;
  if (closed == opened + 1) words.insert(0, opening_mark);
  if (!straight) return words;
  const std::size_t last = words.rfind('"');
  const bool opens = last + 1 < words.size() && words[last + 1] != ' ' && (last == 0 || words[last - 1] == ' ');
  return opens ? words + '"' : '"' + words;
}

Tellers name_accounts(const Story& story, const std::vector<std::uint32_t>& accounts) {
  Tellers tellers{.names = {}, .several = accounts.size() > 1};
  const std::size_t named = accounts.size() > most_tellers ? most_tellers - 1 : accounts.size();
  for (std::size_t i = 0; i < named; ++i) {
    const Account& account = story.accounts[accounts[i]];
    if (i > 0) tellers.names += i + 1 == accounts.size() ? " and " : ", ";
    tellers.names += account.name().empty() ? account.id() : account.name();
  }
  if (accounts.size() > named) tellers.names += fmt::format(" and {} more", accounts.size() - named);
  return tellers;
}

Tellers tellers_of(const Story& story, const Reading& reading) {
  std::vector<std::uint32_t> accounts;
  for (const Mention& mention : reading.mentions)
    if (std::ranges::find(accounts, mention.account) == accounts.end()) accounts.push_back(mention.account);
  return name_accounts(story, accounts);
}

}  // namespace hexapla::reconcile
