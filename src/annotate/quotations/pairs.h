#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>

namespace hexapla::annotate::quotations {

/// Words between quotation marks.
struct Marked {
  Span span;                    ///< with the marks
  Span content;                 ///< between them, without white space at the ends
  std::uint32_t parent = none;  ///< the marked words it is nested in
  std::uint32_t block = 0;      ///< in which it begins
  bool closed = true;           ///< false: ends at its paragraph, without a mark
  bool continues = false;       ///< goes on what the one before left open at the end of its paragraph
};

/// A quotation whose closing mark is missing may reach over at most this much, where a later paragraph closes it.
inline constexpr std::uint32_t longest_open_bytes = 4000;
inline constexpr std::uint32_t longest_open_blocks = 8;

/// All words in quotation marks, in text order, an outer one before those nested in it. A quotation that its paragraph leaves
/// open goes on in the next if that one opens with a mark; otherwise it reaches to the next closing mark within the bounds above,
/// else to the end of its paragraph. Single marks that find no partner in their paragraph are apostrophes. Cost: linear.
std::vector<Marked> find_marked(std::string_view text, std::span<const Block> blocks);

}  // namespace hexapla::annotate::quotations
