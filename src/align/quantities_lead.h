#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/annotations.h>
#include <hexapla/span.h>

#include "text/words.h"

namespace hexapla::align::quantities {

/// Whether a phrase ends in what stands between two words: at a mark, a bracket, a line's end.
bool ends_phrase(std::string_view between);

/// The words of a sentence of `source` that lead to byte `stop`, the nearest first, up to a mark that ends a phrase; of at most
/// `longest` bytes. Cost: linear in these.
std::vector<text::Word> lead_to(std::string_view source, Span sentence, std::uint32_t stop, std::uint32_t longest = 80);

/// Where what is told of a counted thing may begin: behind it, or behind who of it is named first ("five people, including a
/// girl, were hurt"). Cost: constant.
std::uint32_t behind(const Quantity& quantity, std::string_view source);

}  // namespace hexapla::align::quantities
