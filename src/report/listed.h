#pragma once

#include <hexapla/comparison.h>

namespace hexapla::report {

/// Whether findings of a kind stand in the lists of the terminal and of the HTML report. Statements and labels do not: there are
/// too many for a reader, and which of them belong together is known too unsurely. JSON and CSV have them.
constexpr bool is_listed(FindingKind kind) { return kind != FindingKind::statement && kind != FindingKind::label; }

}  // namespace hexapla::report
