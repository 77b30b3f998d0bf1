#pragma once

// Included by the kernels_*.cpp alone, each compiled for its instruction set: nothing here may be an inline function that another
// translation unit could share, so all of it is in an unnamed namespace, and it includes no other header than kernels.h.

#include "language/network/kernels.h"

#if defined(__clang__)
#define HEXAPLA_UNROLL _Pragma("clang loop unroll(full)")
#else
#define HEXAPLA_UNROLL _Pragma("GCC unroll 16")
#endif

namespace hexapla::language {
namespace {

/// Vec: a vector of `width` floats with load, store, set, zero, add, subtract, multiply, fused and greater (a > b ? a : b).

/// The sums of `Rows` rows with one group of a panel, over the inputs in order.
template <class Vec, int Rows, int Pieces>
struct Sums {
  typename Vec::Type at[Rows][Pieces];

  inline __attribute__((always_inline)) void run(const float* in, std::size_t stride, const float* weights, std::size_t inputs) {
    HEXAPLA_UNROLL
    for (int r = 0; r < Rows; ++r) {
      HEXAPLA_UNROLL
      for (int p = 0; p < Pieces; ++p) at[r][p] = Vec::zero();
    }
    for (std::size_t k = 0; k < inputs; ++k) {
      typename Vec::Type weight[Pieces];
      HEXAPLA_UNROLL
      for (int p = 0; p < Pieces; ++p) weight[p] = Vec::load(weights + p * lanes);
      HEXAPLA_UNROLL
      for (int r = 0; r < Rows; ++r) {
        const typename Vec::Type value = Vec::set(in[r * stride + k]);
        HEXAPLA_UNROLL
        for (int p = 0; p < Pieces; ++p) at[r][p] = Vec::fused(value, weight[p], at[r][p]);
      }
      weights += Pieces * lanes;
    }
  }
};

template <class Vec, int Rows, int Pieces, bool Max>
void block(const Matrix& matrix, std::size_t panel, const float* in, std::size_t in_stride, float* out, std::size_t out_stride) {
  for (std::size_t group = 0; group < lanes; group += Vec::width) {
    const float* weights = matrix.weights + panel * matrix.panel_stride + group;
    const float* bias = matrix.bias + panel * Pieces * lanes + group;
    Sums<Vec, Rows, Pieces> sums;
    sums.run(in, in_stride, weights, matrix.inputs);
    HEXAPLA_UNROLL
    for (int r = 0; r < Rows; ++r) {
      if constexpr (Max) {
        typename Vec::Type best = Vec::add(sums.at[r][0], Vec::load(bias));
        HEXAPLA_UNROLL
        for (int p = 1; p < Pieces; ++p) best = Vec::greater(Vec::add(sums.at[r][p], Vec::load(bias + p * lanes)), best);
        Vec::store(out + r * out_stride + panel * lanes + group, best);
      } else {
        HEXAPLA_UNROLL
        for (int p = 0; p < Pieces; ++p)
          Vec::store(out + r * out_stride + (panel * Pieces + p) * lanes + group,
                     Vec::add(sums.at[r][p], Vec::load(bias + p * lanes)));
      }
    }
  }
}

template <class Vec, int Rows, int Pieces, bool Max>
std::size_t blocks(const Matrix& matrix, std::size_t panel, const float* in, std::size_t in_stride, std::size_t row,
                   std::size_t rows, float* out, std::size_t out_stride) {
  for (; row + Rows <= rows; row += Rows)
    block<Vec, Rows, Pieces, Max>(matrix, panel, in + row * in_stride, in_stride, out + row * out_stride, out_stride);
  return row;
}

template <class Vec, int Pieces, bool Max>
void product_of(const Matrix& matrix, const float* in, std::size_t in_stride, std::size_t rows, float* out,
                std::size_t out_stride) {
  constexpr int most = Vec::rows(Pieces);
  for (std::size_t panel = 0; panel < matrix.panels; ++panel) {
    std::size_t row = blocks<Vec, most, Pieces, Max>(matrix, panel, in, in_stride, 0, rows, out, out_stride);
    if constexpr (most > 4) row = blocks<Vec, 4, Pieces, Max>(matrix, panel, in, in_stride, row, rows, out, out_stride);
    if constexpr (most > 2) row = blocks<Vec, 2, Pieces, Max>(matrix, panel, in, in_stride, row, rows, out, out_stride);
    if constexpr (most > 1) blocks<Vec, 1, Pieces, Max>(matrix, panel, in, in_stride, row, rows, out, out_stride);
  }
}

template <class Vec, bool Max>
void product(const Matrix& matrix, const float* in, std::size_t in_stride, std::size_t rows, float* out, std::size_t out_stride) {
  switch (matrix.pieces) {
    case 1:
      return product_of<Vec, 1, Max>(matrix, in, in_stride, rows, out, out_stride);
    case 2:
      return product_of<Vec, 2, Max>(matrix, in, in_stride, rows, out, out_stride);
    case 3:
      return product_of<Vec, 3, Max>(matrix, in, in_stride, rows, out, out_stride);
    default:
      return product_of<Vec, 4, Max>(matrix, in, in_stride, rows, out, out_stride);
  }
}

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

template <class Vec>
constexpr Kernels kernels_of(const char* name) {
  return {product<Vec, true>, product<Vec, false>, normalise<Vec>, combine<Vec>, sum<Vec>, state<Vec>, name};
}

}  // namespace
}  // namespace hexapla::language
