#pragma once

#include <string>

#include <hexapla/account.h>

#include "lineage/passages.h"

namespace hexapla::lineage {

/// Two accounts that share text, with the shares of their words that stand in shared passages.
struct Pair {
  const Account& a;
  const Account& b;
  const Words& words_a;
  const Words& words_b;
  double share_a = 0, share_b = 0;
  std::uint32_t shared = 0;  ///< words
};

/// Which of two accounts is likelier to have the text from the other, and why, in one sentence.
struct Direction {
  bool directed = false;
  bool from_b = false;  ///< directed, and `b` is the source
  std::string reason;
};

/// Attribution and publication time decide where they do not contradict each other; else, of two accounts of which one holds
/// nearly all of the other and much more, the longer is taken as the source. Cost: linear in the texts.
Direction direction_of(const Pair& pair);

}  // namespace hexapla::lineage
