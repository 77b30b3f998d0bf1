#include "report/html/excerpt.h"

#include <algorithm>

namespace hexapla::report {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// A point, question or exclamation mark, maybe with closing quotation marks, that white space follows at `at`; not the point of
/// an abbreviation that a small letter follows ("6 a.m. on Tuesday").
bool ends_before(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_blank(text[at])) return false;
  if (at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z') return false;
  std::size_t end = at;
  for (const std::string_view mark : {"”", "’", "»"}) {
    if (text.substr(0, end).ends_with(mark)) end -= mark.size();
  }
  while (end > 0 && (text[end - 1] == '"' || text[end - 1] == '\'' || text[end - 1] == ')')) --end;
  return end > 0 && (text[end - 1] == '.' || text[end - 1] == '!' || text[end - 1] == '?');
}

/// The block that holds the byte, or the whole text.
Span block_around(const Account& account, std::uint32_t at) {
  const auto blocks = account.blocks();
  auto after = std::ranges::upper_bound(blocks, at, {}, [](const Block& block) { return block.span.begin; });
  if (after != blocks.begin()) {
    const Block& block = *std::prev(after);
    if (at < block.span.end) return block.span;
  }
  return {0, static_cast<std::uint32_t>(account.text().size())};
}

}  // namespace

Excerpt sentence_around(const Account& account, Span span, std::uint32_t reach) {
  const std::string_view text = account.text();
  const Span first = block_around(account, span.begin);
  const Span last = block_around(account, span.end > span.begin ? span.end - 1 : span.begin);
  Excerpt excerpt{.span = span};
  auto& [begin, end] = excerpt.span;

  const std::uint32_t lowest = std::max(first.begin, span.begin > reach ? span.begin - reach : 0);
  while (begin > lowest && !ends_before(text, begin)) --begin;
  excerpt.cut_before = begin == lowest && lowest > first.begin;
  while (begin < span.begin && (is_blank(text[begin]) || (excerpt.cut_before && !is_blank(text[begin - 1])))) ++begin;

  const std::uint32_t highest = std::min(std::max(last.end, span.end), span.end + reach);
  while (end < highest && !ends_before(text, end)) ++end;
  excerpt.cut_after = end == highest && highest < last.end;
  while (excerpt.cut_after && end > span.end && !is_blank(text[end])) --end;
  return excerpt;
}

std::vector<Span> joined(std::vector<Span> spans) {
  std::ranges::sort(spans);
  std::vector<Span> result;
  for (const Span span : spans) {
    if (!result.empty() && span.begin <= result.back().end) {
      result.back().end = std::max(result.back().end, span.end);
    } else {
      result.push_back(span);
    }
  }
  return result;
}

}  // namespace hexapla::report
