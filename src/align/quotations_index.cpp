#include "align/quotations_index.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hexapla::align::quotations {

void WordIndex::add(std::uint32_t item, std::uint32_t account, const std::vector<std::uint32_t>& content) {
  for (const std::uint32_t word : content) {
    if (items_[word].size() <= most_of_a_word) items_[word].push_back({item, account});
  }
}

std::vector<std::uint32_t> WordIndex::nearest(std::uint32_t account, const std::vector<std::uint32_t>& content) const {
  std::map<std::uint32_t, double> shared;
  for (const std::uint32_t word : content) {
    if (items_[word].size() > most_of_a_word) continue;
    for (const Item item : items_[word]) {
      if (item.account != account) shared[item.number] += units_.weight(word);
    }
  }
  std::vector<std::pair<double, std::uint32_t>> ranked;
  ranked.reserve(shared.size());
  for (const auto& [number, weight] : shared) ranked.emplace_back(-std::round(weight * 1e6) / 1e6, number);
  std::ranges::sort(ranked);
  if (ranked.size() > most_nearest) ranked.resize(most_nearest);
  std::vector<std::uint32_t> out;
  out.reserve(ranked.size());
  for (const auto& [weight, number] : ranked) out.push_back(number);
  return out;
}

}  // namespace hexapla::align::quotations
