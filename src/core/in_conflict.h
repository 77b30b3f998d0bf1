#pragma once

#include <algorithm>
#include <cstddef>

#include <hexapla/comparison.h>

namespace hexapla {

/// Whether another reading of the finding excludes this one, an index. Cost: linear in the conflicts.
inline bool in_conflict(const Finding& finding, std::size_t reading) {
  return std::ranges::any_of(finding.conflicts,
                             [reading](const ReadingPair& pair) { return pair.first == reading || pair.second == reading; });
}

}  // namespace hexapla
