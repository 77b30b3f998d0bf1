#include "lineage/lineage.h"

namespace hexapla::lineage {

Lineage trace(std::span<const Account> accounts) {
  Lineage out;
  for (std::uint32_t i = 0; i < accounts.size(); ++i) out.origin.push_back(i);
  return out;
}

}  // namespace hexapla::lineage
