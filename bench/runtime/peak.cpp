#include "peak.h"

#include <algorithm>
#include <ctime>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace hexapla::bench {
namespace {

constexpr int sums = 16;         // enough to hide the latency of two units
constexpr int narrow_sums = 12;  // with the factor and the addend in 16 registers
constexpr int steps = 200'000;
constexpr int rounds = 20;  // the fastest counts

double now() {
  timespec time = {};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

#if defined(__x86_64__)
// The sums differ from the start, so that none can stand for another.
[[gnu::target("avx512f"), gnu::noinline]] void chains_512(const volatile float* numbers) {
  __m512 at[sums];
  for (int i = 0; i < sums; ++i) at[i] = _mm512_set1_ps(numbers[0] * static_cast<float>(i));
  const __m512 factor = _mm512_set1_ps(numbers[0]);
  const __m512 addend = _mm512_set1_ps(numbers[1]);
  for (int step = 0; step < steps; ++step) {
#pragma GCC unroll 16
    for (__m512& sum : at) sum = _mm512_fmadd_ps(sum, factor, addend);
  }
  for (const __m512& sum : at) asm volatile("" : : "v"(sum));
}

[[gnu::target("avx2,fma"), gnu::noinline]] void chains_256(const volatile float* numbers) {
  __m256 at[narrow_sums];
  for (int i = 0; i < narrow_sums; ++i) at[i] = _mm256_set1_ps(numbers[0] * static_cast<float>(i));
  const __m256 factor = _mm256_set1_ps(numbers[0]);
  const __m256 addend = _mm256_set1_ps(numbers[1]);
  for (int step = 0; step < steps; ++step) {
#pragma GCC unroll 16
    for (__m256& sum : at) sum = _mm256_fmadd_ps(sum, factor, addend);
  }
  for (const __m256& sum : at) asm volatile("" : : "x"(sum));
}
#endif

}  // namespace

double peak_gflops(bool narrow) {
#if defined(__x86_64__)
  void (*run)(const volatile float*) = nullptr;
  double operations = 0;
  if (!narrow && __builtin_cpu_supports("avx512f")) {
    run = chains_512;
    operations = 2.0 * 16 * sums * steps;
  } else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    run = chains_256;
    operations = 2.0 * 8 * narrow_sums * steps;
  } else {
    return 0;
  }
  const volatile float numbers[] = {1, 0};
  double best = 0;
  for (int round = 0; round < rounds; ++round) {
    const double begin = now();
    run(numbers);
    best = std::max(best, 1e-9 * operations / (now() - begin));
  }
  return best;
#else
  (void)narrow;
  return 0;
#endif
}

}  // namespace hexapla::bench
