#pragma once

#include <string_view>

namespace hexapla::report {

/// The page's style and script, bundled and minified from page/ when the library is built (cmake/HexaplaPage.cmake).
extern const std::string_view page_style;
extern const std::string_view page_script;

}  // namespace hexapla::report
