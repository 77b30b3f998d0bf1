#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>

#include <hexapla/engine.h>
#include <hexapla/ingest.h>

// What holds of an Engine as its users call it.

namespace hexapla {
namespace {

std::vector<Account> accounts(std::size_t count) {
  std::vector<Account> out;
  for (std::size_t i = 0; i < count; ++i) {
    out.push_back(
        Account::from_text("A ferry sank off Norwick on Tuesday.\n\nThe boat carried " + std::to_string(20 + i % 3) + " people.\n")
            .value());
  }
  return out;
}

TEST(Engine, WhatAProgressCallbackThrowsReachesTheCaller) {
  for (const unsigned threads : {1U, 2U, 8U}) {
    const Engine engine({.threads = threads});
    std::atomic<int> calls = 0;
    const Control control{.progress = [&](const Progress&) {
      ++calls;
      throw std::runtime_error("of the callback");
    }};
    EXPECT_THROW(engine.compare(accounts(16), {}, control), std::runtime_error) << threads;
    EXPECT_EQ(calls, 1) << threads;
  }
}

}  // namespace
}  // namespace hexapla
