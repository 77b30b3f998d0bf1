#pragma once

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// "f12".
std::string finding_id(std::uint32_t finding);

/// Writes what heads a row: the question, how its answers relate and why, the readings with who gives them, updates and sums.
void write_question(Markup& out, const View& view, std::uint32_t finding);

}  // namespace hexapla::report
