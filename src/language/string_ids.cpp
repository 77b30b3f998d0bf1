#include "language/string_ids.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace hexapla::language {
namespace {

struct Symbol {
  std::string_view name;
  std::uint16_t id;
};
struct BaseNorm {
  std::string_view text;
  std::string_view norm;
};
#include "language/symbols.inc"

static_assert(std::endian::native == std::endian::little, "models are read in place");

std::uint64_t murmur_64a(std::string_view bytes, std::uint64_t seed) {
  constexpr std::uint64_t multiplier = 0xc6a4a7935bd1e995U;
  std::uint64_t hash = seed ^ (bytes.size() * multiplier);
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    word *= multiplier;
    word ^= word >> 47;
    hash = (hash ^ (word * multiplier)) * multiplier;
  }
  if (at < bytes.size()) {
    std::uint64_t rest = 0;
    std::memcpy(&rest, bytes.data() + at, bytes.size() - at);
    hash = (hash ^ rest) * multiplier;
  }
  hash = (hash ^ (hash >> 47)) * multiplier;
  return hash ^ (hash >> 47);
}

std::uint64_t finish(std::uint64_t hash) {
  hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdU;
  hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53U;
  return hash ^ (hash >> 33);
}

}  // namespace

std::uint64_t string_id(std::string_view text) {
  if (text.empty()) return 0;
  const auto symbol = std::ranges::lower_bound(symbols, text, {}, &Symbol::name);
  if (symbol != symbols.end() && symbol->name == text) return symbol->id;
  return murmur_64a(text, 1);
}

std::array<std::uint32_t, 4> embedding_rows(std::uint64_t id, std::uint32_t seed, std::uint32_t rows) {
  constexpr std::uint64_t key_bytes = 8;
  std::uint64_t low = std::rotl(id * 0x87c37b91114253d5U, 31) * 0x4cf5ad432745937fU;
  low ^= seed ^ key_bytes;
  std::uint64_t high = seed ^ key_bytes;
  low += high;
  high += low;
  low = finish(low);
  high = finish(high);
  low += high;
  high += low;
  const auto row = [rows](std::uint64_t half) { return static_cast<std::uint32_t>((half & 0xffffffffU) % rows); };
  return {row(low), row(low >> 32), row(high), row(high >> 32)};
}

std::optional<std::string_view> base_norm(std::string_view text) {
  const auto found = std::ranges::lower_bound(base_norms, text, {}, &BaseNorm::text);
  if (found == base_norms.end() || found->text != text) return std::nullopt;
  return found->norm;
}

}  // namespace hexapla::language
