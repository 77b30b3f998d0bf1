#include "annotate/quotations/posts.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/calendar.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::size_t longest_author = 60;  // bytes of a name; networks allow some 50 letters
constexpr std::size_t longest_post = 280;   // code points, which networks allow; beyond, it is an article's own prose
constexpr std::size_t longest_handle = 30;  // bytes of "@name"
constexpr std::size_t least_words = 3;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t past_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && is_blank(text[at])) ++at;
  return at;
}

std::string_view without_blanks_behind(std::string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// The end of " July 30, 2016", of which the year may be wanting, at `at`; npos if there is no day.
std::size_t past_day(std::string_view text, std::size_t at) {
  at = past_blanks(text, at);
  std::string month;
  for (; at < text.size() && is_letter(text[at]); ++at) month += static_cast<char>(text[at] | 0x20);
  if (!text::names_month(month)) return std::string_view::npos;
  at = past_blanks(text, text.substr(at, 1) == "." ? at + 1 : at);
  const std::size_t day = at;
  while (at < text.size() && at < day + 2 && is_digit(text[at])) ++at;
  if (at == day) return std::string_view::npos;
  const std::size_t year = past_blanks(text, text.substr(at, 1) == "," ? at + 1 : at);
  std::size_t end = year;
  while (end < text.size() && end < year + 4 && is_digit(text[end])) ++end;
  return end == year + 4 ? end : at;
}

/// Where the last dash of `text` begins and ends, {npos, npos} if it has none. A hyphen is one between blanks.
std::pair<std::size_t, std::size_t> last_dash(std::string_view text) {
  static constexpr auto dashes = std::to_array<std::string_view>({"\u2014", "\u2013", "--", " - "});
  std::pair<std::size_t, std::size_t> last{std::string_view::npos, std::string_view::npos};
  for (const std::string_view dash : dashes) {
    const std::size_t at = text.rfind(dash);
    if (at != std::string_view::npos && (last.first == std::string_view::npos || at > last.first)) last = {at, at + dash.size()};
  }
  return last;
}

/// The words of a post without the tags and links at their end.
std::string_view without_tags(std::string_view words) {
  for (;;) {
    words = without_blanks_behind(words);
    const std::size_t blank = words.find_last_of(" \n\t");
    const std::string_view last = blank == std::string_view::npos ? words : words.substr(blank + 1);
    const bool link = last.starts_with("http") || last.starts_with("pic.") || last.starts_with("www.");
    if (last.empty() || (!link && !last.starts_with('#'))) return words;
    words.remove_suffix(last.size());
  }
}

bool has_words(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size(); ++i) words += is_letter(text[i]) && (i == 0 || is_blank(text[i - 1])) ? 1 : 0;
  return words >= least_words;
}

bool is_short(std::string_view words) {
  return std::ranges::count_if(words, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }) <=
         static_cast<std::ptrdiff_t>(longest_post);
}

}  // namespace

std::vector<Post> find_posts(std::string_view text, std::span<const Block> blocks) {
  std::vector<Post> posts;
  for (const Block& block : blocks) {
    const std::string_view all = text.substr(block.span.begin, block.span.size());
    const std::size_t posts_before = posts.size();
    std::size_t begin = 0;
    for (std::size_t at = all.find("(@"); at != std::string_view::npos; at = all.find("(@", at + 1)) {
      const std::size_t close = all.substr(0, std::min(all.size(), at + longest_handle)).find(')', at);
      const std::size_t end = close == std::string_view::npos ? close : past_day(all, close + 1);
      if (end == std::string_view::npos) continue;
      const std::size_t from = std::max(begin, at - std::min(at, longest_author));
      const std::string_view before = all.substr(from, at - from);
      const auto [dash, behind] = last_dash(before);
      if (dash == std::string_view::npos) continue;
      const std::size_t author = past_blanks(all, from + behind);
      begin = past_blanks(all, begin);
      const std::size_t words_end = std::max(begin, from + dash);  // a dash right at the begin leaves no words
      const std::string_view words = without_tags(all.substr(begin, words_end - begin));
      const std::string_view name = author < at ? without_blanks_behind(all.substr(author, at - author)) : "";
      if (!name.empty() && is_short(words) && has_words(words)) {
        const auto first = block.span.begin + static_cast<std::uint32_t>(begin);
        const auto named = block.span.begin + static_cast<std::uint32_t>(author);
        posts.push_back({.words = {first, first + static_cast<std::uint32_t>(words.size())},
                         .author = {named, named + static_cast<std::uint32_t>(name.size())}});
      }
      begin = end;
    }
    // Where an article's own words go on behind it, those before it may be the article's too.
    if (!without_tags(all.substr(begin)).empty()) posts.resize(posts_before);
  }
  return posts;
}

}  // namespace hexapla::annotate::quotations
