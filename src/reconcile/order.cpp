#include <algorithm>
#include <tuple>

#include "reconcile/reconcile.h"

namespace hexapla::reconcile {
namespace {

/// Importance of how accounts answer: what they dispute comes before what they share, that before what they may share, and that
/// before what one alone says.
int rank_of(const Finding& finding) {
  switch (finding.relation) {
    case Relation::conflict:
      return 0;
    case Relation::compatible:
      return finding.may_agree() ? 3 : 1;
    case Relation::agree:
      return 2;
    case Relation::single:
      break;
  }
  return 4;
}

/// How far into its account, in shares of a million, the finding is first told; the earliest of its mentions. Accounts of
/// different length are measured by one rule.
std::uint64_t position_of(const Story& story, const Finding& finding) {
  std::uint64_t first = 1'000'000;
  for (const Reading& reading : finding.readings) {
    for (const Mention& mention : reading.mentions) {
      const std::uint64_t size = std::max<std::uint64_t>(1, story.accounts[mention.account].text().size());
      first = std::min(first, mention.span.begin * std::uint64_t{1'000'000} / size);
    }
  }
  return first;
}

Mention first_mention(const Finding& finding) {
  Mention first{.account = none, .span = {}};
  for (const Reading& reading : finding.readings)
    for (const Mention& mention : reading.mentions) first = std::min(first, mention);
  return first;
}

}  // namespace

void order(const Story& story, std::vector<Finding>& findings) {
  using Key = std::tuple<std::int64_t, int, std::uint64_t, Mention, FindingKind, std::size_t>;
  std::vector<Key> keys;
  keys.reserve(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    keys.emplace_back(-static_cast<std::int64_t>(finding.origins), rank_of(finding), position_of(story, finding),
                      first_mention(finding), finding.kind, i);
  }
  std::ranges::sort(keys);
  std::vector<Finding> ordered;
  ordered.reserve(findings.size());
  for (const Key& key : keys) ordered.push_back(std::move(findings[std::get<5>(key)]));
  findings = std::move(ordered);
}

}  // namespace hexapla::reconcile
