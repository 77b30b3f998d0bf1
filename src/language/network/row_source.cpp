#include "language/network/row_source.h"

#include <algorithm>

namespace hexapla::language {

void BlockPlaces::begin(std::uint32_t blocks, std::uint32_t places) {
  place_.assign(blocks, none);
  owner_.assign(places, none);
  used_.assign(places, 0);
  uses_ = 0;
}

std::uint32_t BlockPlaces::take(std::uint32_t block) {
  const auto place = static_cast<std::uint32_t>(std::ranges::min_element(used_) - used_.begin());
  if (owner_[place] != none) place_[owner_[place]] = none;
  owner_[place] = block;
  place_[block] = place;
  used_[place] = ++uses_;
  return place;
}

}  // namespace hexapla::language
