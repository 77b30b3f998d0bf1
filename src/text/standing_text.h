#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/words.h"

namespace hexapla::text {

/// Whose standing text a sentence is.
enum class Standing : std::uint8_t {
  none,
  appeal,  ///< an office's: whom to call with information, what is paid for it
  notice,  ///< a publisher's: who holds the rights, how to subscribe, who contributed
};

/// Of each word of `text` (whose words are `words`): whether it stands in a sentence that publishers and offices print under
/// every report. Such sentences are shared by accounts that took nothing from each other. A short sentence between two of them is
/// one too. Told by set phrases of English. Cost: linear.
std::vector<Standing> standing_text(std::string_view text, std::span<const Word> words);

}  // namespace hexapla::text
