#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

#include <hexapla/progress.h>

namespace hexapla {

/// Runs `work(i)` for every i below `count` on up to `threads` threads (0: one a core). Results must go to places of their own,
/// so that the order in which they are made does not show. `work` must not throw. False if the caller's stop token ended it.
template <class Work>
bool for_each_index(std::size_t count, unsigned threads, const Control& control, std::string_view stage, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::mutex progress_mutex;
  std::size_t done = 0;
  const auto run = [&] {
    for (std::size_t i = next++; i < count && !control.stop.stop_requested(); i = next++) {
      work(i);
      if (!control.progress) continue;
      const std::scoped_lock lock(progress_mutex);
      control.progress({.stage = stage, .done = ++done, .total = count});
    }
  };
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::jthread> helpers;
  for (std::size_t i = 1; i < std::min<std::size_t>(threads, count); ++i) helpers.emplace_back(run);
  run();
  helpers.clear();
  return !control.stop.stop_requested();
}

}  // namespace hexapla
