#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <hexapla/comparison.h>

#include "core/story.h"
#include "reconcile/quotations_wording.h"

namespace hexapla::reconcile::quotations {

/// What the reason of a finding is made of: its versions by reading, and how each reading differs from the first.
struct Comparison {
  std::vector<std::vector<Version>> versions;  ///< of each reading; the first one stands for it
  std::vector<std::vector<Change>> changes;    ///< of each reading against the first; empty for that and for reports
  std::map<std::pair<std::size_t, std::size_t>, std::vector<Change>> between;  ///< of other readings that conflict
};

/// The utterance in the accounts' own words: who speaks, and the first words of the fullest version.
std::string name_utterance(const Story& story, const Version& fullest, const std::string& speaker);

/// One plain sentence that says what was cut, added or changed, and by whom.
std::string explain(const Story& story, const Finding& finding, const Comparison& comparison);

}  // namespace hexapla::reconcile::quotations
