#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <hexapla/comparison.h>

#include "core/in_conflict.h"

namespace hexapla::report {

/// Which findings stand in the lists of the terminal and of the HTML report. All figures, times and quotations do, but for
/// what is vague ("a lot of drinks", "for years") or when somebody spoke ("today") and stands in quotations alone, which say it,
/// and for persons' names in marks, which nobody is said to have spoken (Ann “Sunny” Roe). Of names only those in dispute (one
/// name in two spellings): how everybody is called stands in views of its own. Of statements those in dispute and those that
/// accounts of two origins agree on, where they say more than who spoke, and stand in no quotation or passage that accounts
/// share: of the others there are too many for a reader, and which of them belong together is known too unsurely. JSON and CSV
/// have them all. Cost: n log n in the mentions, and the words of statements that agree.
class Listed {
 public:
  explicit Listed(const Comparison& comparison);
  /// By index into Comparison::findings.
  bool operator[](std::size_t finding) const { return listed_[finding]; }

 private:
  std::vector<bool> listed_;
};

/// Whether a listed finding shows a reading: of what somebody is called only the words in dispute.
inline bool is_shown(const Finding& finding, std::size_t reading) {
  return finding.kind != FindingKind::label || in_conflict(finding, reading);
}

/// Whether the finding's only reading is a clause, which the question names already.
inline bool is_one_clause(const Finding& finding) {
  return finding.kind == FindingKind::statement && finding.readings.size() == 1;
}

/// The findings that one account alone gives, as the overview ranks them; where it does not hold each of them, by importance.
inline std::vector<std::uint32_t> singles_of(const Comparison& comparison) {
  std::vector<std::uint32_t> all;
  for (std::uint32_t i = 0; i < comparison.findings.size(); ++i)
    if (comparison.findings[i].relation == Relation::single) all.push_back(i);
  return comparison.overview.singles.size() == all.size() ? comparison.overview.singles : all;
}

}  // namespace hexapla::report
