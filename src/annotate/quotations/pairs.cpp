#include "annotate/quotations/pairs.h"

#include <algorithm>

#include "annotate/quotations/marks.h"

namespace hexapla::annotate::quotations {
namespace {

/// Marks nest no deeper in any text that means it.
constexpr std::size_t deepest = 6;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && is_blank(text[span.begin])) ++span.begin;
  while (span.end > span.begin && is_blank(text[span.end - 1])) --span.end;
  for (const std::string_view space : {"\u00A0", "\u202F"}) {  // inside guillemets
    const auto size = static_cast<std::uint32_t>(space.size());
    if (span.size() >= size && text.substr(span.begin, size) == space) span.begin += size;
    if (span.size() >= size && text.substr(span.end - size, size) == space) span.end -= size;
  }
  return span;
}

bool opens_by_place(const Mark& mark) { return mark.after_blank && !mark.before_blank; }
bool closes_by_place(const Mark& mark) { return !mark.after_blank && mark.before_blank; }

bool can_open(const Mark& mark) {
  if (mark.family == Family::angle || mark.family == Family::single_angle || mark.family == Family::corner)
    return mark.shaped_open || opens_by_place(mark);
  if (mark.shaped_close) return opens_by_place(mark) && is_double(mark.family);  // ”…” of Swedish, or curled the wrong way
  if (mark.shaped_open) return !closes_by_place(mark);
  if (mark.family == Family::apostrophe) return opens_by_place(mark);
  return !closes_by_place(mark);
}

class Pairer {
 public:
  Pairer(std::string_view text, std::span<const Block> blocks) : text_(text), blocks_(blocks) {}

  std::vector<Marked> run() {
    find_all();
    for (block_ = 0; block_ < blocks_.size(); ++block_) {
      pair_block();
      end_block();
    }
    order();
    return std::move(out_);
  }

 private:
  struct Open {
    std::uint32_t mark = 0;
    std::uint32_t out = none;  ///< its place in out_
  };

