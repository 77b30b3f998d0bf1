#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

#include "text/words.h"

namespace hexapla::align::quantities {

/// The words of a sentence of `source` that lead to byte `stop`, the nearest first, up to a mark that ends a clause; of at most
/// 80 bytes. Cost: linear in these.
std::vector<text::Word> lead_to(std::string_view source, Span sentence, std::uint32_t stop);

}  // namespace hexapla::align::quantities
