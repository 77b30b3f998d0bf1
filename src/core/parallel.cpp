#include "core/parallel.h"

#include <hexapla/parallel.h>

namespace hexapla {

bool for_each_in_order(std::size_t count, unsigned threads, const Control& control, std::string_view stage,
                       const std::function<void(std::size_t)>& make, const std::function<bool(std::size_t)>& take) {
  constexpr std::size_t of_a_thread = 16;  // enough that threads seldom wait for the last of a batch
  const std::size_t batch = of_a_thread * threads_to_use(threads);
  for (std::size_t begin = 0; begin < count; begin += batch) {
    const std::size_t end = std::min(count, begin + batch);
    Control here = control;
    if (control.progress) {
      here.progress = [&](const Progress& progress) {
        control.progress({.stage = stage, .done = begin + progress.done, .total = count});
      };
    }
    if (!for_each_index(end - begin, threads, here, stage, [&](std::size_t i) { make(begin + i); })) return false;
    for (std::size_t i = begin; i < end; ++i) {
      if (!take(i)) return false;
    }
  }
  return !control.stop.stop_requested();
}

}  // namespace hexapla
