#include "language/network/kernels_template.h"

#if defined(__AVX2__) && defined(__FMA__)

#include <immintrin.h>

namespace hexapla::language {
namespace {

struct Avx2 {
  using Type = __m256;
  static constexpr std::size_t width = 8;
  /// As many rows as keep sums, weights and the value in the 16 registers.
  static constexpr int rows(int pieces) { return pieces == 1 ? 8 : pieces == 2 ? 6 : pieces == 3 ? 4 : 2; }
  static Type zero() { return _mm256_setzero_ps(); }
  static Type set(float value) { return _mm256_set1_ps(value); }
  static Type load(const float* from) { return _mm256_loadu_ps(from); }
  static void store(float* to, Type value) { _mm256_storeu_ps(to, value); }
  static Type add(Type a, Type b) { return _mm256_add_ps(a, b); }
  static Type subtract(Type a, Type b) { return _mm256_sub_ps(a, b); }
  static Type multiply(Type a, Type b) { return _mm256_mul_ps(a, b); }
  static Type fused(Type a, Type b, Type c) { return _mm256_fmadd_ps(a, b, c); }
  static Type greater(Type a, Type b) { return _mm256_max_ps(a, b); }
};

constexpr Kernels kernels = kernels_of<Avx2>("AVX2");

}  // namespace

const Kernels* avx2_kernels() { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &kernels : nullptr; }

}  // namespace hexapla::language

#else

namespace hexapla::language {
const Kernels* avx2_kernels() { return nullptr; }
}  // namespace hexapla::language

#endif
