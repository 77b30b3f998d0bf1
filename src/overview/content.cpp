#include "overview/content.h"

#include <algorithm>

namespace hexapla::overview {

Span sentence_at(const Annotations& annotations, std::uint32_t byte) {
  const auto after =
      std::ranges::upper_bound(annotations.sentences, byte, {}, [](const Sentence& sentence) { return sentence.span.begin; });
  if (after == annotations.sentences.begin() || (after - 1)->span.end <= byte) return {};
  return (after - 1)->span;
}

Quoted::Quoted(const Annotations& annotations) {
  std::uint32_t end = 0;
  for (const Quotation& quotation : annotations.quotations) {
    if (quotation.saying != Saying::direct) continue;
    end = std::max(end, quotation.content.end);
    spans_.push_back({quotation.content.begin, end});
  }
}

bool Quoted::holds(std::uint32_t byte) const {
  const auto after = std::ranges::upper_bound(spans_, byte, {}, &Span::begin);
  return after != spans_.begin() && byte < (after - 1)->end;
}

}  // namespace hexapla::overview
