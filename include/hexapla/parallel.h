#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

#include <hexapla/export.h>
#include <hexapla/progress.h>

namespace hexapla {

/// Runs `make(i)` for every i below `count` on up to `threads` threads (0: one a core), and `take(i)` on the caller's thread in
/// the order of i, while no `make` runs; so what is made can be written in order, and only that of a batch (16 a thread) is held
/// at a time. `make` must put its result in a place of its own. False if the stop token or a `take` that is false ended it. What
/// they or the progress callback throw ends the rest and is thrown here.
HEXAPLA_EXPORT bool for_each_in_order(std::size_t count, unsigned threads, const Control& control, std::string_view stage,
                                      const std::function<void(std::size_t)>& make, const std::function<bool(std::size_t)>& take);

}  // namespace hexapla
