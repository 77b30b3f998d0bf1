#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

#include <hexapla/progress.h>

namespace hexapla {

/// A number of threads as users give it: 0 is one a core.
inline unsigned threads_to_use(unsigned threads) {
  return threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
}

/// Runs `work(i)` for every i below `count` on up to `threads` threads (0: one a core). Results must go to places of their own,
/// so that the order in which they are made does not show. What `work` or the progress callback throws, on whatever thread, ends
/// the rest and is thrown here once all threads have ended; of several throws the first. False if the caller's stop token ended
/// it.
template <class Work>
bool for_each_index(std::size_t count, unsigned threads, const Control& control, std::string_view stage, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::atomic<bool> failed = false;
  std::mutex mutex;  // of what stands below, and of the callback
  std::exception_ptr failure;
  std::size_t done = 0;
  const auto fail_locked = [&] {
    if (!failure) failure = std::current_exception();
    failed = true;
  };
  const auto fail = [&] {
    const std::scoped_lock lock(mutex);
    fail_locked();
  };
  /// Whoever waits for the lock must find that the callback threw, so that nobody calls it again.
  const auto tell = [&] {
    const std::scoped_lock lock(mutex);
    if (failed) return;
    try {
      control.progress({.stage = stage, .done = ++done, .total = count});
    } catch (...) {
      fail_locked();
    }
  };
  const auto run = [&] {
    try {
      for (std::size_t i = next++; i < count && !failed && !control.stop.stop_requested(); i = next++) {
        work(i);
        if (control.progress) tell();
      }
    } catch (...) {
      fail();
    }
  };
  std::vector<std::jthread> helpers;
  try {
    for (std::size_t i = 1; i < std::min<std::size_t>(threads_to_use(threads), count); ++i) helpers.emplace_back(run);
  } catch (...) {
    fail();  // the system has no thread to give
  }
  run();
  helpers.clear();
  if (failure) std::rethrow_exception(failure);
  return !control.stop.stop_requested();
}

}  // namespace hexapla
