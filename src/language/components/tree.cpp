#include "language/components/tree.h"

#include <algorithm>

namespace hexapla::language {
namespace {

constexpr int most_passes = 12;

bool heads_within_sentences(std::span<const std::uint32_t> heads, const std::vector<bool>& starts) {
  const auto count = static_cast<std::uint32_t>(heads.size());
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (!(i > 0 && starts[i]) && i + 1 != count) continue;
    for (std::uint32_t j = begin; j < i; ++j) {
      if (heads[j] < begin || heads[j] > i) return false;
    }
    begin = i;
  }
  return true;
}

}  // namespace

void find_edges(std::span<const std::uint32_t> heads, std::vector<std::uint32_t>& left, std::vector<std::uint32_t>& right) {
  const auto count = static_cast<std::uint32_t>(heads.size());
  left.resize(count);
  for (std::uint32_t i = 0; i < count; ++i) left[i] = i;
  right = left;
  const auto widen = [&](std::uint32_t i) {
    left[heads[i]] = std::min(left[heads[i]], left[i]);
    right[heads[i]] = std::max(right[heads[i]], right[i]);
  };
  std::vector<bool> starts;
  for (int pass = 0; pass < most_passes; ++pass) {
    for (std::uint32_t i = 0; i < count; ++i) widen(i);
    for (std::uint32_t i = count; i-- > 0;) widen(i);
    starts.assign(count, false);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (heads[i] == i) starts[left[i]] = true;
    }
    if (heads_within_sentences(heads, starts)) return;
  }
}

}  // namespace hexapla::language
