#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>

#include "ingest/html/leaves.h"
#include "ingest/html/tree.h"

namespace hexapla::html {

/// Writes the text of a page and the runs that lead back to its bytes. White space is folded as HTML does: a run of it is one
/// blank, mapped to its first byte; at the borders of a block it is dropped, no-break spaces with it. Cost: linear in the bytes
/// written from.
class TextWriter {
 public:
  TextWriter(const Tree& tree, const Leaves& leaves) : tree_(tree), leaves_(leaves) {}

  /// Begins a block; what is written until `end_block` is its text.
  void begin_block();
  /// Ends it; a block without ink leaves no trace.
  void end_block(BlockKind kind);
  /// The content of one leaf. Several of one block are set apart by a blank.
  void add_leaf(const Leaf& leaf);
  /// Bytes of the page: character references decoded as in text or as in an attribute's value.
  void add_bytes(SourceSpan source, bool in_attribute);

  std::string text;
  std::vector<Run> runs;
  std::vector<Block> blocks;

 private:
  struct Unit {
    std::uint32_t source = 0;
    std::uint32_t size = 0;  ///< 0: inserted
    std::string_view text;
  };

  void add_text(SourceSpan source, bool raw, bool preformatted, bool in_attribute);
  void space(Unit unit);
  void white_space(std::string_view bytes, std::uint32_t begin, std::uint32_t end, bool preformatted);
  std::uint32_t reference(std::string_view bytes, std::uint32_t at, bool preformatted, bool in_attribute);
  void ink_same(std::uint32_t source, std::uint32_t size);
  void ink_replaced(std::uint32_t source, std::uint32_t size, std::string_view replacement);
  void flush();
  void put(const Unit& unit);
  void insert(std::string_view inserted);
  void line_break();
  std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }

  const Tree& tree_;
  const Leaves& leaves_;
  std::vector<Unit> pending_;   ///< blanks that count only if ink follows
  bool blank_pending_ = false;  ///< the last of them is a folded blank, so that more white space adds nothing
  std::uint32_t block_begin_ = 0;
  bool has_ink_ = false;
};

}  // namespace hexapla::html
