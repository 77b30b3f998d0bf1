#include <algorithm>
#include <utility>
#include <vector>

#include "reconcile/reconcile.h"

namespace hexapla::reconcile {
namespace {

/// The words that quotations of several accounts stand in, in the order of their places.
class Quoted {
 public:
  explicit Quoted(const std::vector<Finding>& findings) {
    for (std::uint32_t i = 0; i < findings.size(); ++i) {
      const Finding& finding = findings[i];
      if (finding.kind != FindingKind::quotation || finding.relation == Relation::single) continue;
      for (const Reading& reading : finding.readings) {
        if (reading.value.paraphrase) continue;
        for (const Mention& mention : reading.mentions) places_.push_back({mention, i});
      }
    }
    std::ranges::sort(places_);
  }

  /// Whether one quotation holds all these words.
  bool hold(const std::vector<Mention>& mentions) const {
    std::vector<std::uint32_t> all = holding(mentions.front());
    for (auto mention = mentions.begin() + 1; mention != mentions.end() && !all.empty(); ++mention) {
      const std::vector<std::uint32_t> these = holding(*mention);
      std::erase_if(all, [&](std::uint32_t one) { return std::ranges::find(these, one) == these.end(); });
    }
    return !all.empty();
  }

 private:
  struct Place {
    Mention mention;
    std::uint32_t finding = 0;
    auto operator<=>(const Place&) const = default;
  };

  /// The quotations that hold a mention: of those that begin before it only a few can, since marks seldom nest.
  std::vector<std::uint32_t> holding(const Mention& mention) const {
    constexpr std::ptrdiff_t most_looked_at = 8;
    std::vector<std::uint32_t> out;
    const auto begin = [](const Place& place) { return std::pair(place.mention.account, place.mention.span.begin); };
    auto at = std::ranges::upper_bound(places_, std::pair(mention.account, mention.span.begin), {}, begin);
    for (std::ptrdiff_t looked = 0; at != places_.begin() && looked < most_looked_at; ++looked) {
      --at;
      if (at->mention.account != mention.account) break;
      if (at->mention.span.contains(mention.span)) out.push_back(at->finding);
    }
    return out;
  }

  std::vector<Place> places_;
};

}  // namespace

void leave_out_quoted(const std::vector<Finding>& findings, std::vector<Finding>& statements) {
  const Quoted quoted(findings);
  std::erase_if(statements, [&](const Finding& finding) {
    if (finding.kind != FindingKind::statement || finding.relation != Relation::agree) return false;
    std::vector<Mention> mentions;
    for (const Reading& reading : finding.readings)
      mentions.insert(mentions.end(), reading.mentions.begin(), reading.mentions.end());
    return !mentions.empty() && quoted.hold(mentions);
  });
}

}  // namespace hexapla::reconcile
