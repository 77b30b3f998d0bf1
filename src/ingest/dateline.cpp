#include "ingest/dateline.h"

#include <algorithm>
#include <array>

#include "ingest/html/iso_time.h"
#include "ingest/html/references.h"

namespace hexapla::ingest {
namespace {

constexpr std::size_t most_blocks = 8;      // of the text's head
constexpr std::size_t longest_line = 120;   // bytes of a line that holds a date or a byline and nothing else
constexpr std::size_t longest_place = 60;   // bytes before the date of a dateline
constexpr std::size_t longest_credit = 40;  // bytes of "(AP)", with its brackets
constexpr std::size_t most_byline_words = 12;

using html::equals_ignoring_case;
using html::is_digit;
using html::is_letter;

constexpr auto months =
    std::to_array<std::string_view>({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});
constexpr auto weekdays =
    std::to_array<std::string_view>({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});

/// Reads a line from left to right; a reader that finds nothing leaves the cursor where it was.
struct Cursor {
  std::string_view rest;

  void spaces() {
    while (rest.starts_with(' ') || rest.starts_with('\t') || rest.starts_with("\u00A0"))
      rest.remove_prefix(rest[0] == '\xC2' ? 2 : 1);
  }
  bool take(std::string_view what) {
    if (rest.size() < what.size() || !equals_ignoring_case(rest.substr(0, what.size()), what)) return false;
    rest.remove_prefix(what.size());
    return true;
  }
  std::string_view letters() {
    const std::string_view word =
        rest.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(rest, is_letter) - rest.begin()));
    rest.remove_prefix(word.size());
    return word;
  }
  std::string_view digits(std::size_t least, std::size_t most) {
    const auto size = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_digit) - rest.begin());
    if (size < least || size > most) return {};
    const std::string_view number = rest.substr(0, size);
    rest.remove_prefix(size);
    return number;
  }
  /// A word (compared without case), whole.
  bool word(std::string_view what) {
    Cursor after = *this;
    if (!equals_ignoring_case(after.letters(), what)) return false;
    *this = after;
    return true;
  }
};

bool is_month(std::string_view word) {
  return word.size() >= 3 &&
         std::ranges::any_of(months, [&](std::string_view month) { return equals_ignoring_case(word.substr(0, 3), month); });
}

/// "Oct. 14, 2025", "14 October 2025", "2025-10-14": whether a whole date stands at the cursor, which goes past it.
bool take_date(Cursor& cursor) {
  Cursor at = cursor;
  const auto done = [&] {
    cursor = at;
    return true;
  };
  if (at.digits(4, 4).size() == 4) {
    return at.take("-") && !at.digits(2, 2).empty() && at.take("-") && !at.digits(2, 2).empty() && done();
  }
  const auto take_day = [&] {
    if (at.digits(1, 2).empty()) return false;
    at.letters();  // 14th
    return true;
  };
  const auto take_month = [&] {
    if (!is_month(at.letters())) return false;
    at.take(".");
    return true;
  };
  const bool day_first = !at.rest.empty() && is_digit(at.rest[0]);
  if (day_first ? !take_day() : !take_month()) return false;
  at.spaces();
  if (day_first ? !take_month() : !take_day()) return false;
  at.take(",");
  at.spaces();
  return at.digits(4, 4).size() == 4 && done();
}

/// ", 11:40 p.m.", " at 09:30 GMT".
void take_clock(Cursor& cursor) {
  Cursor at = cursor;
  for (const std::string_view between : {",", " at ", " - ", " |"}) {
    at.spaces();
    at.take(between);
  }
  at.spaces();
  if (at.digits(1, 2).empty() || !(at.take(":") || at.take(".")) || at.digits(2, 2).empty()) return;
  if (at.take(":")) at.digits(2, 2);
  cursor = at;
  at.spaces();
  for (const std::string_view half : {"a.m.", "p.m.", "am", "pm"}) {
    if (!at.take(half)) continue;
    cursor = at;
    break;
  }
  at.spaces();
  const std::string_view zone = at.letters();
  if (zone.size() >= 2 && zone.size() <= 4 && std::ranges::all_of(zone, [](char c) { return c >= 'A' && c <= 'Z'; })) cursor = at;
}

void take_weekday(Cursor& cursor) {
  Cursor at = cursor;
  const std::string_view word = at.letters();
  const bool is_weekday = std::ranges::any_of(weekdays, [&](std::string_view day) {
    return equals_ignoring_case(word, day) || (word.size() == 3 && equals_ignoring_case(word, day.substr(0, 3)));
  });
  if (!is_weekday) return;
  at.take(".");
  at.take(",");
  at.spaces();
  cursor = at;
}

