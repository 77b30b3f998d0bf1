#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/comparison.h>

namespace hexapla::lineage {

struct Lineage {
  std::vector<Copy> copies;           ///< by (from, to)
  std::vector<std::uint32_t> origin;  ///< one for each account, numbered from 0 in order of first appearance
};

/// Shared passages of at least 12 words between any two accounts, however edited the rest is, and the origins that follow from
/// them.
Lineage trace(std::span<const Account> accounts);

}  // namespace hexapla::lineage
