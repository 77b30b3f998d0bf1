#include "report/listed.h"

#include <algorithm>

#include "text/content.h"

namespace hexapla::report {
namespace {

/// Places of accounts that say the same by themselves: quotations that several accounts have, and passages that two of different
/// origins share (those of one origin are one witness, whose copies take nothing from what another one says).
class Repeated {
 public:
  explicit Repeated(const Comparison& comparison) {
    for (const Finding& finding : comparison.findings) {
      if (finding.kind != FindingKind::quotation || finding.relation == Relation::single) continue;
      for (const Reading& reading : finding.readings)
        for (const Mention& mention : reading.mentions) places_.push_back(mention);
    }
    for (const Copy& copy : comparison.copies) {
      const std::vector<std::uint32_t>& origin = comparison.origin;  // empty of a comparison that does not tell them
      if (std::max(copy.from, copy.to) < origin.size() && origin[copy.from] == origin[copy.to]) continue;
      for (const CopyPassage& passage : copy.passages) {
        places_.push_back({copy.from, passage.from});
        places_.push_back({copy.to, passage.to});
      }
    }
    std::ranges::sort(places_);
    // Each reaches as far as any before it, so that the last that begins no later tells.
    for (std::size_t i = 1; i < places_.size(); ++i)
      if (places_[i].account == places_[i - 1].account)
        places_[i].span.end = std::max(places_[i].span.end, places_[i - 1].span.end);
  }
  bool holds(const Mention& mention) const {
    const auto behind = std::ranges::upper_bound(places_, Mention{mention.account, {mention.span.begin, none}});
    return behind != places_.begin() && (behind - 1)->account == mention.account && (behind - 1)->span.end >= mention.span.end;
  }

 private:
  std::vector<Mention> places_;
};

bool is_worth_telling(const Comparison& comparison, const Finding& finding, const Repeated& repeated) {
  if (finding.relation != Relation::agree || finding.origins < 2) return false;
  const std::vector<Mention>& mentions = finding.readings.front().mentions;
  if (std::ranges::all_of(mentions, [&](const Mention& mention) { return repeated.holds(mention); })) return false;
  return std::ranges::all_of(mentions, [&](const Mention& mention) {
    return text::tells_something(comparison.accounts.at(mention.account).text(mention.span));
  });
}

}  // namespace

Listed::Listed(const Comparison& comparison) {
  const Repeated repeated(comparison);
  listed_.reserve(comparison.findings.size());
  for (const Finding& finding : comparison.findings) {
    const bool wording = finding.kind == FindingKind::statement || finding.kind == FindingKind::label;
    const bool agreed = finding.kind == FindingKind::statement && is_worth_telling(comparison, finding, repeated);
    listed_.push_back(!wording || finding.relation == Relation::conflict || agreed);
  }
}

}  // namespace hexapla::report
