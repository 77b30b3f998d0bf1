// Tests src/core/in_order.cpp.
#include "core/in_order.h"

#include <atomic>
#include <gtest/gtest.h>
#include <memory>
#include <numeric>
#include <stdexcept>

namespace hexapla::in_order_test {
namespace {

constexpr std::size_t plenty = 1'000'000;

TEST(InOrder, TakesInTheOrderInWhichPiecesCame) {
  for (const unsigned threads : {0U, 1U, 2U, 8U}) {
    std::vector<std::size_t> made(500), taken;
    InOrder work(threads, 10, {});
    for (std::size_t i = 0; i < made.size(); ++i) {
      EXPECT_TRUE(work.add({.make = [&made, i] { made[i] = i + 1; },
                            .take =
                                [&made, &taken, i] {
                                  taken.push_back(made[i]);
                                  return true;
                                },
                            .weight = 1}));
    }
    EXPECT_TRUE(work.finish());
    std::vector<std::size_t> wanted(made.size());
    std::iota(wanted.begin(), wanted.end(), 1);
    EXPECT_EQ(taken, wanted) << threads;
  }
}

TEST(InOrder, HoldsNoMoreThanItMay) {
  for (const unsigned threads : {1U, 4U}) {
    std::size_t held = 0, most = 0;
    InOrder work(threads, 100, {});
    for (int i = 0; i < 200; ++i) {
      held += 30;
      work.add({.make = [] {},
                .take =
                    [&held] {
                      held -= 30;
                      return true;
                    },
                .weight = 30});
      most = std::max(most, held);
    }
    work.finish();
    EXPECT_LE(most, 100U) << threads;
    EXPECT_EQ(held, 0U);
  }
}

TEST(InOrder, APieceTooLargeIsTakenAtOnce) {
  int taken = 0;
  InOrder work(2, 10, {});
  work.add({.make = [] {}, .take = [&] { return ++taken > 0; }, .weight = 1000});
  EXPECT_EQ(taken, 1);
}

TEST(InOrder, ATakeThatIsFalseEndsAll) {
  for (const unsigned threads : {1U, 4U}) {
    int taken = 0;
    InOrder work(threads, 1, {});
    bool goes_on = true;
    for (int i = 0; i < 100 && goes_on; ++i)
      goes_on = work.add({.make = [] {}, .take = [&] { return ++taken < 3; }, .weight = 1});
    EXPECT_FALSE(work.finish());
    EXPECT_FALSE(work.add({.make = [] {}, .take = [&] { return ++taken != 0; }, .weight = 1}));
    EXPECT_EQ(taken, 3) << threads;
  }
}

TEST(InOrder, AStopEndsAll) {
  std::stop_source stop;
  int taken = 0;
  InOrder work(2, plenty, stop.get_token());
  work.add({.make = [&] { stop.request_stop(); }, .take = [&] { return ++taken != 0; }});
  EXPECT_FALSE(work.finish());
  EXPECT_FALSE(work.add({.make = [] {}, .take = [&] { return ++taken != 0; }}));
  EXPECT_LE(taken, 1);
}

TEST(InOrder, WhatAPieceThrowsReachesWhoAdds) {
  for (const unsigned threads : {1U, 4U}) {
    std::atomic<int> taken = 0;
    InOrder work(threads, plenty, {});
    const auto run = [&] {
      for (int i = 0; i < 50; ++i) {
        work.add({.make =
                      [i] {
                        if (i == 20) throw std::runtime_error("of work");
                      },
                  .take = [&taken] { return ++taken != 0; }});
      }
      work.finish();
    };
    EXPECT_THROW(run(), std::runtime_error) << threads;
    EXPECT_LE(taken, 20) << threads;
    EXPECT_FALSE(work.finish());
  }
}

TEST(InOrder, WhatIsNotTakenIsDropped) {
  const auto shared = std::make_shared<int>(1);
  {
    InOrder work(3, plenty, {});
    for (int i = 0; i < 100; ++i) work.add({.make = [shared] { EXPECT_EQ(*shared, 1); }, .take = [] { return false; }});
  }
  EXPECT_EQ(shared.use_count(), 1);
}

}  // namespace
}  // namespace hexapla::in_order_test
