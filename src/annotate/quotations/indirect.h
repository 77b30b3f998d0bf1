#pragma once

#include <vector>

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// A clause that reports what somebody said without quoting it, or with some words quoted inside.
struct Reported {
  Span span;     ///< source, cue and content
  Span content;  ///< the reported clause, without "that"
  Span speaker;
  Span cue;
  std::uint32_t sentence = 0;
  bool goes_on = false;  ///< the second part of the clause before it: "…, Roe said, …"
};

/// "Roe said (that) …", "…, Roe said", "According to Roe, …", "…, according to Roe", "Roe denied doing …", and the like, in text
/// order; at most a few a sentence. Words that stand in quotation marks as a whole are none. Cost: linear.
std::vector<Reported> find_reported(const View& view);

}  // namespace hexapla::annotate::quotations
