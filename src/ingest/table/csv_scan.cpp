#include "ingest/table/csv_scan.h"

#include <algorithm>
#include <array>

#include "text/charset_runs.h"

namespace hexapla::ingest {
namespace {

constexpr std::size_t most_cells = 10'000;
constexpr std::string_view separators = ",;\t|";

Span span(std::size_t begin, std::size_t end) { return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}; }

/// The quotation mark that is not doubled, from `at` on; the text's end if there is none.
std::size_t closing_mark(std::string_view text, std::size_t at) {
  while (true) {
    at = text.find('"', at);
    if (at == std::string_view::npos) return text.size();
    if (at + 1 >= text.size() || text[at + 1] != '"') return at;
    at += 2;
  }
}

}  // namespace

bool CsvScanner::next(Row& row) {
  row = {};
  while (at_ < text_.size() && ends_line(at_)) ++at_;
  if (at_ >= text_.size()) return false;
  row.place = span(at_, at_);
  while (true) {
    const Cell cell = read_cell(row);
    if (row.cells.size() < most_cells) row.cells.push_back(cell);
    if (ends_line(at_)) break;
    ++at_;  // the separator
  }
  row.place.end = static_cast<std::uint32_t>(at_);
  return true;
}

Cell CsvScanner::read_cell(Row& row) {
  const std::size_t begin = at_;
  if (begin < text_.size() && text_[begin] == '"') {
    const std::size_t close = closing_mark(text_, begin + 1);
    if (close < text_.size() && ends_cell(close + 1)) {
      at_ = close + 1;
      return {span(begin + 1, close), true};
    }
    if (close == text_.size() && !row.unclosed) row.unclosed = static_cast<std::uint32_t>(begin);
  }
  while (!ends_cell(at_)) ++at_;
  return {span(begin, at_), false};
}

MappedText text_of(std::string_view text, const Cell& cell) {
  MappedText out;
  text::RunBuilder runs;
  const std::string_view content = text.substr(cell.content.begin, cell.content.size());
  for (std::size_t at = 0; at < content.size();) {
    const std::size_t doubled = cell.quoted ? std::min(content.find("\"\"", at), content.size()) : content.size();
    const auto place = static_cast<std::uint32_t>(cell.content.begin + at);
    out.text += content.substr(at, doubled - at);
    runs.same(static_cast<std::uint32_t>(doubled - at), place);
    at = doubled;
    if (at == content.size()) break;
    out.text += '"';
    runs.replaced(1, 2, static_cast<std::uint32_t>(cell.content.begin + at));
    at += 2;
  }
  out.runs = std::move(runs).take();
  return out;
}

std::string decode_doubled_quotes(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    out += bytes[at];
    if (bytes[at] == '"' && at + 1 < bytes.size() && bytes[at + 1] == '"') ++at;
  }
  return out;
}

Separator separator_of(std::string_view text) {
  Separator out;
  if (text.size() > 5 && text.starts_with("sep=") && separators.find(text[4]) != std::string_view::npos) {
    const std::size_t end = text.find_first_of("\r\n", 5);
    if (end == 5) return {text[4], std::min(text.find_first_not_of("\r\n", end), text.size())};
  }
  std::array<std::size_t, separators.size()> counts{};
  bool in_quotes = false;
  for (const char c : text) {
    if (c == '"') in_quotes = !in_quotes;
    if (!in_quotes && (c == '\n' || c == '\r')) break;
    const std::size_t which = separators.find(c);
    if (!in_quotes && which != std::string_view::npos) ++counts[which];
  }
  out.mark = separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
  return out;
}

}  // namespace hexapla::ingest
