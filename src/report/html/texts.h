#pragma once

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// Writes the accounts beside each other: what each is, and its text (or, for excerpts, the sentences of its mentions) with
/// marks.
void write_texts(Markup& out, const View& view);

}  // namespace hexapla::report
