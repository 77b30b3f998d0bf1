#pragma once

// The products of kernels_template.h, which alone includes this: all of it is in an unnamed namespace, and it includes no other
// header than kernels.h.

#include "language/network/kernels.h"

#if defined(__clang__)
#define HEXAPLA_UNROLL _Pragma("clang loop unroll(full)")
#else
#define HEXAPLA_UNROLL _Pragma("GCC unroll 16")
#endif

namespace hexapla::language {
namespace {

/// Vec: a vector of `width` floats with load, store, set, zero, add, subtract, multiply, fused and greater (a > b ? a : b).

// Chosen on a Sapphire Rapids core by the time of the convolutions, 288 inputs to 96 outputs of 3 pieces: what of a panel's
// weights is used again and again, and the rows that use it, with the sums that these put aside, fit in a first cache of 48 or 32
// kB.
constexpr std::size_t slice_bytes = 28'000;
constexpr std::size_t tile_rows = 32;

/// The sums of `Rows` rows with one group of a panel, over the inputs in order.
template <class Vec, int Rows, int Pieces>
struct Sums {
  typename Vec::Type at[Rows][Pieces];

  inline __attribute__((always_inline)) void clear() {
    HEXAPLA_UNROLL
    for (int r = 0; r < Rows; ++r) {
      HEXAPLA_UNROLL
      for (int p = 0; p < Pieces; ++p) at[r][p] = Vec::zero();
    }
  }
  /// Sums that were put aside, `Pieces` groups a row, are taken up again with the same bits.
  inline __attribute__((always_inline)) void load(const float* from) {
    HEXAPLA_UNROLL
    for (int r = 0; r < Rows; ++r) {
      HEXAPLA_UNROLL
      for (int p = 0; p < Pieces; ++p) at[r][p] = Vec::load(from + (r * Pieces + p) * lanes);
    }
  }
  inline __attribute__((always_inline)) void store(float* to) const {
    HEXAPLA_UNROLL
    for (int r = 0; r < Rows; ++r) {
      HEXAPLA_UNROLL
      for (int p = 0; p < Pieces; ++p) Vec::store(to + (r * Pieces + p) * lanes, at[r][p]);
    }
  }
  inline __attribute__((always_inline)) void run(const float* in, std::size_t stride, const float* weights, std::size_t inputs) {
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
  /// Adds the bias and writes the greatest piece, or all pieces side by side.
  template <bool Max>
  inline __attribute__((always_inline)) void finish(const float* bias, float* out, std::size_t stride) const {
    HEXAPLA_UNROLL
    for (int r = 0; r < Rows; ++r) {
      if constexpr (Max) {
        typename Vec::Type best = Vec::add(at[r][0], Vec::load(bias));
        HEXAPLA_UNROLL
        for (int p = 1; p < Pieces; ++p) best = Vec::greater(Vec::add(at[r][p], Vec::load(bias + p * lanes)), best);
        Vec::store(out + r * stride, best);
      } else {
        HEXAPLA_UNROLL
        for (int p = 0; p < Pieces; ++p)
          Vec::store(out + r * stride + p * lanes, Vec::add(at[r][p], Vec::load(bias + p * lanes)));
      }
    }
  }
};

/// A part of a product: some rows with one panel, over the inputs from `first` to `last`. Sums between are put aside in `aside`.
struct Part {
  const Matrix* matrix;
  std::size_t panel, first, last;
  const float* in;
  std::size_t in_stride;
  float* out;
  std::size_t out_stride;
  float* aside;
};

template <class Vec, int Rows, int Pieces, bool Max>
void block(const Part& part, std::size_t row) {
  const Matrix& matrix = *part.matrix;
  for (std::size_t group = 0; group < lanes; group += Vec::width) {
    const float* weights = matrix.weights + part.panel * matrix.panel_stride + part.first * Pieces * lanes + group;
    Sums<Vec, Rows, Pieces> sums;
    if (part.first == 0)
      sums.clear();
    else
      sums.load(part.aside + row * Pieces * lanes + group);
    sums.run(part.in + row * part.in_stride + part.first, part.in_stride, weights, part.last - part.first);
    if (part.last < matrix.inputs)
      sums.store(part.aside + row * Pieces * lanes + group);
    else
      sums.template finish<Max>(matrix.bias + part.panel * Pieces * lanes + group,
                                part.out + row * part.out_stride + part.panel * (Max ? 1 : Pieces) * lanes + group,
                                part.out_stride);
  }
}

template <class Vec, int Rows, int Pieces, bool Max>
std::size_t blocks(const Part& part, std::size_t row, std::size_t rows) {
  for (; row + Rows <= rows; row += Rows) block<Vec, Rows, Pieces, Max>(part, row);
  return row;
}

/// One row with two groups of outputs at a time: more sums on their way than one group has.
template <class Vec, int Pieces, bool Max>
void single_row(const Matrix& matrix, const float* in, float* out) {
  constexpr std::size_t groups = lanes / Vec::width;
  const std::size_t units = matrix.panels * groups;
  const auto weights_of = [&](std::size_t unit) {
    return matrix.weights + unit / groups * matrix.panel_stride + unit % groups * Vec::width;
  };
  const auto finish = [&](const Sums<Vec, 1, Pieces>& sums, std::size_t unit) {
    const std::size_t panel = unit / groups;
    const std::size_t group = unit % groups * Vec::width;
    sums.template finish<Max>(matrix.bias + panel * Pieces * lanes + group, out + panel * (Max ? 1 : Pieces) * lanes + group, 0);
  };
  std::size_t unit = 0;
  for (; unit + 1 < units; unit += 2) {
    const float* first = weights_of(unit);
    const float* second = weights_of(unit + 1);
    Sums<Vec, 1, Pieces> sums;
    Sums<Vec, 1, Pieces> more;
    sums.clear();
    more.clear();
    for (std::size_t k = 0; k < matrix.inputs; ++k, first += Pieces * lanes, second += Pieces * lanes) {
      sums.run(in + k, 0, first, 1);
      more.run(in + k, 0, second, 1);
    }
    finish(sums, unit);
    finish(more, unit + 1);
  }
  if (unit == units) return;
  Sums<Vec, 1, Pieces> sums;
  sums.clear();
  sums.run(in, 0, weights_of(unit), matrix.inputs);
  finish(sums, unit);
}

/// The weights of a panel are gone through in slices that stay in the first cache while some rows are multiplied with them.
template <class Vec, int Pieces, bool Max>
void product_of(const Matrix& matrix, const float* in, std::size_t in_stride, std::size_t rows, float* out,
                std::size_t out_stride) {
  if (rows == 1) return single_row<Vec, Pieces, Max>(matrix, in, out);
  constexpr int most = Vec::rows(Pieces);
  constexpr std::size_t tile = tile_rows / most * most;
  constexpr std::size_t slice = slice_bytes / (Pieces * lanes * sizeof(float)) / 8 * 8;  // inputs
  alignas(64) float aside[tile * Pieces * lanes];
  const std::size_t step = matrix.inputs <= slice ? rows : tile;  // nothing is put aside where there is one slice
  for (std::size_t panel = 0; panel < matrix.panels; ++panel) {
    for (std::size_t first_row = 0; first_row < rows; first_row += step) {
      const std::size_t count = rows - first_row < step ? rows - first_row : step;
      for (std::size_t first = 0; first < matrix.inputs; first += slice) {
        const Part part = {&matrix,
                           panel,
                           first,
                           matrix.inputs - first < slice ? matrix.inputs : first + slice,
                           in + first_row * in_stride,
                           in_stride,
                           out + first_row * out_stride,
                           out_stride,
                           aside};
        std::size_t row = blocks<Vec, most, Pieces, Max>(part, 0, count);
        if constexpr (most > 4) row = blocks<Vec, 4, Pieces, Max>(part, row, count);
        if constexpr (most > 2) row = blocks<Vec, 2, Pieces, Max>(part, row, count);
        if constexpr (most > 1) blocks<Vec, 1, Pieces, Max>(part, row, count);
      }
    }
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

}  // namespace
}  // namespace hexapla::language
