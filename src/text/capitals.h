#pragma once

#include <string_view>

namespace hexapla::text {

/// Whether letters of A to Z stand in the words and all of them are capitals: "PORT ELM, 3". Cost: linear.
bool is_shouted(std::string_view words);

}  // namespace hexapla::text
