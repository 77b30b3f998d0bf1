#pragma once

#include <string>
#include <string_view>

namespace hexapla::cli {

/// A completion script for "bash", "zsh" or "fish".
std::string completion_script(std::string_view shell);

}  // namespace hexapla::cli
