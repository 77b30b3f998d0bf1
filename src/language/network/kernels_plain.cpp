#include "language/network/kernels_template.h"

namespace hexapla::language {
namespace {

/// One float at a time.
struct Scalar {
  using Type = float;
  static constexpr std::size_t width = 1;
  static constexpr int rows(int) { return 1; }
  static Type zero() { return 0; }
  static Type set(float value) { return value; }
  static Type load(const float* from) { return *from; }
  static void store(float* to, Type value) { *to = value; }
  static Type add(Type a, Type b) { return a + b; }
  static Type subtract(Type a, Type b) { return a - b; }
  static Type multiply(Type a, Type b) { return a * b; }
  static Type fused(Type a, Type b, Type c) { return __builtin_fmaf(a, b, c); }
  static Type greater(Type a, Type b) { return a > b ? a : b; }
};

constexpr Kernels kernels = kernels_of<Scalar>("plain");

}  // namespace

const Kernels& plain_kernels() { return kernels; }

const Kernels& best_kernels() {
  if (const Kernels* wide = avx512_kernels()) return *wide;
  if (const Kernels* wide = avx2_kernels()) return *wide;
  return kernels;
}

}  // namespace hexapla::language
