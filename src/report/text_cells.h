#pragma once

#include <string>
#include <string_view>

namespace hexapla::report {

/// Terminal cells that one code point takes: 0 for combining marks and what is not seen, 2 for East Asian wide and full-width
/// characters and emoji, else 1 (Unicode Annex 11; ambiguous ones are narrow). Cost: constant.
unsigned cells_of(char32_t code_point);
/// Terminal cells of UTF-8 text without line ends. A character joined to the one before it (U+200D) takes none. Cost: linear.
unsigned cells_of(std::string_view text);

/// The text as a terminal may show it, whatever an article holds: white space and line ends are one blank, control characters,
/// bidirectional embeddings, overrides and isolates, invisible characters and bytes that are not UTF-8 are spelt out
/// ("<U+202E>"). No escape sequence comes through. Cost: linear.
std::string displayable(std::string_view text);

/// The text cut to at most `cells` cells, with "…" at its end where something was left out. `cells` is 1 or more.
std::string cut_to_cells(std::string_view text, unsigned cells);

}  // namespace hexapla::report
