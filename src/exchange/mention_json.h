#pragma once

#include <hexapla/comparison.h>

#include "text/json_writer.h"

namespace hexapla::exchange {

/// Writes the members of a mention into the object that was begun: its account, its place, its words, and its places in the
/// original.
void write_mention_members(text::JsonWriter& writer, const Comparison& comparison, const Mention& mention);

/// Writes a mention as an object on one line.
void write_mention(text::JsonWriter& writer, const Comparison& comparison, const Mention& mention);

}  // namespace hexapla::exchange
