#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hexapla::report {

/// True if the character `c` at byte `at` of `text` is not seen but changes what is: embeddings, overrides and isolates of the
/// bidirectional algorithm, invisible operators and annotations, tags that no flag needs, and marks of direction that stand
/// beside no letter of a right-to-left script (between digits they change the number). What scripts need, joiners and marks of
/// direction in their own text, is not meant, nor are controls. Cost: constant.
bool misleads(std::string_view text, std::size_t at, char32_t c);

/// True if any character of the text does.
bool holds_misleading(std::string_view text);

/// "<U+202E>".
std::string spelt_out(char32_t c);

}  // namespace hexapla::report
