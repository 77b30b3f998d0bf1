#include "report/text_words.h"

#include <algorithm>

#include "core/utf8.h"
#include "report/text_cells.h"

namespace hexapla::report {
namespace {

/// Bytes of a block at most that are looked through on either side of a mention.
constexpr std::uint32_t reach = 600;
/// A full stop is taken for an abbreviation's after one letter ("a.m.", "J.") and after a capitalised word of so few ("Capt.").
constexpr std::size_t longest_abbreviation = 4;
/// Share of words that must be the same for a reading to be shown with its changes rather than whole. Chosen by reading the
/// marked quotations of examples/: below it the marks outnumber the words.
constexpr double least_same_share = 0.4;
/// Longer stretches of the same words keep `kept_words` at each end.
constexpr std::size_t longest_same = 16;
constexpr std::size_t kept_words = 5;

bool is_closing(char32_t c) { return c == '"' || c == '\'' || c == ')' || c == 0x201D || c == 0x2019 || c == 0xBB; }

/// True if a sentence ends with the mark that ends at byte `end`.
bool ends_sentence(std::string_view text, std::size_t end, char32_t mark) {
  if (mark == '!' || mark == '?') return true;
  if (mark != '.') return false;
  std::size_t begin = end - 1;
  while (begin > 0 && static_cast<unsigned char>(text[begin - 1]) > ' ' && text[begin - 1] != '.') --begin;
  const std::size_t letters = end - 1 - begin;
  const bool capitalised = text[begin] >= 'A' && text[begin] <= 'Z';
  return letters > 1 && !(capitalised && letters <= longest_abbreviation);
}

/// True if a new sentence begins at byte `at`, which follows a blank.
bool begins_sentence(std::string_view text, std::size_t at) {
  if (text[at - 1] == '\n') return true;
  std::size_t end = at;
  while (end > 0 && text[end - 1] == ' ') --end;
  utf8::Decoded last = utf8::decode_before(text, end);
  while (end > 0 && is_closing(last.code_point)) {
    end -= last.size;
    last = utf8::decode_before(text, end);
  }
  return end > 0 && ends_sentence(text, end, last.code_point);
}

/// What is shown around a mention at most: its block, within reach.
Span surroundings(const Account& account, Span span) {
  const auto after =
      std::ranges::upper_bound(account.blocks(), span.begin, {}, [](const Block& block) { return block.span.begin; });
  Span out = {0, static_cast<std::uint32_t>(account.text().size())};
  if (after != account.blocks().begin() && (after - 1)->span.end > span.begin) out = (after - 1)->span;
  out.begin = std::max(out.begin, span.begin - std::min(span.begin, reach));
  out.end = std::max(span.end, std::min<std::uint32_t>(out.end, span.end + reach));
  while (!utf8::is_boundary(account.text(), out.begin)) ++out.begin;
  while (!utf8::is_boundary(account.text(), out.end)) --out.end;
  return out;
}

/// The part of `around` that is the mention's sentence, as far as marks and blanks tell.
Span sentence_in(std::string_view text, Span around, Span span) {
  Span out = around;
  for (std::uint32_t at = span.begin; at > around.begin; --at) {
    if ((text[at - 1] == ' ' || text[at - 1] == '\n') && begins_sentence(text, at)) {
      out.begin = at;
      break;
    }
  }
  for (std::uint32_t at = span.end + 1; at < around.end; ++at) {
    if ((text[at - 1] == ' ' || text[at - 1] == '\n') && text[at] != ' ' && begins_sentence(text, at)) {
      out.end = at - 1;
      break;
    }
  }
  return out;
}

/// The end of `text` that fits `cells`, from a blank on, "…" before it where something is left out.
std::string tail(const std::string& text, unsigned cells) {
  if (cells_of(text) <= cells) return text;
  std::size_t at = text.size();
  unsigned used = 1;
  while (at > 0) {
    const utf8::Decoded decoded = utf8::decode_before(text, at);
    used += cells_of(decoded.code_point);
    if (used > cells) break;
    at -= decoded.size;
  }
  const std::size_t blank = text.find(' ', at);
  if (blank != std::string::npos) at = blank + 1;
  return "…" + text.substr(at);
}

/// The beginning of `text` that fits `cells`, up to a blank.
std::string head(const std::string& text, unsigned cells) {
  if (cells_of(text) <= cells) return text;
  if (cells == 0) return "…";
  std::string out = cut_to_cells(text, cells);
  if (const std::size_t blank = out.rfind(' '); blank != std::string::npos) out.resize(blank);
  while (out.ends_with(',') || out.ends_with(';') || out.ends_with(':')) out.pop_back();
  return out.ends_with("…") ? out : out + "…";
}

std::size_t words_in(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    words += (c != ' ' && !inside) ? 1 : 0;
    inside = c != ' ';
  }
  return words;
}

/// A stretch of the same words, shortened in its middle.
std::string shortened(const std::string& text) {
  if (words_in(text) <= longest_same) return text;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < kept_words; ++i) begin = text.find(' ', begin) + 1;
  std::size_t end = text.size();
  for (std::size_t i = 0; i < kept_words; ++i) end = text.rfind(' ', end - 1);
  return text.substr(0, begin) + "[…]" + text.substr(end);
}

