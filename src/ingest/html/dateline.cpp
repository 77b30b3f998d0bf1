#include "ingest/html/dateline.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/html/iso_time.h"
#include "ingest/html/pieces.h"
#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

constexpr std::size_t longest_line = 160;        ///< bytes of a line that may be a date
constexpr std::uint32_t lines_before = 6;        ///< lines before the headline that are looked at
constexpr std::uint32_t lines_after_text = 4;    ///< lines after the running text
constexpr std::uint32_t lines_of_headline = 40;  ///< lines between the headline and the running text

/// Words that may stand in a date besides numbers. Sorted.
constexpr std::array<std::string_view, 49> date_words = {
    "a",        "am",     "apr",    "april", "at",       "aug",      "august",  "dec",  "december",  "feb",
    "february", "fri",    "friday", "gmt",   "jan",      "january",  "jul",     "july", "jun",       "june",
    "m",        "mar",    "march",  "may",   "mon",      "monday",   "nd",      "nov",  "november",  "oct",
    "october",  "p",      "pm",     "rd",    "sat",      "saturday", "sep",     "sept", "september", "st",
    "sun",      "sunday", "th",     "thu",   "thursday", "tue",      "tuesday", "wed",  "wednesday"};
static_assert(std::ranges::is_sorted(date_words));

/// True if a line is a date: no other words than those of dates, but the names of time zones in capitals.
bool is_date(std::string_view line) {
  std::string word;
  bool capitals = true;
  const auto belongs = [&] {
    constexpr std::size_t longest_zone = 4;
    const bool known = word.empty() || std::ranges::binary_search(date_words, std::string_view(word));
    return known || (capitals && word.size() <= longest_zone);
  };
  for (const char c : line) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
    if (is_letter(c)) {
      capitals = (word.empty() || capitals) && c >= 'A' && c <= 'Z';
      word += lower(c);
      continue;
    }
    if (!belongs()) return false;
    word.clear();
  }
  return belongs();
}

enum class Telling : std::uint8_t { date, published, updated };

/// Takes what stands before a date ("Last updated on:") off the line; what it says.
Telling take_label(std::string_view& line) {
  struct Label {
    std::string_view word;
    Telling telling;
  };
  constexpr std::array<Label, 12> labels = {{{"first published", Telling::published},
                                             {"originally published", Telling::published},
                                             {"published", Telling::published},
                                             {"posted", Telling::published},
                                             {"last updated", Telling::updated},
                                             {"last modified", Telling::updated},
                                             {"updated", Telling::updated},
                                             {"modified", Telling::updated},
                                             {"date", Telling::date},
                                             {"on", Telling::date},
                                             {"at", Telling::date},
                                             {":", Telling::date}}};
  Telling out = Telling::date;
  for (bool taken = true; taken;) {
    taken = false;
    while (!line.empty() && (is_space(line[0]) || line[0] == ',')) line.remove_prefix(1);
    for (const Label& label : labels) {
      if (!equals_ignoring_case(line.substr(0, label.word.size()), label.word)) continue;
      const bool goes_on = label.word.size() < line.size() && is_letter(line[label.word.size()]);
      if (goes_on && label.word != ":") continue;
      line.remove_prefix(label.word.size());
      if (label.telling != Telling::date) out = label.telling;
      taken = true;
      break;
    }
  }
  while (!line.empty() && is_space(line.back())) line.remove_suffix(1);
  return out;
}

class Finder {
 public:
  Finder(const Tree& tree, const Leaves& leaves) : tree_(tree), leaves_(leaves) {}

  VisibleTimes find(const MainText& main) {
    const auto is_text = [&](const Piece& piece) { return is_prose(leaves_.leaves[piece.leaf]) && !look_at(piece.leaf, false); };
    const auto first = std::ranges::find_if(main.pieces, is_text);
    if (first == main.pieces.end()) return {};
    const std::uint32_t headline = main.title_leaves.empty() ? first->leaf : main.title_leaves.front();
    std::uint32_t begin = headline - std::min(headline, lines_before);
    if (headline < first->leaf) begin = std::max(begin, first->leaf - std::min(first->leaf, lines_of_headline));
    for (std::uint32_t i = begin; i < first->leaf; ++i) look_at(i, false);
    const std::uint32_t end = main.pieces.back().leaf + 1;
    const std::uint32_t last = std::min(end + lines_after_text, static_cast<std::uint32_t>(leaves_.leaves.size()));
    for (std::uint32_t i = first->leaf; i < last; ++i) {
      if (i + lines_after_text >= end) look_at(i, true);
    }
    return {.published = labelled_ ? labelled_ : plain_, .updated = updated_};
  }

 private:
  std::string text_of(const Leaf& leaf) const {
    std::string out;
    for (std::uint32_t i = leaf.first; i <= leaf.last && out.size() <= longest_line; ++i) {
      if (leaves_.dropped[i]) continue;
      const Node& node = tree_.nodes[i];
      if (node.is_text) {
        out += decode_value(tree_.bytes(node.source).substr(0, longest_line), ReferencePlace::text);
      } else if (node.tag == Tag::br || node.tag == Tag::td) {
        out += '|';
      }
    }
    return out;
  }

  /// The parts of a line between its dividers, each by itself; true if one was a date.
  bool look_at(std::uint32_t index, bool needs_label) {
    const Leaf& leaf = leaves_.leaves[index];
    if (leaf.bytes > longest_line) return false;
    const std::string text = text_of(leaf);
    bool found = false;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('|', at), text.size());
      found |= take_part(std::string_view(text).substr(at, end - at), needs_label);
      at = end + 1;
    }
    return found;
  }

  bool take_part(std::string_view line, bool needs_label) {
    const Telling telling = take_label(line);
    if (line.empty() || (needs_label && telling == Telling::date) || !is_date(line)) return false;
    auto time = iso_time(line);
    if (!time) return false;
    std::optional<std::string>& to = telling == Telling::updated ? updated_ : telling == Telling::published ? labelled_ : plain_;
    if (!to) to = std::move(time);
    return true;
  }

  const Tree& tree_;
  const Leaves& leaves_;
  std::optional<std::string> plain_, labelled_, updated_;
};

}  // namespace

VisibleTimes visible_times(const Tree& tree, const Leaves& leaves, const MainText& main) {
  return Finder(tree, leaves).find(main);
}

}  // namespace hexapla::html
