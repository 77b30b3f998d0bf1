#include "ingest/plain.h"

#include <algorithm>
#include <cstdint>

#include "core/utf8.h"

namespace hexapla::ingest {
namespace {

constexpr std::uint32_t longest_title = 200;   // code points
constexpr std::uint32_t longest_subhead = 80;  // code points
constexpr std::uint32_t most_subhead_words = 12;

/// A line without the white space around it; empty for a blank one.
struct Line {
  Span span;
  std::uint32_t width = 0;  ///< code points
  std::uint32_t words = 0;
  bool indented = false;
};

bool is_space(char32_t c) { return c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == 0xA0 || c == 0x3000 || c == 0xFEFF; }

Line read_line(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  Line line;
  while (begin < end) {
    const auto [code_point, size] = utf8::decode(text, begin);
    if (!is_space(code_point)) break;
    begin += size;
    line.indented = true;
  }
  while (end > begin) {
    const auto [code_point, size] = utf8::decode_before(text, end);
    if (!is_space(code_point)) break;
    end -= size;
  }
  line.span = {begin, end};
  bool in_word = false;
  for (std::uint32_t i = begin; i < end; ++i) {
    if (utf8::is_boundary(text, i)) ++line.width;
    const bool space = text[i] == ' ' || text[i] == '\t';
    if (!space && !in_word) ++line.words;
    in_word = !space;
  }
  return line;
}

std::vector<Line> read_lines(std::string_view text, Span within) {
  std::vector<Line> lines;
  std::uint32_t begin = within.begin;
  while (begin < within.end) {
    std::uint32_t end = begin;
    while (end < within.end && text[end] != '\n' && text[end] != '\r') ++end;
    lines.push_back(read_line(text, begin, end));
    if (end < within.end && text[end] == '\r' && end + 1 < within.end && text[end + 1] == '\n') ++end;
    begin = end + 1;
  }
  return lines;
}

/// The last character of a line that is no closing bracket or quotation mark; 0 for none.
char32_t final_mark(std::string_view text, Span span) {
  constexpr char32_t closing[] = {'"', '\'', ')', ']', 0x2019, 0x201D, 0xBB};
  while (span.end > span.begin) {
    const auto [code_point, size] = utf8::decode_before(text, span.end);
    if (std::ranges::find(closing, code_point) == std::end(closing)) return code_point;
    span.end -= size;
  }
  return 0;
}

bool ends_sentence(std::string_view text, Span span) {
  constexpr char32_t marks[] = {'.', '!', '?', ':', 0x2026};
  return std::ranges::find(marks, final_mark(text, span)) != std::end(marks);
}

/// True if a line ends as headlines and subheads do: in a letter, a figure or, for a question, its mark.
bool ends_open(std::string_view text, Span span) {
  constexpr char32_t marks[] = {'.', ',', ';', ':', 0x2026, '-', 0x2013, 0x2014, 0};
  return std::ranges::find(marks, final_mark(text, span)) == std::end(marks);
}

bool has_letter(std::string_view text, Span span) {
  return std::ranges::any_of(text.substr(span.begin, span.size()), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

bool begins_small(std::string_view text, Span span) { return text[span.begin] >= 'a' && text[span.begin] <= 'z'; }

/// True if lines were broken at a width: most lines that another follows at once end inside a sentence, and the next line's first
/// word would not have fitted.
bool is_wrapped(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::uint32_t widest = 120;
  constexpr std::size_t least_lines = 3;
  std::uint32_t width = 0;
  for (const Line& line : lines) width = std::max(width, line.width);
  if (width > widest) return false;
  std::size_t followed = 0;
  std::size_t full = 0;
  std::size_t open = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].span.empty() || lines[i + 1].span.empty()) continue;
    ++followed;
    const Span next = lines[i + 1].span;
    const std::string_view following = text.substr(next.begin, next.size());
    const std::size_t word = std::min(following.find(' '), following.size());
    if ((lines[i].width + 1 + word) * 10 >= width * 9) ++full;
    if (!ends_sentence(text, lines[i].span)) ++open;
  }
  return followed >= least_lines && full * 10 >= followed * 7 && open * 2 >= followed;
}

/// Size in bytes of a bullet and the blank after it, or 0.
std::uint32_t bullet_size(std::string_view text, Span span) {
  const auto [code_point, size] = utf8::decode(text, span.begin);
  constexpr char32_t bullets[] = {'*', '-', 0x2022, 0x25AA, 0x25CF, 0x25E6, 0x2023, 0xB7};
  const bool bullet = std::ranges::find(bullets, code_point) != std::end(bullets);
  return bullet && span.size() > size + 1 && text[span.begin + size] == ' ' ? size + 1 : 0;
}

bool is_title(std::string_view text, const std::vector<Line>& lines) {
  const Line& first = lines[0];
  if (first.width > longest_title || !ends_open(text, first.span) || !has_letter(text, first.span)) return false;
  if (begins_small(text, first.span) || bullet_size(text, first.span) != 0) return false;
  const auto next = std::ranges::find_if(lines.begin() + 1, lines.end(), [](const Line& line) { return !line.span.empty(); });
  if (next == lines.end()) return false;
  // Without a blank line between them, what follows must read as the text that the line heads.
  return lines[1].span.empty() || (next->width > first.width && ends_sentence(text, next->span));
}

bool is_subhead(std::string_view text, const Line& line) {
  return line.width <= longest_subhead && line.words <= most_subhead_words && ends_open(text, line.span) &&
         has_letter(text, line.span) && !begins_small(text, line.span);
}

}  // namespace

std::vector<Block> plain_blocks(std::string_view text, Span within, bool may_have_title) {
  std::vector<Line> lines = read_lines(text, within);
  while (!lines.empty() && lines.back().span.empty()) lines.pop_back();
  lines.erase(lines.begin(), std::ranges::find_if(lines, [](const Line& line) { return !line.span.empty(); }));
  std::vector<Block> blocks;
  if (lines.empty()) return blocks;
  std::size_t i = 0;
  if (may_have_title && is_title(text, lines)) {
    blocks.push_back({lines[0].span, BlockKind::title});
    ++i;
  }
  const bool wrapped = is_wrapped(text, lines);
  while (i < lines.size()) {
    if (lines[i].span.empty()) {
      ++i;
      continue;
    }
    const std::size_t first = i++;
    Block block{lines[first].span, BlockKind::paragraph};
    while (wrapped && i < lines.size() && !lines[i].span.empty() && !(lines[i].indented && !lines[i - 1].indented) &&
           bullet_size(text, lines[i].span) == 0) {
      block.span.end = lines[i++].span.end;
    }
    if (const std::uint32_t bullet = bullet_size(text, block.span); bullet != 0) {
      block.kind = BlockKind::list_item;
    } else if (i == first + 1 && first != 0 && i < lines.size() && is_subhead(text, lines[first])) {
      block.kind = BlockKind::subhead;
    }
    blocks.push_back(block);
  }
  return blocks;
}

}  // namespace hexapla::ingest
