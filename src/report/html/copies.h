#pragma once

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// Writes the passages that accounts share: for each pair its two texts as bars, joined by bands where they are the same, and the
/// words. Nothing if no text is shared.
void write_copies(Markup& out, const View& view);

}  // namespace hexapla::report
