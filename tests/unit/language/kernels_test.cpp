#include "language/network/kernels.h"

#include <cstring>
#include <gtest/gtest.h>
#include <vector>

namespace hexapla::language {
namespace {

std::vector<float> noise(std::size_t count, std::uint32_t seed) {
  std::vector<float> out(count);
  for (float& value : out) {
    seed = seed * 1664525U + 1013904223U;
    value = static_cast<float>(seed >> 8) / static_cast<float>(1U << 24) - 0.5F;
  }
  return out;
}

/// All kernels that this processor has, besides the plain one.
std::vector<const Kernels*> wide_kernels() {
  std::vector<const Kernels*> out;
  for (const Kernels* kernels : {avx2_kernels(), avx512_kernels()}) {
    if (kernels != nullptr) out.push_back(kernels);
  }
  return out;
}

class KernelsTest : public ::testing::TestWithParam<std::uint32_t> {};

TEST_P(KernelsTest, GiveTheSameBits) {
  const std::uint32_t pieces = GetParam();
  constexpr std::uint32_t inputs = 37;
  constexpr std::uint32_t panels = 3;
  constexpr std::size_t rows = 29;
  const auto weights = noise(std::size_t{panels} * inputs * pieces * lanes, 1);
  const auto bias = noise(panels * pieces * lanes, 2);
  const auto in = noise(rows * inputs, 3);
  const Matrix matrix = {weights.data(), bias.data(), static_cast<std::uint32_t>(panels * lanes), pieces,
                         inputs,         panels,      std::size_t{inputs} * pieces * lanes};
  const auto run = [&](const Kernels& kernels) {
    std::vector<float> out(rows * panels * lanes * (1 + pieces) + 2 * rows * panels * lanes + 2 * lanes);
    float* at = out.data();
    kernels.maxout(matrix, in.data(), inputs, rows, at, panels * lanes);
    float* normed = at + rows * panels * lanes;
    kernels.normalise(at, rows, panels * lanes, bias.data(), weights.data(), false, normed, panels * lanes);
    kernels.normalise(at, rows, panels * lanes, bias.data(), weights.data(), true, normed, panels * lanes);
    float* wide = normed + rows * panels * lanes;
    kernels.affine(matrix, in.data(), inputs, rows, wide, panels * lanes * pieces);
    const float* parts[] = {weights.data(), weights.data() + 64, in.data()};
    kernels.combine(matrix, parts, 3, 1, normed, panels * lanes);
    float* rest = wide + rows * panels * lanes * pieces;
    kernels.sum(parts, 3, lanes, rest);
    kernels.state(parts, 3, bias.data(), lanes, pieces, rest + lanes);
    return out;
  };
  const auto plain = run(plain_kernels());
  for (const Kernels* kernels : wide_kernels()) {
    const auto wide = run(*kernels);
    EXPECT_EQ(std::memcmp(plain.data(), wide.data(), plain.size() * sizeof(float)), 0) << kernels->name;
  }
}

INSTANTIATE_TEST_SUITE_P(Pieces, KernelsTest, ::testing::Values(1, 2, 3, 4));

TEST(Kernels, MaxoutTakesTheGreatestPiece) {
  std::vector<float> weights(2 * lanes);  // one input, two pieces
  weights[0] = 2;
  weights[lanes] = -3;
  std::vector<float> bias(2 * lanes);
  bias[0] = 1;
  const Matrix matrix = {weights.data(), bias.data(), 1, 2, 1, 1, 2 * lanes};
  const float in[] = {5, -5};
  std::vector<float> out(2 * lanes);
  best_kernels().maxout(matrix, in, 1, 2, out.data(), lanes);
  EXPECT_EQ(out[0], 11.0F);
  EXPECT_EQ(out[lanes], 15.0F);
}

}  // namespace
}  // namespace hexapla::language
