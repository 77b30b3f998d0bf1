#pragma once

#include <cstddef>
#include <cstdint>

// The arithmetic of the networks. One template (kernels_template.h) makes it for each width of vector; all give the same bits:
// each output is summed over its inputs in order with fused multiply-add, and vectors lie across outputs. This header stands
// alone, because it is compiled for several instruction sets.

namespace hexapla::language {

/// Outputs lie in groups of this many, whatever the width of the vectors.
inline constexpr std::size_t lanes = 16;
inline constexpr std::uint32_t most_pieces = 4;

/// A layer's weights, packed for the kernels: panel by panel, in it input by input, in that `pieces` groups of 16 outputs.
struct Matrix {
  const float* weights = nullptr;  ///< [panels][inputs][pieces][16]
  const float* bias = nullptr;     ///< [panels][pieces][16]
  std::uint32_t outputs = 0;       ///< as the model has them; the rest of the last panel is zero
  std::uint32_t pieces = 0;        ///< 1 to 4
  std::uint32_t inputs = 0;
  std::uint32_t panels = 0;
  std::size_t panel_stride = 0;  ///< floats from one panel's weights to the next
};

struct Kernels {
  /// For each row: the greatest of the pieces of each output, bias added. Panel p gives outputs 16 p to 16 p + 15.
  void (*maxout)(const Matrix& matrix, const float* in, std::size_t in_stride, std::size_t rows, float* out,
                 std::size_t out_stride);
  /// For each row: all pieces as outputs of their own, bias added. Panel p gives outputs 16 p pieces and on.
  void (*affine)(const Matrix& matrix, const float* in, std::size_t in_stride, std::size_t rows, float* out,
                 std::size_t out_stride);
  /// out += gain · (in − mean) / √(variance + 1e-8) + bias for each row of `width`, or = where `add` is false. Rows of `in` lie
  /// `width` rounded up to a multiple of 16 apart; the zeros behind one are overwritten, and so many outputs are written.
  void (*normalise)(float* in, std::size_t rows, std::size_t width, const float* gain, const float* bias, bool add, float* out,
                    std::size_t out_stride);
  /// For each row: the greatest over the pieces of (parts[0] + … + parts[count − 1]) + bias, where the parts, `count` a row, are
  /// laid out as affine() gives them.
  void (*combine)(const Matrix& matrix, const float* const* parts, std::size_t count, std::size_t rows, float* out,
                  std::size_t out_stride);
  /// out = rows[0] + … + rows[count − 1], in this order. `width` is a multiple of 16.
  void (*sum)(const float* const* rows, std::size_t count, std::size_t width, float* out);
  /// out = max over `pieces` of (sum of rows + bias), the pieces `width` apart.
  void (*state)(const float* const* rows, std::size_t count, const float* bias, std::size_t width, std::size_t pieces,
                float* out);
  /// The first of the greatest of `count` numbers, at least one; 0 where one of them is infinite or no number.
  std::uint32_t (*greatest)(const float* scores, std::uint32_t count);
  const char* name;
};

/// The kernel for any processor.
const Kernels& plain_kernels();
/// Kernels for wider vectors, or nullptr where this build or this processor has none.
const Kernels* avx2_kernels();
const Kernels* avx512_kernels();
/// The fastest that the processor has. All give the same bits.
const Kernels& best_kernels();

}  // namespace hexapla::language
