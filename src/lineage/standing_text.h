#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/words.h"

namespace hexapla::lineage {

/// Of each word of `text` (whose words are `words`): 1 if it stands in a sentence that publishers and offices print under every
/// report: who holds the rights, how to subscribe, whom to call with information, who contributed. Such sentences are shared by
/// accounts that took nothing from each other. A short sentence between two of them is one too. Told by set phrases of English.
/// Cost: linear.
std::vector<std::uint8_t> standing_text(std::string_view text, std::span<const text::Word> words);

}  // namespace hexapla::lineage
