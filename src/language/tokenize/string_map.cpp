#include "language/tokenize/string_map.h"

#include <algorithm>
#include <cstring>
#define XXH_INLINE_ALL
#include <xxhash.h>

namespace hexapla::language {
namespace {

constexpr std::size_t first_slots = 1U << 10;
constexpr std::size_t block_bytes = 1U << 16;

std::uint64_t hash_of(std::string_view text, std::uint32_t mark) { return XXH3_64bits_withSeed(text.data(), text.size(), mark); }

}  // namespace

StringMap::StringMap() { clear(); }

void StringMap::clear() {
  slots_.assign(first_slots, {0, absent});
  entries_.clear();
  blocks_.clear();
  block_used_ = 0;
  text_bytes_ = 0;
}

std::uint32_t StringMap::find(std::string_view text, std::uint32_t mark) const {
  const std::uint64_t hash = hash_of(text, mark);
  const auto tag = static_cast<std::uint32_t>(hash >> 32);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].number != absent; at = (at + 1) & mask) {
    if (slots_[at].tag != tag) continue;
    const Entry& entry = entries_[slots_[at].number];
    if (entry.mark == mark && entry.text == text) return slots_[at].number;
  }
  return absent;
}

std::uint32_t StringMap::insert(std::string_view text, std::uint32_t mark) {
  if (const std::uint32_t found = find(text, mark); found != absent) return found;
  if (2 * (entries_.size() + 1) > slots_.size()) grow();
  const std::uint64_t hash = hash_of(text, mark);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].number != absent) at = (at + 1) & mask;
  const std::uint32_t number = size();
  slots_[at] = {static_cast<std::uint32_t>(hash >> 32), number};
  entries_.push_back({keep(text), mark, static_cast<std::uint32_t>(hash >> 32), static_cast<std::uint32_t>(hash)});
  return number;
}

void StringMap::grow() {
  slots_.assign(slots_.size() * 2, {0, absent});
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t number = 0; number < size(); ++number) {
    const std::uint64_t hash = static_cast<std::uint64_t>(entries_[number].tag) << 32 | entries_[number].home;
    std::size_t at = hash & mask;
    while (slots_[at].number != absent) at = (at + 1) & mask;
    slots_[at] = {entries_[number].tag, number};
  }
}

std::string_view StringMap::keep(std::string_view text) {
  if (blocks_.empty() || block_used_ + text.size() > blocks_.back().size()) {
    blocks_.emplace_back(std::max(block_bytes, text.size()));
    block_used_ = 0;
  }
  char* place = blocks_.back().data() + block_used_;
  if (!text.empty()) std::memcpy(place, text.data(), text.size());
  block_used_ += text.size();
  text_bytes_ += text.size();
  return {place, text.size()};
}

}  // namespace hexapla::language
