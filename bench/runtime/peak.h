#pragma once

namespace hexapla::bench {

/// The floating-point operations that this core makes in a nanosecond (GFLOP/s) with fused multiply-adds of the widest vectors
/// that it has, or of those of 8 floats where `narrow`; measured for some milliseconds. 0 where the processor has none.
double peak_gflops(bool narrow);

}  // namespace hexapla::bench
