#pragma once

#include <vector>

#include <hexapla/span.h>

#include "core/story.h"

namespace hexapla::overview {

/// The sentence of the account that holds the byte; empty if none does. Cost: logarithmic.
Span sentence_at(const Annotations& annotations, std::uint32_t byte);

/// The places of an account that stand in quotation marks as somebody's words: they are no choice of the account's.
class Quoted {
 public:
  /// Cost: linear in the quotations.
  explicit Quoted(const Annotations& annotations);
  /// Cost: logarithmic.
  bool holds(std::uint32_t byte) const;

 private:
  std::vector<Span> spans_;  ///< by begin; each reaches as far as it or one before it does
};

}  // namespace hexapla::overview
