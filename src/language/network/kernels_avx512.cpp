#include "language/network/kernels_template.h"

#if defined(__AVX512F__)

#include <immintrin.h>

namespace hexapla::language {
namespace {

struct Avx512 {
  using Type = __m512;
  static constexpr std::size_t width = 16;
  /// As many rows as keep sums, weights and the value in the 32 registers.
  static constexpr int rows(int pieces) { return pieces <= 2 ? 12 : pieces == 3 ? 8 : 6; }
  static Type zero() { return _mm512_setzero_ps(); }
  static Type set(float value) { return _mm512_set1_ps(value); }
  static Type load(const float* from) { return _mm512_loadu_ps(from); }
  static void store(float* to, Type value) { _mm512_storeu_ps(to, value); }
  static Type add(Type a, Type b) { return _mm512_add_ps(a, b); }
  static Type subtract(Type a, Type b) { return _mm512_sub_ps(a, b); }
  static Type multiply(Type a, Type b) { return _mm512_mul_ps(a, b); }
  static Type fused(Type a, Type b, Type c) { return _mm512_fmadd_ps(a, b, c); }
  static Type greater(Type a, Type b) { return _mm512_max_ps(a, b); }
};

constexpr Kernels kernels = kernels_of<Avx512>("AVX-512");

}  // namespace

const Kernels* avx512_kernels() { return __builtin_cpu_supports("avx512f") ? &kernels : nullptr; }

}  // namespace hexapla::language

#else

namespace hexapla::language {
const Kernels* avx512_kernels() { return nullptr; }
}  // namespace hexapla::language

#endif
