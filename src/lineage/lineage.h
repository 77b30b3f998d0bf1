#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/comparison.h>

namespace hexapla::lineage {

struct Lineage {
  std::vector<Copy> copies;           ///< by (from, to)
  std::vector<std::uint32_t> origin;  ///< one for each account, numbered from 0 in order of first appearance
};

/// Shared passages of at least 12 words between any two accounts, however edited the rest is, and the origins that follow from
/// them. Once `stop` asks for it, what is given is cut short and worth nothing.
Lineage trace(std::span<const Account> accounts, const std::stop_token& stop = {});

}  // namespace hexapla::lineage
