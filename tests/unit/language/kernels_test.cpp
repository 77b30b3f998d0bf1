#include "language/network/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <tuple>
#include <vector>

namespace hexapla::language::kernels_test {
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

class ProductTest : public ::testing::TestWithParam<std::tuple<std::uint32_t, std::uint32_t, std::size_t>> {};

/// Each output is the sum over the inputs in order, fused, however many rows or inputs there are.
TEST_P(ProductTest, AddsInOrder) {
  const auto [pieces, inputs, rows] = GetParam();
  constexpr std::uint32_t panels = 3;
  const auto weights = noise(std::size_t{panels} * inputs * pieces * lanes, 1);
  const auto bias = noise(panels * pieces * lanes, 2);
  const auto in = noise(rows * inputs, 3);
  const Matrix matrix = {weights.data(), bias.data(), static_cast<std::uint32_t>(panels * lanes), pieces,
                         inputs,         panels,      std::size_t{inputs} * pieces * lanes};
  const std::size_t width = panels * pieces * lanes;
  std::vector<float> wanted(rows * width);
  std::vector<float> greatest(rows * panels * lanes);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t panel = 0; panel < panels; ++panel) {
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        float& most = greatest[row * panels * lanes + panel * lanes + lane];
        for (std::size_t piece = 0; piece < pieces; ++piece) {
          float sum = 0;
          for (std::size_t k = 0; k < inputs; ++k)
            sum = std::fma(in[row * inputs + k], weights[((panel * inputs + k) * pieces + piece) * lanes + lane], sum);
          const std::size_t output = (panel * pieces + piece) * lanes + lane;
          wanted[row * width + output] = sum + bias[output];
          most = piece == 0 ? sum + bias[output] : std::max(most, sum + bias[output]);
        }
      }
    }
  }
  for (const Kernels* kernels : {&plain_kernels(), avx2_kernels(), avx512_kernels()}) {
    if (kernels == nullptr) continue;
    std::vector<float> found(wanted.size());
    kernels->affine(matrix, in.data(), inputs, rows, found.data(), width);
    EXPECT_EQ(found, wanted) << kernels->name;
    found.assign(greatest.size(), 0);
    kernels->maxout(matrix, in.data(), inputs, rows, found.data(), panels * lanes);
    EXPECT_EQ(found, greatest) << kernels->name;
  }
}

// One row has a way of its own; 700 inputs are more than one slice of weights, 75 rows more than one tile.
INSTANTIATE_TEST_SUITE_P(Shapes, ProductTest,
                         ::testing::Combine(::testing::Values(1, 2, 3, 4), ::testing::Values(1, 64, 700),
                                            ::testing::Values(1, 13, 75)));

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

TEST(Kernels, TheFirstOfTheGreatestIsFound) {
  const auto numbers = noise(70, 5);
  for (const Kernels* kernels : {&plain_kernels(), avx2_kernels(), avx512_kernels()}) {
    if (kernels == nullptr) continue;
    for (std::uint32_t count = 1; count <= 70; ++count) {
      const auto wanted = std::max_element(numbers.begin(), numbers.begin() + count) - numbers.begin();
      EXPECT_EQ(kernels->greatest(numbers.data(), count), wanted) << kernels->name << " " << count;
      const std::vector<float> equal(count, -1.0F);
      EXPECT_EQ(kernels->greatest(equal.data(), count), 0U);
      const std::vector<float> none(count, std::nanf(""));
      EXPECT_EQ(kernels->greatest(none.data(), count), 0U);
      for (const float odd : {std::nanf(""), -std::nanf(""), HUGE_VALF, -HUGE_VALF}) {
        for (std::uint32_t place = 0; place < count; ++place) {
          std::vector<float> mixed(numbers.begin(), numbers.begin() + count);
          mixed[place] = odd;
          ASSERT_EQ(kernels->greatest(mixed.data(), count), 0U) << kernels->name << " " << count << " " << place;
        }
      }
    }
  }
}

TEST(Kernels, LayerNormLeavesThePaddingOut) {
  // Three numbers in a row of sixteen: mean 2, variance 2/3.
  std::vector<float> in(lanes);
  in[0] = 1;
  in[1] = 2;
  in[2] = 3;
  std::vector<float> gain(lanes);
  std::fill_n(gain.begin(), 3, 1.0F);
  const std::vector<float> bias(lanes);
  std::vector<float> out(lanes, 9.0F);
  best_kernels().normalise(in.data(), 1, 3, gain.data(), bias.data(), false, out.data(), lanes);
  EXPECT_NEAR(out[0], -1.2247449F, 1e-6);
  EXPECT_EQ(out[1], 0.0F);
  EXPECT_NEAR(out[2], 1.2247449F, 1e-6);
  for (std::size_t i = 3; i < lanes; ++i) EXPECT_EQ(out[i], 0.0F);
}

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
}  // namespace hexapla::language::kernels_test