  void find_all() {
    first_mark_.reserve(blocks_.size() + 1);
    for (const Block& block : blocks_) {
      first_mark_.push_back(static_cast<std::uint32_t>(marks_.size()));
      find_marks(text_, block.span, marks_);
    }
    first_mark_.push_back(static_cast<std::uint32_t>(marks_.size()));
    // For every mark, the next of its block that surely closes a single quotation: after a stop and before a blank.
    sure_close_.assign(marks_.size(), none);
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      std::uint32_t next = none;
      for (std::uint32_t i = first_mark_[b + 1]; i-- > first_mark_[b];) {
        sure_close_[i] = next;
        const Mark& mark = marks_[i];
        if (is_double(mark.family)) continue;
        if (mark.after_stop && mark.before_blank) {
          next = i;
        } else if (opens_by_place(mark)) {
          next = none;
        }
      }
    }
  }

  void pair_block() {
    for (std::uint32_t i = first_mark_[block_]; i < first_mark_[block_ + 1]; ++i) {
      if (used_ != none && i <= used_) continue;  // closed a quotation of an earlier paragraph
      if (close(i)) continue;
      if (can_open(marks_[i])) open(i);
    }
  }

  /// Whether `mark` may be the partner of `opener`.
  static bool fits(const Mark& opener, const Mark& mark) {
    if (is_double(opener.family) != is_double(mark.family)) return false;
    if (opener.family == Family::angle || opener.family == Family::corner || opener.family == Family::single_angle ||
        mark.family == Family::angle || mark.family == Family::corner || mark.family == Family::single_angle)
      return opener.family == mark.family && opener.shaped_open != mark.shaped_open;
    if (opener.family == Family::ticks || mark.family == Family::ticks) return opener.family == mark.family && !mark.shaped_open;
    return true;  // straight and curly stand for each other in careless texts
  }

  bool low_opener(const Mark& mark) const {
    return text_.substr(mark.at, mark.size) == "\u201E" || text_.substr(mark.at, mark.size) == "\u201A";
  }

  bool closes(const Open& open, std::uint32_t i) const {
    const Mark& opener = marks_[open.mark];
    const Mark& mark = marks_[i];
    if (!fits(opener, mark)) return false;
    if (is_double(mark.family)) {
      if (opener.family == Family::angle || opener.family == Family::corner || opener.family == Family::ticks) return true;
      if (mark.shaped_close) return true;
      if (mark.shaped_open) return closes_by_place(mark) || (low_opener(opener) && !opens_by_place(mark)) || closes_apart(i);
      if (mark.inch && !mark.after_stop && i + 1 < first_mark_[block_ + 1] && closes_by_place(marks_[i + 1]) &&
          marks_[i + 1].family == Family::straight)
        return false;  // inches inside a quotation
      return !opens_by_place(mark);
    }
    if (opener.family == Family::single_angle) return true;
    if (opener.family == Family::apostrophe && mark.family != Family::apostrophe && !mark.after_stop) return false;
    if (opener.family == Family::single && low_opener(opener) && mark.shaped_open) return !opens_by_place(mark);
    if (mark.shaped_open || !mark.before_blank || mark.after_blank) return false;
    if (mark.after_stop) return true;
    // "the workers' rights": an "s" before it and a surer mark behind it make it an apostrophe
    const bool after_s = mark.at > 0 && text_[mark.at - 1] == 's';
    return !after_s || sure_close_[i] == none || stack_.size() > 1;
  }

  /// “We ran, “ said Roe; “Harvest “author Ann Roe: an opening mark behind a blank, inside a quotation, closes it: between
  /// blanks, unless the next one closes what it opens; before a word, if nothing else of its paragraph can.
  bool closes_apart(std::uint32_t i) const {
    const Mark& mark = marks_[i];
    if (!mark.after_blank || mark.at == blocks_[block_].span.begin) return false;
    for (std::uint32_t next = i + 1; next < first_mark_[block_ + 1]; ++next) {
      if (!is_double(marks_[next].family)) continue;
      return mark.before_blank && (marks_[next].shaped_close ? opens_by_place(marks_[next]) : !closes_by_place(marks_[next]));
    }
    return mark.before_blank || !goes_on_after(block_);
  }

  /// Whether the paragraph behind one begins with a mark: a quotation that is left open goes on there.
  bool goes_on_after(std::uint32_t block) const {
    const std::uint32_t next = block + 1;
    return next < blocks_.size() && first_mark_[next] < first_mark_[next + 1] &&
           marks_[first_mark_[next]].at == blocks_[next].span.begin;
  }

  /// Closes the innermost quotation that mark `i` fits; those opened inside it without an end are dropped.
  bool close(std::uint32_t i) {
    for (std::size_t level = stack_.size(); level-- > 0;) {
      if (!closes(stack_[level], i)) {
        if (is_double(marks_[stack_[level].mark].family) && !is_double(marks_[i].family)) return false;
        continue;
      }
      while (stack_.size() > level + 1) drop();
      finish(stack_.back(), marks_[i].at, marks_[i].end(), true);
      stack_.pop_back();
      return true;
    }
    return false;
  }

  void open(std::uint32_t i) {
    const Mark& mark = marks_[i];
    if (is_double(mark.family)) {
      // A second opening mark: nested if both find their end in this paragraph, else the first was never closed.
      for (std::size_t level = stack_.size(); level-- > 0;) {
        if (!fits(marks_[stack_[level].mark], mark) && marks_[stack_[level].mark].family != mark.family) continue;
        if (closes_twice_after(i)) break;
        while (stack_.size() > level + 1) drop();
        finish(stack_.back(), mark.at, mark.at, false);
        stack_.pop_back();
        break;
      }
    }
    if (stack_.size() >= deepest) return;
    out_.push_back({.span = {mark.at, mark.end()}, .block = block_});
    stack_.push_back({.mark = i, .out = static_cast<std::uint32_t>(out_.size() - 1)});
  }

  /// Whether the next two double marks after `i` in its paragraph both close.
  bool closes_twice_after(std::uint32_t i) const {
    std::uint32_t closing = 0;
    for (std::uint32_t next = i + 1; next < first_mark_[block_ + 1] && next < i + 8; ++next) {
      if (!is_double(marks_[next].family)) continue;
      const Mark& mark = marks_[next];
      if (!(mark.shaped_close ? !opens_by_place(mark) : closes_by_place(mark))) return false;
      if (++closing == 2) return true;
    }
    return false;
  }

  void drop() {
    out_[stack_.back().out].span = {};
    stack_.pop_back();
  }

  void finish(const Open& open, std::uint32_t content_end, std::uint32_t end, bool closed) {
    Marked& marked = out_[open.out];
    marked.content = trimmed(text_, {marks_[open.mark].end(), content_end});
    marked.span.end = closed ? end : std::max(marked.content.end, marked.span.end);
    marked.closed = closed;
  }

  void end_block() {
    while (!stack_.empty() && !(stack_.size() == 1 && is_double(marks_[stack_[0].mark].family))) drop_open();
    if (stack_.empty()) return;
    const Open open = stack_.front();
    const std::uint32_t end = blocks_[block_].span.end;
    const std::uint32_t close = later_close(open);
    if (close != none) {
      finish(open, marks_[close].at, marks_[close].end(), true);
      used_ = close;
    } else {
      finish(open, end, end, false);
    }
    stack_.clear();
  }

  /// Drops the innermost open quotation at its paragraph's end: a single one was an apostrophe, a double one ends there.
  void drop_open() {
    if (is_double(marks_[stack_.back().mark].family)) {
      finish(stack_.back(), blocks_[block_].span.end, blocks_[block_].span.end, false);
      stack_.pop_back();
    } else {
      drop();
    }
  }

  /// The mark of a later paragraph that closes what this one left open, if that paragraph does not open with a mark.
  std::uint32_t later_close(const Open& open) const {
    for (std::uint32_t b = block_ + 1; b < blocks_.size() && b <= block_ + longest_open_blocks; ++b) {
      if (blocks_[b].kind != BlockKind::paragraph && blocks_[b].kind != BlockKind::quotation) return none;
      for (std::uint32_t i = first_mark_[b]; i < first_mark_[b + 1]; ++i) {
        const Mark& mark = marks_[i];
        if (mark.at - marks_[open.mark].at > longest_open_bytes) return none;
        if (!is_double(mark.family)) continue;
        const bool apart = mark.after_blank && mark.before_blank && mark.at > blocks_[b].span.begin;  // “… well. " he said
        const bool ends = mark.shaped_close ? !opens_by_place(mark) : (apart || closes_by_place(mark)) && !mark.shaped_open;
        return ends && fits(marks_[open.mark], mark) ? i : none;
      }
    }
    return none;
  }

  /// Removes what was dropped, sets parents by containment, and links paragraphs of one quotation.
  void order() {
    std::erase_if(out_, [](const Marked& marked) { return marked.content.empty(); });
    std::ranges::sort(out_, [](const Marked& a, const Marked& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    std::vector<std::uint32_t> around;
    for (std::uint32_t i = 0; i < out_.size(); ++i) {
      while (!around.empty() && out_[around.back()].span.end < out_[i].span.end) around.pop_back();
      out_[i].parent = around.empty() ? none : around.back();
      around.push_back(i);
      if (i == 0 || out_[i].parent != none) continue;
      std::uint32_t before = i - 1;
      while (out_[before].parent != none) before = out_[before].parent;
      out_[i].continues = !out_[before].closed && out_[i].block == out_[before].block + 1 &&
                          out_[before].span.end == trimmed(text_, blocks_[out_[before].block].span).end &&
                          out_[i].span.begin == trimmed(text_, blocks_[out_[i].block].span).begin;
    }
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  std::vector<Mark> marks_;
  std::vector<std::uint32_t> first_mark_;  ///< of each block, and the end
  std::vector<std::uint32_t> sure_close_;
  std::vector<Open> stack_;
  std::vector<Marked> out_;
  std::uint32_t block_ = 0;
  std::uint32_t used_ = none;  ///< marks up to this one belong to a quotation that reached over paragraphs
};

}  // namespace

std::vector<Marked> find_marked(std::string_view text, std::span<const Block> blocks) { return Pairer(text, blocks).run(); }

}  // namespace hexapla::annotate::quotations
