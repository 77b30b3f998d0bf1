#include "core/payload_sums.h"

#include "core/sha256.h"

namespace hexapla {
namespace {

constexpr std::uint64_t prime = (1ULL << 31) - 1;

std::uint64_t power(std::uint64_t base, std::uint64_t exponent) {
  std::uint64_t out = 1;
  for (; exponent != 0; exponent >>= 1) {
    if ((exponent & 1) != 0) out = out * base % prime;
    base = base * base % prime;
  }
  return out;
}

std::uint64_t difference(std::uint64_t after, std::uint64_t before) { return (after + prime - before % prime) % prime; }

}  // namespace

PayloadSums payload_sums(std::string_view bytes) {
  // By Horner's rule from the last byte on: the sum of what was read so far, added once a step, gives the weights i, and twice
  // i².
  std::uint64_t plain = 0;
  std::uint64_t weighted = 0;
  std::uint64_t square = 0;
  for (std::size_t i = bytes.size(); i-- > 0;) {
    const std::uint64_t weighted_before = weighted;
    plain += static_cast<unsigned char>(bytes[i]);
    if (plain >= prime) plain -= prime;
    weighted += plain;
    if (weighted >= prime) weighted -= prime;
    square += weighted + weighted_before;
    square %= prime;
  }
  return {static_cast<std::uint32_t>(plain), static_cast<std::uint32_t>(weighted), static_cast<std::uint32_t>(square)};
}

std::optional<std::uint64_t> changed_byte(const PayloadSums& before, std::string_view bytes) {
  const PayloadSums after = payload_sums(bytes);
  const std::uint64_t change = difference(after[0], before[0]);  // new byte less old, modulo the prime
  if (change == 0) return std::nullopt;
  const std::uint64_t weighted = difference(after[1], before[1]);
  const std::uint64_t place = weighted * power(change, prime - 2) % prime;  // Fermat: x^(p-2) is 1/x
  if (place == 0 || place > bytes.size() || place * weighted % prime != difference(after[2], before[2])) return std::nullopt;
  const auto now = static_cast<unsigned char>(bytes[place - 1]);
  if (difference(now, change) > 0xFF) return std::nullopt;
  return place - 1;
}

void seal(Source& source, std::string_view payload) {
  source.sha256 = sha256(payload);
  source.bytes = payload.size();
  source.sums = payload_sums(payload);
}

}  // namespace hexapla
