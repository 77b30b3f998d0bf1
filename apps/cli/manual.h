#pragma once

#include <string>

namespace hexapla::cli {

/// The manual page, hexapla(1), in the language of man(7).
std::string manual_page();

}  // namespace hexapla::cli
