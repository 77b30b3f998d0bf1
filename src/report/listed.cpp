#include "report/listed.h"

#include <algorithm>

#include "text/content.h"

namespace hexapla::report {
namespace {

/// The mentions of quotations that several accounts have, by place: of several that begin at one place the longest.
class Quoted {
 public:
  explicit Quoted(const Comparison& comparison) {
    for (const Finding& finding : comparison.findings) {
      if (finding.kind != FindingKind::quotation || finding.relation == Relation::single) continue;
      for (const Reading& reading : finding.readings)
        for (const Mention& mention : reading.mentions) places_.push_back(mention);
    }
    std::ranges::sort(places_);
  }
  /// Whether the last that begins no later holds the mention.
  bool holds(const Mention& mention) const {
    const auto behind = std::ranges::upper_bound(places_, Mention{mention.account, {mention.span.begin, none}});
    return behind != places_.begin() && (behind - 1)->account == mention.account && (behind - 1)->span.end >= mention.span.end;
  }

 private:
  std::vector<Mention> places_;
};

bool is_worth_telling(const Comparison& comparison, const Finding& finding, const Quoted& quoted) {
  if (finding.relation != Relation::agree || finding.origins < 2) return false;
  const std::vector<Mention>& mentions = finding.readings.front().mentions;
  if (std::ranges::all_of(mentions, [&](const Mention& mention) { return quoted.holds(mention); })) return false;
  return std::ranges::all_of(mentions, [&](const Mention& mention) {
    return text::tells_something(comparison.accounts.at(mention.account).text(mention.span));
  });
}

}  // namespace

Listed::Listed(const Comparison& comparison) {
  const Quoted quoted(comparison);
  listed_.reserve(comparison.findings.size());
  for (const Finding& finding : comparison.findings) {
    const bool wording = finding.kind == FindingKind::statement || finding.kind == FindingKind::label;
    const bool agreed = finding.kind == FindingKind::statement && is_worth_telling(comparison, finding, quoted);
    listed_.push_back(!wording || finding.relation == Relation::conflict || agreed);
  }
}

}  // namespace hexapla::report
