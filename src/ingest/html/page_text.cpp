#include "ingest/html/page_text.h"

#include <algorithm>
#include <array>

#include "core/utf8.h"
#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

/// Bytes that end a stretch of ink: white space, references, NUL, and the first byte of a no-break space.
constexpr std::array<bool, 256> is_special = [] {
  std::array<bool, 256> out{};
  for (const unsigned char c : {' ', '\n', '\t', '\r', '\f', '&', '\0'}) out[c] = true;
  out[0xC2] = true;
  return out;
}();

}  // namespace

void TextWriter::begin_block() {
  pending_.clear();
  blank_pending_ = false;
  has_ink_ = false;
}

void TextWriter::end_block(BlockKind kind) {
  if (has_ink_) blocks.push_back({.span = {block_begin_, size()}, .kind = kind});
  begin_block();
}

void TextWriter::insert(std::string_view inserted) {
  if (runs.empty() || runs.back().kind != RunKind::inserted) {
    runs.push_back({.text_begin = size(), .source_begin = 0, .text_unit = 1, .source_unit = 0, .kind = RunKind::inserted});
  }
  text += inserted;
}

void TextWriter::put(const Unit& unit) {
  if (unit.size == 0) return insert(unit.text);
  const std::string_view bytes = tree_.html.substr(unit.source, unit.size);
  if (bytes == unit.text) {
    const bool extends = !runs.empty() && runs.back().kind == RunKind::same &&
                         runs.back().source_begin + (size() - runs.back().text_begin) == unit.source;
    if (!extends) runs.push_back({.text_begin = size(), .source_begin = unit.source});
  } else {
    const auto text_unit = static_cast<std::uint32_t>(unit.text.size());
    const bool extends = !runs.empty() && runs.back().kind == RunKind::replaced && runs.back().text_unit == text_unit &&
                         runs.back().source_unit == unit.size &&
                         runs.back().source_begin + (size() - runs.back().text_begin) / text_unit * unit.size == unit.source;
    if (!extends) {
      runs.push_back({.text_begin = size(),
                      .source_begin = unit.source,
                      .text_unit = text_unit,
                      .source_unit = unit.size,
                      .kind = RunKind::replaced});
    }
  }
  text += unit.text;
}

/// Writes what waited for ink: blanks inside a block, the empty line between two blocks.
void TextWriter::flush() {
  if (!has_ink_) {
    if (!blocks.empty()) insert("\n\n");
    block_begin_ = size();
    has_ink_ = true;
  } else {
    for (const Unit& unit : pending_) put(unit);
  }
  pending_.clear();
  blank_pending_ = false;
}

void TextWriter::space(Unit unit) {
  if (!has_ink_ || blank_pending_) return;
  pending_.push_back(unit);
  blank_pending_ = true;
}

void TextWriter::line_break() {
  if (!has_ink_) return;
  // A blank before the break would trail its line.
  if (blank_pending_) pending_.pop_back();
  pending_.push_back({.text = "\n"});
  blank_pending_ = true;
}

void TextWriter::ink_same(std::uint32_t source, std::uint32_t length) {
  flush();
  put({.source = source, .size = length, .text = tree_.html.substr(source, length)});
}

void TextWriter::ink_replaced(std::uint32_t source, std::uint32_t length, std::string_view replacement) {
  flush();
  put({.source = source, .size = length, .text = replacement});
}

void TextWriter::white_space(std::string_view bytes, std::uint32_t begin, std::uint32_t end, bool preformatted) {
  if (!preformatted) return space({.source = begin, .size = 1, .text = " "});
  if (!has_ink_) return;
  for (std::uint32_t at = begin; at < end; ++at) {
    if (bytes[at] == '\r') {
      // CR LF is its LF alone; a CR alone ends a line too.
      if (at + 1 >= bytes.size() || bytes[at + 1] != '\n') pending_.push_back({.text = "\n"});
    } else {
      pending_.push_back({.source = at, .size = 1, .text = bytes.substr(at, 1)});
    }
  }
  blank_pending_ = false;
}

/// One character reference; gives its bytes, 0 if the ampersand is an ampersand.
std::uint32_t TextWriter::reference(std::string_view bytes, std::uint32_t at, bool preformatted, bool in_attribute) {
  const Reference found = read_reference(bytes, at, in_attribute ? ReferencePlace::attribute : ReferencePlace::text);
  if (found.size == 0) return 0;
  std::string value;
  utf8::append(value, found.first);
  if (found.second != 0) utf8::append(value, found.second);
  if (value.size() == 1 && is_space(value[0])) {
    if (preformatted && value[0] != ' ' && value[0] != '\t') {
      if (has_ink_) pending_.push_back({.text = "\n"});
    } else {
      space({.source = at, .size = found.size, .text = " "});
      if (preformatted) blank_pending_ = false;
    }
  } else if (value == no_break_space) {
    if (has_ink_) pending_.push_back({.source = at, .size = found.size, .text = no_break_space});
    blank_pending_ = false;
  } else {
    ink_replaced(at, found.size, value);
  }
  return found.size;
}

void TextWriter::add_text(SourceSpan source, bool raw, bool preformatted, bool in_attribute) {
  // References may not reach past the text they begin in.
  const std::string_view bytes = tree_.html.substr(0, source.end);
  for (std::uint32_t at = source.begin; at < source.end;) {
    std::uint32_t stop = at;
    while (stop < source.end && !is_special[static_cast<unsigned char>(bytes[stop])]) ++stop;
    if (stop > at) {
      ink_same(at, stop - at);
      at = stop;
      continue;
    }
    const char c = bytes[at];
    if (is_space(c)) {
      while (stop < source.end && is_space(bytes[stop])) ++stop;
      white_space(bytes, at, stop, preformatted);
      at = stop;
    } else if (c == '\0') {
      ink_replaced(at, 1, "\xEF\xBF\xBD");
      ++at;
    } else if (c == '&') {
      const std::uint32_t taken = raw ? 0 : reference(bytes, at, preformatted, in_attribute);
      if (taken == 0) ink_same(at, 1);
      at += std::max(taken, 1U);
    } else if (bytes.substr(at, 2) == no_break_space) {
      if (has_ink_) pending_.push_back({.source = at, .size = 2, .text = bytes.substr(at, 2)});
      blank_pending_ = false;
      at += 2;
    } else {
      const std::uint32_t whole = std::min(source.end - at, 2U);  // 0xC2 leads two bytes
      ink_same(at, whole);
      at += whole;
    }
  }
}

void TextWriter::add_bytes(SourceSpan source, bool in_attribute) { add_text(source, false, false, in_attribute); }

void TextWriter::add_leaf(const Leaf& leaf) {
  if (has_ink_) space({.text = " "});
  for (std::uint32_t i = leaf.first; i <= leaf.last; ++i) {
    const Node& node = tree_.nodes[i];
    if (leaves_.dropped[i]) continue;
    if (node.is_text) {
      add_text(node.source, node.is_raw, leaf.preformatted, false);
    } else if (node.tag == Tag::br) {
      line_break();
    } else if (node.tag == Tag::td || node.tag == Tag::th || node.tag == Tag::button) {
      space({.text = " "});
    }
  }
}

}  // namespace hexapla::html
