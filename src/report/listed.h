#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <hexapla/comparison.h>

namespace hexapla::report {

/// Whether a finding stands in the lists of the terminal and of the HTML report. Of statements and labels only conflicts do (what
/// is not known against what is, a name in two spellings): of the others there are too many for a reader, and which of them
/// belong together is known too unsurely. JSON and CSV have them.
inline bool is_listed(const Finding& finding) {
  const bool wording = finding.kind == FindingKind::statement || finding.kind == FindingKind::label;
  return !wording || finding.relation == Relation::conflict;
}

/// Whether another reading excludes this one.
inline bool in_conflict(const Finding& finding, std::size_t reading) {
  return std::ranges::any_of(finding.conflicts,
                             [reading](const ReadingPair& pair) { return pair.first == reading || pair.second == reading; });
}

/// Whether a listed finding shows a reading: of what somebody is called only the words in dispute.
inline bool is_shown(const Finding& finding, std::size_t reading) {
  return finding.kind != FindingKind::label || in_conflict(finding, reading);
}

/// The findings that one account alone gives, as the overview ranks them; where it does not hold each of them, by importance.
inline std::vector<std::uint32_t> singles_of(const Comparison& comparison) {
  std::vector<std::uint32_t> all;
  for (std::uint32_t i = 0; i < comparison.findings.size(); ++i)
    if (comparison.findings[i].relation == Relation::single) all.push_back(i);
  return comparison.overview.singles.size() == all.size() ? comparison.overview.singles : all;
}

}  // namespace hexapla::report