double same_share(const std::vector<WordChange>& changes) {
  std::size_t same = 0;
  std::size_t all = 0;
  for (const WordChange& change : changes) {
    const std::size_t words = std::max(words_in(change.base), words_in(change.other));
    all += words;
    if (change.kind == WordChange::Kind::same) same += words;
  }
  return all == 0 ? 0 : static_cast<double>(same) / static_cast<double>(all);
}

/// Neighbours of one kind as one.
std::vector<WordChange> merged(const std::vector<WordChange>& changes) {
  std::vector<WordChange> out;
  const auto join = [](std::string& to, const std::string& more) {
    if (!to.empty() && !more.empty()) to += ' ';
    to += more;
  };
  for (const WordChange& change : changes) {
    if (out.empty() || out.back().kind != change.kind) {
      out.push_back(change);
      continue;
    }
    join(out.back().base, change.base);
    join(out.back().other, change.other);
  }
  return out;
}

void add_change(Styled& out, const WordChange& change) {
  const std::string base = displayable(change.base);
  const std::string other = displayable(change.other);
  if (!out.empty()) out.push_back({" "});
  switch (change.kind) {
    case WordChange::Kind::same:
      out.push_back({shortened(other)});
      break;
    case WordChange::Kind::cut:
      out.push_back({"{−"});
      out.push_back({base, Style::cut});
      out.push_back({"}"});
      break;
    case WordChange::Kind::added:
      out.push_back({"{+"});
      out.push_back({other, Style::added});
      out.push_back({"}"});
      break;
    case WordChange::Kind::changed:
      out.push_back({"{"});
      out.push_back({base, Style::cut});
      out.push_back({" → "});
      out.push_back({other, Style::added});
      out.push_back({"}"});
      break;
  }
}

}  // namespace

Span sentence_around(const Account& account, Span place) {
  return sentence_in(account.text(), surroundings(account, place), place);
}

bool fits_in_one(const Account& account, std::span<const Span> places, unsigned cells) {
  const unsigned asterisks = 2 * static_cast<unsigned>(places.size()), ellipses = 2;
  return cells_of(displayable(account.text(Span{places.front().begin, places.back().end}))) + asterisks + ellipses <= cells;
}

Styled words_in_context(const Account& account, std::span<const Span> places, unsigned cells) {
  if (places.size() < 2 || !fits_in_one(account, places, cells)) return words_in_context(account, places.front(), cells);
  const unsigned asterisks = 2 * static_cast<unsigned>(places.size() - 1);
  // As if all from the first place to the last were one, then that is taken apart.
  const Span whole = {places.front().begin, places.back().end};
  Styled around = words_in_context(account, whole, cells - asterisks);
  Styled out = {std::move(around.front())};
  std::uint32_t at = whole.begin;
  for (const Span place : places) {
    if (place.begin > at) out.push_back({displayable(account.text(Span{at, place.begin}))});
    out.push_back({"*" + displayable(account.text(place)) + "*", Style::words});
    at = place.end;
  }
  out.push_back(std::move(around.back()));
  return out;
}

Styled words_in_context(const Account& account, Span span, unsigned cells) {
  constexpr unsigned signs = 4;  // two asterisks, two ellipses
  const std::string_view text = account.text();
  const Span sentence = sentence_around(account, span);
  const std::string own = cut_to_cells(displayable(text.substr(span.begin, span.size())), std::max(cells, signs + 1) - signs);
  std::string before = displayable(text.substr(sentence.begin, span.begin - sentence.begin));
  std::string after = displayable(text.substr(span.end, sentence.end - span.end));
  const unsigned used = cells_of(own) + signs;
  const unsigned room = cells > used ? cells - used : 0;
  if (cells_of(before) + cells_of(after) > room + 2) {
    const unsigned wanted_after = cells_of(after);
    before = tail(before, std::max(room * 2 / 5, room - std::min(room, wanted_after)));
    const unsigned left = cells_of(before);
    after = head(after, room - std::min(room, left));
  }
  return {{std::move(before)}, {"*" + own + "*", Style::words}, {std::move(after)}};
}

Styled marked_words(const Reading& reading) {
  if (reading.changes.empty() || same_share(reading.changes) < least_same_share) return {{displayable(reading.value.text)}};
  Styled out;
  for (const WordChange& change : merged(reading.changes)) add_change(out, change);
  return out;
}

Styled marks_legend() {
  return {{"Against the first wording: {", Style::faint},
          {"a", Style::cut},
          {" → ", Style::faint},
          {"b", Style::added},
          {"} changed, {−", Style::faint},
          {"a", Style::cut},
          {"} cut, {+", Style::faint},
          {"b", Style::added},
          {"} added.", Style::faint}};
}

}  // namespace hexapla::report
