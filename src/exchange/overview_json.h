#pragma once

#include <hexapla/comparison.h>

#include "text/json_writer.h"

namespace hexapla::exchange {

/// Writes the members of "overview" into the object that was begun: a summary counted from the comparison itself, and its views.
void write_overview_members(text::JsonWriter& writer, const Comparison& comparison);

}  // namespace hexapla::exchange
