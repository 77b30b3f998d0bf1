#include <map>
#include <string>
#include <utility>

#include "reconcile/reconcile.h"
#include "text/words.h"

namespace hexapla::reconcile {

void tell_names_apart(std::vector<Finding>& findings) {
  const auto named = [](const Finding& finding) {
    return finding.kind == FindingKind::quantity || finding.kind == FindingKind::time;
  };
  std::map<std::pair<FindingKind, std::string>, std::size_t> count;
  for (const Finding& finding : findings)
    if (named(finding)) ++count[{finding.kind, text::fold(finding.about)}];
  for (Finding& finding : findings) {
    if (!named(finding) || count[{finding.kind, text::fold(finding.about)}] < 2 || finding.readings.empty()) continue;
    const std::string& value = finding.readings.front().value.text;
    if (finding.about.find(value) == std::string::npos) finding.about += " (" + value + ")";
  }
}

}  // namespace hexapla::reconcile
