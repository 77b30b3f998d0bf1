#pragma once

#include <vector>

#include <hexapla/account.h>

namespace hexapla::report {

/// What stands around a span, for showing.
struct Excerpt {
  Span span;
  bool cut_before = false, cut_after = false;  ///< the sentence goes on beyond the excerpt
};

/// The sentence or sentences that hold `span`: to the points that end them, inside the block, and at most `reach` bytes to either
/// side (then from a blank). Abbreviations end it too early. Cost: linear in `reach` and the span.
Excerpt sentence_around(const Account& account, Span span, std::uint32_t reach);

/// The spans, sorted and joined where they meet.
std::vector<Span> joined(std::vector<Span> spans);

}  // namespace hexapla::report
