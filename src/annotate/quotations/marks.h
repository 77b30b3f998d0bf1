#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

namespace hexapla::annotate::quotations {

/// Marks of one family open and close each other.
enum class Family : std::uint8_t {
  straight,     ///< "…"
  curly,        ///< “…”, ”…”, „…“, „…”
  angle,        ///< «…», »…«
  corner,       ///< 「…」
  ticks,        ///< ``…''
  apostrophe,   ///< '…', `…'
  single,       ///< ‘…’, ‚…‘
  single_angle  ///< ‹…›, ›…‹
};

/// A quotation mark, or an apostrophe that may be one, with what its place in the text lets it do.
struct Mark {
  std::uint32_t at = 0;    ///< byte at which it begins
  std::uint32_t size = 0;  ///< bytes
  Family family = Family::straight;
  bool shaped_open = false;   ///< its shape opens in English use ("“", "«")
  bool shaped_close = false;  ///< its shape closes ("”", "»"); straight marks have neither
  bool after_blank = false;   ///< white space, a bracket, a dash or another opening mark stands before it, or nothing
  bool before_blank = false;  ///< white space, a closing bracket or a stop stands after it, or nothing
  bool after_stop = false;    ///< one of , . ? ! … stands before it
  bool inch = false;          ///< straight marks after a digit: perhaps a measure

  std::uint32_t end() const { return at + size; }
};

/// True for the families that open a quotation of their own in English news; the others nest, or stand in headlines.
constexpr bool is_double(Family family) { return family < Family::apostrophe; }

/// The marks of `text` within `block`, in order, appended to `out`. Apostrophes between letters, in years ("'90s") and in words
/// that English begins with one ("'em") are none. Cost: linear.
void find_marks(std::string_view text, Span block, std::vector<Mark>& out);

}  // namespace hexapla::annotate::quotations
