#pragma once

#include <string>
#include <string_view>

namespace hexapla::text {

/// One word for the spellings of a unit: "km", "kilometers" are "kilometre"; other words in the singular.
std::string unit_word(std::string_view word);

}  // namespace hexapla::text
