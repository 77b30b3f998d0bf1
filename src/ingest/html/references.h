#pragma once

#include <string>
#include <string_view>

namespace hexapla::html {

/// What one unit of a page's bytes stands for in its text; the other direction of a `replaced` run of the map:
/// one character reference ("&eacute;", "&#8211;", "&amp" without its semicolon) → its characters, one white-space character, or
/// a reference to one → a blank, one NUL → U+FFFD. Empty if `bytes` are anything else or more than one unit. Cost: linear.
std::string decode_unit(std::string_view bytes);

}  // namespace hexapla::html
