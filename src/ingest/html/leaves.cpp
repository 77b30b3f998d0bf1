#include "ingest/html/leaves.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/utf8.h"
#include "ingest/html/references.h"

namespace hexapla::html {
namespace {

/// True if a style attribute hides its element.
bool hides(std::string_view style) {
  std::string compact;
  for (const char c : style.substr(0, 4096)) {
    if (!is_space(c)) compact += lower(c);
  }
  return compact.find("display:none") != std::string::npos || compact.find("visibility:hidden") != std::string::npos;
}

/// True for the names by which frameworks call what only screen readers speak: it doubles what is seen, or explains it.
bool is_for_screen_readers(std::string_view classes) {
  constexpr std::array<std::string_view, 7> names = {"sr-only",     "visually-hidden",   "visuallyhidden",   "screen-reader-text",
                                                     "a11y-hidden", "screenreader-only", "u-visually-hidden"};
  for (std::size_t at = 0; at < classes.size();) {
    const std::size_t begin = at;
    while (at < classes.size() && !is_space(classes[at])) ++at;
    if (at > begin && std::ranges::find(names, classes.substr(begin, at - begin)) != names.end()) return true;
    ++at;
  }
  return false;
}

bool is_hidden(const Tree& tree, const Node& node) {
  if (node.attributes == 0 || node.tag == Tag::body || node.tag == Tag::html) return false;
  // hidden="until-found" and the like hide as well; a framework's "hidden=false" is meant to show.
  if (const auto hidden = tree.attribute(node, AttributeName::hidden); hidden && *hidden != "false") return true;
  if (const auto aria = tree.attribute(node, AttributeName::aria_hidden); aria && *aria == "true") return true;
  if (is_for_screen_readers(tree.attribute(node, AttributeName::class_).value_or(""))) return true;
  const auto style = tree.attribute(node, AttributeName::style);
  return style && hides(*style);
}

/// No-break spaces and characters of no width are no ink.
bool is_blank(char32_t c) { return (c < 0x80 && is_space(static_cast<char>(c))) || c == 0xA0 || c == 0x200B || c == 0xFEFF; }

/// Chinese and Japanese have no blanks between words. Korean syllables, which have, count as well, which does no harm.
bool is_ideograph(char32_t c) { return c >= 0x3000 && c < 0xE000; }

/// Marks that may stand after the end of a sentence: ) " ' ’ ”.
bool is_closing(char32_t c) { return c == ')' || c == '"' || c == '\'' || c == 0x2019 || c == 0x201D; }

/// Counts of the leaf that is being read, over its text nodes.
class Counter {
 public:
  void add(std::string_view text, bool in_link, bool raw) {
    for (std::uint32_t at = 0; at < text.size();) {
      const utf8::Decoded character = read(text, at, raw);
      add(character, in_link);
      at += character.size;
    }
  }
  void gap() { in_word_ = false; }
  bool has_ink() const { return leaf.bytes != 0; }
  Leaf leaf;

 private:
  /// The character at byte `at`, with the bytes that spell it: a reference counts as what it stands for.
  static utf8::Decoded read(std::string_view text, std::uint32_t at, bool raw) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == '&' && !raw) {
      if (const Reference reference = read_reference(text, at, ReferencePlace::text); reference.size != 0)
        return {reference.first, reference.size};
    }
    return byte < 0x80 ? utf8::Decoded{byte, 1} : utf8::decode(text, at);
  }

  void add(utf8::Decoded character, bool in_link) {
    if (is_blank(character.code_point)) {
      in_word_ = false;
    } else if (is_ideograph(character.code_point)) {
      leaf.words += ++ideographs_ % 2;  // two make a word
      in_word_ = false;
      grow(character.size, in_link);
      note(character.code_point);
    } else {
      if (!in_word_) {
        ++leaf.words;
        if (leaf.bytes != 0) grow(1, in_link);
        in_word_ = true;
      }
      grow(character.size, in_link);
      note(character.code_point);
    }
  }
  void grow(std::uint32_t bytes, bool in_link) {
    leaf.bytes += bytes;
    if (in_link) leaf.link_bytes += bytes;
  }
  void note(char32_t c) {
    const bool ends = c == '.' || c == '!' || c == '?' || c == 0x3002;          // 。
    if (ends || c == ',' || c == ';' || c == ':' || c == 0x3001) ++leaf.stops;  // 、
    if (!is_closing(c)) leaf.ends_sentence = ends;                              // a closing mark keeps what stood before it
  }
  bool in_word_ = false;
  std::uint32_t ideographs_ = 0;
};

class Finder {
 public:
  explicit Finder(const Tree& tree) : tree_(tree), nodes_(tree.nodes) {
    out_.leaf_at.resize(nodes_.size() + 1);
    out_.dropped.resize(nodes_.size());
    out_.row_table.resize(nodes_.size());
  }

  Leaves find() {
    mark_rows();
    for (std::uint32_t i = 0; i < nodes_.size();) {
      close_elements(i);
      const Node& node = nodes_[i];
      if (!node.is_text && is_border(i)) end_leaf();
      // A leaf that is still open begins before this node.
      out_.leaf_at[i] = static_cast<std::uint32_t>(out_.leaves.size()) + (counter_.has_ink() ? 1 : 0);
      if (node.is_text) {
        text(i);
      } else if (has(node.tag, is_not_text) || is_hidden(tree_, node)) {
        drop(i);
        i = node.end;
        continue;
      } else {
        element(i);
      }
      ++i;
    }
    end_leaf();
    out_.leaf_at[nodes_.size()] = static_cast<std::uint32_t>(out_.leaves.size());
    return std::move(out_);
  }

