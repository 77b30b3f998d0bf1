#pragma once

#include "report/html/markup.h"
#include "report/html/view.h"

namespace hexapla::report {

/// "f12".
std::string finding_id(std::uint32_t finding);

/// Plain words for a kind of finding: "Figure", "Quotation".
std::string_view kind_words(FindingKind kind);

/// Writes what heads a row: the question, how its answers relate and why, the readings with who gives them, updates and sums.
void write_question(Markup& out, const View& view, std::uint32_t finding);

}  // namespace hexapla::report
