#pragma once

// Included by the kernels_*.cpp alone, each compiled for its instruction set: nothing here may be an inline function that another
// translation unit could share, so all of it is in an unnamed namespace, and it includes no other headers than kernels.h and
// kernels_product.h.

#include "language/network/kernels_product.h"

namespace hexapla::language {
namespace {

/// The sum of 16 partial sums, always in the same order.
inline float sum_lanes(const float* part) {
  float total = 0;
  for (std::size_t i = 0; i < 4; ++i) total += (part[i] + part[i + 8]) + (part[i + 4] + part[i + 12]);
  return total;
}

template <class Vec>
void normalise(float* in, std::size_t rows, std::size_t width, const float* gain, const float* bias, bool add, float* out,
               std::size_t out_stride) {
  constexpr float epsilon = 1e-8F;
  constexpr int groups = lanes / Vec::width;
  alignas(64) float part[lanes];
  const std::size_t stride = (width + lanes - 1) / lanes * lanes;
  for (std::size_t row = 0; row < rows; ++row, in += stride, out += out_stride) {
    typename Vec::Type sums[groups];
    HEXAPLA_UNROLL
    for (int g = 0; g < groups; ++g) sums[g] = Vec::zero();
    for (std::size_t i = 0; i < stride; i += lanes) {
      HEXAPLA_UNROLL
      for (int g = 0; g < groups; ++g) sums[g] = Vec::add(sums[g], Vec::load(in + i + g * Vec::width));
    }
    HEXAPLA_UNROLL
    for (int g = 0; g < groups; ++g) Vec::store(part + g * Vec::width, sums[g]);
    const float mean = sum_lanes(part) / static_cast<float>(width);
    const typename Vec::Type mean_vector = Vec::set(mean);
    for (std::size_t i = width; i < stride; ++i) in[i] = mean;  // so that it adds nothing to the variance
    HEXAPLA_UNROLL
    for (int g = 0; g < groups; ++g) sums[g] = Vec::zero();
    for (std::size_t i = 0; i < stride; i += lanes) {
      HEXAPLA_UNROLL
      for (int g = 0; g < groups; ++g) {
        const typename Vec::Type away = Vec::subtract(Vec::load(in + i + g * Vec::width), mean_vector);
        sums[g] = Vec::fused(away, away, sums[g]);
      }
    }
    HEXAPLA_UNROLL
    for (int g = 0; g < groups; ++g) Vec::store(part + g * Vec::width, sums[g]);
    const float scale = 1.0F / __builtin_sqrtf(sum_lanes(part) / static_cast<float>(width) + epsilon);
    const typename Vec::Type scale_vector = Vec::set(scale);
    for (std::size_t i = 0; i < stride; i += Vec::width) {
      const typename Vec::Type away = Vec::multiply(Vec::subtract(Vec::load(in + i), mean_vector), scale_vector);
      typename Vec::Type value = Vec::add(Vec::multiply(away, Vec::load(gain + i)), Vec::load(bias + i));
      if (add) value = Vec::add(Vec::load(out + i), value);
      Vec::store(out + i, value);
    }
  }
}

template <class Vec>
void combine(const Matrix& matrix, const float* const* parts, std::size_t count, std::size_t rows, float* out,
             std::size_t out_stride) {
  for (std::size_t row = 0; row < rows; ++row, parts += count, out += out_stride) {
    for (std::size_t panel = 0; panel < matrix.panels; ++panel) {
      for (std::size_t group = 0; group < lanes; group += Vec::width) {
        typename Vec::Type best = Vec::zero();
        for (std::size_t piece = 0; piece < matrix.pieces; ++piece) {
          const std::size_t at = (panel * matrix.pieces + piece) * lanes + group;
          typename Vec::Type total = Vec::load(parts[0] + at);
          for (std::size_t part = 1; part < count; ++part) total = Vec::add(total, Vec::load(parts[part] + at));
          total = Vec::add(total, Vec::load(matrix.bias + at));
          best = piece == 0 ? total : Vec::greater(total, best);
        }
        Vec::store(out + panel * lanes + group, best);
      }
    }
  }
}

template <class Vec>
void sum(const float* const* rows, std::size_t count, std::size_t width, float* out) {
  for (std::size_t i = 0; i < width; i += Vec::width) {
    typename Vec::Type total = Vec::load(rows[0] + i);
    for (std::size_t row = 1; row < count; ++row) total = Vec::add(total, Vec::load(rows[row] + i));
    Vec::store(out + i, total);
  }
}

template <class Vec>
void state(const float* const* rows, std::size_t count, const float* bias, std::size_t width, std::size_t pieces, float* out) {
  for (std::size_t i = 0; i < width; i += Vec::width) {
    typename Vec::Type best = Vec::zero();
    for (std::size_t piece = 0; piece < pieces; ++piece) {
      const std::size_t at = piece * width + i;
      typename Vec::Type total = Vec::load(rows[0] + at);
      for (std::size_t row = 1; row < count; ++row) total = Vec::add(total, Vec::load(rows[row] + at));
      total = Vec::add(total, Vec::load(bias + at));
      best = piece == 0 ? total : Vec::greater(total, best);
    }
    Vec::store(out + i, best);
  }
}

/// The greatest is found in whole vectors, the last of which may overlap the one before; then the first that equals it. Nought
/// times a number is no nought where that is infinite or no number.
template <class Vec>
std::uint32_t greatest(const float* scores, std::uint32_t count) {
  float best = scores[0];
  float noughts = 0;
  if (count >= Vec::width) {
    typename Vec::Type most = Vec::load(scores);
    typename Vec::Type nought = Vec::multiply(most, Vec::zero());
    const auto take = [&](const float* from) {
      const typename Vec::Type some = Vec::load(from);
      most = Vec::greater(some, most);
      nought = Vec::fused(some, Vec::zero(), nought);
    };
    for (std::uint32_t i = Vec::width; i + Vec::width <= count; i += Vec::width) take(scores + i);
    take(scores + count - Vec::width);
    alignas(64) float part[Vec::width];
    Vec::store(part, nought);
    for (std::size_t i = 0; i < Vec::width; ++i) noughts += part[i];
    Vec::store(part, most);
    best = part[0];
    for (std::size_t i = 1; i < Vec::width; ++i) best = part[i] > best ? part[i] : best;
  } else {
    for (std::uint32_t i = 0; i < count; ++i) {
      noughts += scores[i] * 0.0F;
      best = scores[i] > best ? scores[i] : best;
    }
  }
  if (!(noughts == 0)) return 0;
  std::uint32_t at = 0;
  while (!(scores[at] == best)) ++at;
  return at;
}

template <class Vec>
constexpr Kernels kernels_of(const char* name) {
  return {product<Vec, true>, product<Vec, false>, normalise<Vec>, combine<Vec>, sum<Vec>, state<Vec>, greatest<Vec>, name};
}

}  // namespace
}  // namespace hexapla::language
