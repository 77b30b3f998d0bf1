#include "core/parallel.h"

#include <gtest/gtest.h>
#include <numeric>
#include <stdexcept>

#include <hexapla/parallel.h>

namespace hexapla::parallel_test {
namespace {

TEST(Parallel, EveryIndexIsWorkedOnOnce) {
  for (const unsigned threads : {0U, 1U, 4U}) {
    std::vector<int> times(1000);
    EXPECT_TRUE(for_each_index(times.size(), threads, {}, "test", [&](std::size_t i) { ++times[i]; }));
    EXPECT_EQ(times, std::vector<int>(1000, 1)) << threads;
  }
}

TEST(Parallel, WhatWorkThrowsComesOutAndEndsTheRest) {
  for (const unsigned threads : {1U, 2U, 8U}) {
    std::atomic<int> begun = 0;
    const auto run = [&] {
      return for_each_index(1'000'000, threads, {}, "test", [&](std::size_t i) {
        ++begun;
        if (i == 10) throw std::runtime_error("of work");
      });
    };
    EXPECT_THROW(run(), std::runtime_error) << threads;
    EXPECT_LT(begun, 1'000'000) << threads;
  }
}

TEST(Parallel, WhatEveryThreadThrowsComesOutOnce) {
  const auto run = [] { return for_each_index(100, 8, {}, "test", [](std::size_t) { throw std::runtime_error("of work"); }); };
  EXPECT_THROW(run(), std::runtime_error);
}

TEST(Parallel, ACallbackThatThrowsIsNotCalledAgain) {
  for (const unsigned threads : {1U, 4U}) {
    std::atomic<int> calls = 0;
    const Control control{.progress = [&](const Progress& progress) {
      EXPECT_EQ(progress.total, 1000U);
      ++calls;
      throw std::runtime_error("of the callback");
    }};
    EXPECT_THROW(for_each_index(1000, threads, control, "test", [](std::size_t) {}), std::runtime_error) << threads;
    EXPECT_EQ(calls, 1) << threads;
  }
}

TEST(Parallel, TheStopTokenEndsIt) {
  std::stop_source stop;
  std::atomic<int> begun = 0;
  EXPECT_FALSE(for_each_index(1'000'000, 2, {.stop = stop.get_token()}, "test", [&](std::size_t) {
    if (++begun == 10) stop.request_stop();
  }));
  EXPECT_LT(begun, 1'000'000);
}

TEST(Parallel, WhatIsMadeIsTakenInOrderAndInBatches) {
  for (const unsigned threads : {1U, 2U, 5U}) {
    constexpr std::size_t count = 1000;
    std::vector<int> made(count);
    std::atomic<std::size_t> held = 0;
    std::size_t most_held = 0;
    std::vector<std::size_t> taken;
    std::vector<std::uint64_t> told;
    const Control control{.progress = [&](const Progress& progress) {
      EXPECT_EQ(progress.total, count);
      told.push_back(progress.done);
    }};
    EXPECT_TRUE(for_each_in_order(
        count, threads, control, "test",
        [&](std::size_t i) {
          made[i] = 1;
          ++held;
        },
        [&](std::size_t i) {
          EXPECT_EQ(made[i], 1);
          most_held = std::max<std::size_t>(most_held, held);
          --held;
          taken.push_back(i);
          return true;
        }));
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), 0U);
    EXPECT_EQ(taken, all) << threads;
    EXPECT_LE(most_held, 16 * threads) << threads;
    EXPECT_EQ(told.size(), count);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.back(), count);
  }
}

TEST(Parallel, WhoeverTakesMayEndIt) {
  std::size_t taken = 0;
  std::atomic<std::size_t> made = 0;
  EXPECT_FALSE(
      for_each_in_order(1000, 2, {}, "test", [&](std::size_t) { ++made; }, [&](std::size_t i) { return ++taken, i < 40; }));
  EXPECT_EQ(taken, 41U);
  EXPECT_LE(made, 64U) << "two batches";
}

}  // namespace
}  // namespace hexapla::parallel_test
