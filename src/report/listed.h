#pragma once

#include <cstdint>
#include <vector>

#include <hexapla/comparison.h>

namespace hexapla::report {

/// Whether findings of a kind stand in the lists of the terminal and of the HTML report. Statements and labels do not: there are
/// too many for a reader, and which of them belong together is known too unsurely. JSON and CSV have them.
constexpr bool is_listed(FindingKind kind) { return kind != FindingKind::statement && kind != FindingKind::label; }

/// The findings that one account alone gives, as the overview ranks them; where it does not hold each of them, by importance.
inline std::vector<std::uint32_t> singles_of(const Comparison& comparison) {
  std::vector<std::uint32_t> all;
  for (std::uint32_t i = 0; i < comparison.findings.size(); ++i)
    if (comparison.findings[i].relation == Relation::single) all.push_back(i);
  return comparison.overview.singles.size() == all.size() ? comparison.overview.singles : all;
}

}  // namespace hexapla::report
