#pragma once

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// Writes the table: a row a question, a column an account, a cell that account's own words; sections as in `Section`.
void write_synopsis(Markup& out, const View& view);

}  // namespace hexapla::report
