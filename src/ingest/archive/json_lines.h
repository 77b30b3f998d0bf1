#pragma once

#include <string_view>

#include <hexapla/limits.h>

#include "ingest/archive/window.h"

namespace hexapla::archive {

/// Lines from the front of JSON Lines, some 8 MiB that end before a line that begins with a bracket: at the end all there is,
/// before damage those that are whole. More than Limits::file_bytes if no line ends in so many.
std::string_view whole_lines(Window& window, const Limits& limits);

/// Passes over the rest of a line that damage cut: to the next that begins with a bracket.
void pass_line(Window& window);

}  // namespace hexapla::archive
