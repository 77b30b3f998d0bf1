#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/span.h>

#include "core/story.h"

namespace hexapla::overview {

/// Words of content by their keys (text::content_key), sorted, each once. Cost: n log n in the words.
std::vector<std::string> content_of(std::string_view words);

/// How many members two sorted sets share. Cost: linear.
std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// Share of the members of two sorted sets that both have (Dice's), in percent; 0 if both are empty.
std::size_t percent_shared(const std::vector<std::string>& a, const std::vector<std::string>& b);

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
