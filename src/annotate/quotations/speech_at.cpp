#include "annotate/quotations/speech_at.h"

#include <algorithm>

namespace hexapla::annotate::quotations {

std::uint32_t speech_at(const std::vector<Quotation>& quotations, std::uint32_t at) {
  auto i = static_cast<std::uint32_t>(
      std::ranges::upper_bound(quotations, at, {}, [](const Quotation& q) { return q.span.begin; }) - quotations.begin());
  std::uint32_t best = none;
  for (std::uint32_t steps = 0; i-- > 0 && steps < most_before; ++steps) {
    const Quotation& quotation = quotations[i];
    const bool speech = quotation.saying == Saying::direct || quotation.saying == Saying::indirect;
    if (!speech || at < quotation.content.begin || at >= quotation.content.end) continue;
    if (best == none || quotation.content.size() < quotations[best].content.size()) best = i;
  }
  return best;
}

}  // namespace hexapla::annotate::quotations