 private:
  struct Open {
    std::uint32_t node;
    std::uint32_t end;
    std::uint32_t block;
    bool border;
    bool link;
    bool preformatted;
  };

  /// A table is one of data, row by row, unless a cell of it holds blocks: then it is layout.
  void mark_rows() {
    std::vector<std::uint32_t> tables;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      while (!tables.empty() && nodes_[tables.back()].end <= i) tables.pop_back();
      const Tag tag = nodes_[i].tag;
      if (tag == Tag::table) {
        for (const std::uint32_t outer : tables) out_.row_table[outer] = false;
        tables.assign(1, i);  // the outer ones are settled
        out_.row_table[i] = true;
      } else if (!tables.empty() && (has(tag, closes_paragraph) || tag == Tag::br) && !nodes_[i].is_text) {
        out_.row_table[tables.back()] = false;
      }
    }
  }

  bool is_cell(std::uint32_t i) const { return nodes_[i].tag == Tag::td || nodes_[i].tag == Tag::th; }

  /// True if the element begins and ends a leaf. A cell of a table of data does not.
  bool is_border(std::uint32_t i) const {
    if (!has(nodes_[i].tag, is_block)) return false;
    if (!is_cell(i)) return true;
    for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
      if (nodes_[open->node].tag == Tag::table) return !out_.row_table[open->node];
      if (nodes_[open->node].tag == Tag::td) break;
    }
    return true;
  }

  void close_elements(std::uint32_t i) {
    while (!open_.empty() && open_.back().end <= i) {
      if (open_.back().border) end_leaf();
      counter_.gap();
      open_.pop_back();
    }
  }

  void element(std::uint32_t i) {
    const Node& node = nodes_[i];
    const std::uint32_t outer = open_.empty() ? 0 : open_.back().block;
    const bool in_link = !open_.empty() && open_.back().link;
    const bool border = is_border(i);
    if (is_cell(i)) counter_.gap();
    if (node.tag == Tag::br) {
      counter_.gap();
      if (++breaks_ == 2) end_leaf();
    }
    if (node.tag == Tag::button) counter_.gap();
    if (node.end > i + 1) {
      const bool preformatted = (!open_.empty() && open_.back().preformatted) || node.tag == Tag::pre ||
                                node.tag == Tag::listing || node.tag == Tag::plaintext || node.tag == Tag::xmp;
      open_.push_back({.node = i,
                       .end = node.end,
                       .block = border ? i : outer,
                       .border = border,
                       .link = in_link || node.tag == Tag::a,
                       .preformatted = preformatted});
    }
  }

  void text(std::uint32_t i) {
    const std::uint32_t before = counter_.leaf.bytes;
    counter_.add(tree_.bytes(nodes_[i].source), !open_.empty() && open_.back().link, nodes_[i].is_raw);
    if (counter_.leaf.bytes == before) return;
    breaks_ = 0;
    if (before == 0) {
      counter_.leaf.first = i;
      counter_.leaf.block = open_.empty() ? 0 : open_.back().block;
      counter_.leaf.preformatted = !open_.empty() && open_.back().preformatted;
    }
    counter_.leaf.last = i;
  }

  void drop(std::uint32_t i) {
    const std::uint32_t count = static_cast<std::uint32_t>(out_.leaves.size()) + (counter_.has_ink() ? 1 : 0);
    for (std::uint32_t n = i; n < nodes_[i].end; ++n) {
      out_.dropped[n] = true;
      out_.leaf_at[n] = count;
    }
  }

  void end_leaf() {
    if (counter_.has_ink()) out_.leaves.push_back(counter_.leaf);
    counter_ = {};
    breaks_ = 0;
  }

  const Tree& tree_;
  const std::vector<Node>& nodes_;
  Leaves out_;
  std::vector<Open> open_;
  Counter counter_;
  int breaks_ = 0;
};

}  // namespace

Leaves find_leaves(const Tree& tree) { return Finder(tree).find(); }

std::string folded_text(const Tree& tree, const Leaves& leaves, const Leaf& leaf, std::size_t most) {
  std::string out;
  bool gap = false;
  for (std::uint32_t i = leaf.first; i <= leaf.last && out.size() < most; ++i) {
    const Node& node = tree.nodes[i];
    if (leaves.dropped[i]) continue;
    if (!node.is_text) {
      gap = gap || node.tag == Tag::br || node.tag == Tag::td || node.tag == Tag::th;
      continue;
    }
    const std::string_view bytes = tree.bytes(node.source);
    for (std::size_t at = 0; at < bytes.size() && out.size() < most;) {
      const Reference reference =
          bytes[at] == '&' && !node.is_raw ? read_reference(bytes, at, ReferencePlace::text) : Reference{};
      if (reference.size == 0 ? is_space(bytes[at]) : is_blank(reference.first)) {
        gap = true;
      } else {
        if (gap && !out.empty()) out += ' ';
        gap = false;
        if (reference.size == 0) out += lower(bytes[at]);
        if (reference.size != 0) utf8::append(out, reference.first);
        if (reference.second != 0) utf8::append(out, reference.second);
      }
      at += std::max(reference.size, 1U);
    }
  }
  return out;
}

}  // namespace hexapla::html