/// A date with its clock time, as ISO 8601; the cursor goes past it.
std::optional<std::string> take_time(Cursor& cursor) {
  Cursor at = cursor;
  take_weekday(at);
  const std::string_view written = at.rest;
  if (!take_date(at)) return std::nullopt;
  take_clock(at);
  auto iso = html::iso_time(written.substr(0, written.size() - at.rest.size()));
  if (iso) cursor = at;
  return iso;
}

bool at_dash(const Cursor& cursor) {
  return cursor.rest.starts_with("\u2014") || cursor.rest.starts_with("\u2013") || cursor.rest.starts_with("--") ||
         cursor.rest.starts_with("- ");
}

void take_credit(Cursor& cursor) {
  if (!cursor.rest.starts_with('(')) return;
  const std::size_t close = cursor.rest.substr(0, longest_credit).find(')');
  if (close == std::string_view::npos) return;
  cursor.rest.remove_prefix(close + 1);
  cursor.spaces();
}

enum class Label : std::uint8_t { none, published, updated };

/// "Published:", "Last updated on".
Label take_label(Cursor& cursor) {
  Cursor at = cursor;
  for (const std::string_view before : {"last", "first"}) {
    if (at.word(before)) at.spaces();
  }
  Label label = Label::none;
  for (const std::string_view word : {"published", "posted", "date"})
    if (at.word(word)) label = Label::published;
  for (const std::string_view word : {"updated", "modified"})
    if (label == Label::none && at.word(word)) label = Label::updated;
  if (label == Label::none) return label;
  at.spaces();
  at.take(":");
  at.spaces();
  if (at.word("on")) at.spaces();
  cursor = at;
  return label;
}

/// The places at which a date may begin in a line: its start, and after each comma of its first bytes.
template <class Visit>
void after_commas(std::string_view line, const Visit& visit) {
  if (visit(line)) return;
  for (std::size_t at = line.find(','); at < longest_place; at = line.find(',', at + 1)) {
    Cursor cursor{line.substr(at + 1)};
    cursor.spaces();
    if (visit(cursor.rest)) return;
  }
}

/// A line of a date alone, after a label or a place, maybe with a second one: "Published 3 May 2024 | Updated 4 May 2024".
void read_date_line(std::string_view line, Head& head) {
  Cursor cursor{line};
  Label label = take_label(cursor);
  const auto keep = [&](std::string iso) {
    std::optional<std::string>& place = label == Label::updated ? head.updated : head.published;
    if (!place) place = std::move(iso);
  };
  after_commas(cursor.rest, [&](std::string_view rest) {
    Cursor at{rest};
    auto iso = take_time(at);
    if (!iso) return false;
    at.spaces();
    if (at.rest.empty()) {
      keep(*std::move(iso));
      return true;
    }
    if (!at.take("|") && !at.take("(") && !at.take(",")) return false;
    at.spaces();
    const Label second = take_label(at);
    auto other = second == Label::none ? std::nullopt : take_time(at);
    if (!other) return false;
    keep(*std::move(iso));
    label = second;
    keep(*std::move(other));
    return true;
  });
}

/// "PORT ELLERY, Oct. 14, 2025 (AP) — The ferry …"
void read_dateline(std::string_view paragraph, Head& head) {
  if (head.published) return;
  after_commas(paragraph.substr(0, 2 * longest_line), [&](std::string_view rest) {
    Cursor at{rest};
    auto iso = take_time(at);
    if (!iso) return false;
    at.spaces();
    take_credit(at);
    if (!at_dash(at)) return false;
    head.published = *std::move(iso);
    return true;
  });
}

/// "By Oriel Venn", "By Jonas Aldermore and Pia Rekk, Staff Writers": the names.
void read_byline(std::string_view line, Head& head) {
  Cursor cursor{line};
  if (head.author || !cursor.word("by")) return;
  cursor.take(":");
  cursor.spaces();
  const std::string_view names = cursor.rest.substr(0, std::min(cursor.rest.find(','), cursor.rest.find('|')));
  const bool named = !names.empty() && names[0] >= 'A' && names[0] <= 'Z' && names.back() != '.' && names.back() != ':';
  const auto words = static_cast<std::size_t>(std::ranges::count(names, ' ')) + 1;
  const bool has_figure = std::ranges::any_of(names, is_digit);
  if (named && words >= 2 && words <= most_byline_words && !has_figure) head.author = names;
}

}  // namespace

Head read_head(std::string_view text, std::span<const Block> blocks) {
  Head head;
  bool first_paragraph = true;
  for (const Block& block : blocks.subspan(0, std::min(blocks.size(), most_blocks))) {
    if (block.kind == BlockKind::title) continue;
    const std::string_view words = text.substr(block.span.begin, block.span.size());
    if (words.size() <= longest_line) {
      read_date_line(words, head);
      read_byline(words, head);
    }
    if (block.kind == BlockKind::paragraph && words.size() > longest_line && first_paragraph) {
      read_dateline(words, head);
      first_paragraph = false;
    }
  }
  return head;
}

}  // namespace hexapla::ingest
