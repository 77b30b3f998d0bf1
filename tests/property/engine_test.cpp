#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>

#include <hexapla/engine.h>
#include <hexapla/exchange.h>
#include <hexapla/ingest.h>

#include "../unit/support/tiny_model.h"

// What holds of an Engine as its users call it.

namespace hexapla {
namespace {

std::vector<Account> accounts(std::size_t count) {
  std::vector<Account> out;
  for (std::size_t i = 0; i < count; ++i) {
    out.push_back(Account::from_text("A ferry sank off Norwick on Tuesday.\n\nThe boat carried " + std::to_string(20 + i % 3) +
                                     " people.\n")
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

TEST(Engine, ComparingTakesWhatWasReadBefore) {
  const Engine engine;
  std::vector<Account> known, other_model;
  for (const Account& account : accounts(2)) {
    Annotations annotations = engine.annotate(account);
    annotations.quantities.clear();
    known.push_back(account_from_json(to_json(account, annotations)).value());
    annotations.syntax.model = "another";
    annotations.syntax.sha256 = std::string(64, '0');
    other_model.push_back(account_from_json(to_json(account, annotations)).value());
  }
  const auto quantities = [](const Comparison& comparison) {
    return std::ranges::count(comparison.findings, FindingKind::quantity, &Finding::kind);
  };
  const auto taken = engine.compare(known);
  const auto anew = engine.compare(other_model);
  ASSERT_TRUE(taken && anew);
  EXPECT_EQ(quantities(*taken), 0);
  EXPECT_GT(quantities(*anew), 0);
  ASSERT_FALSE(anew->accounts[0].warnings().empty());
  EXPECT_EQ(anew->accounts[0].warnings().back().reason, "annotations by another language model: read anew");
}

TEST(Engine, UnsureFindingsAreLeftOut) {
  const auto all = Engine().compare(accounts(6));
  const auto sure = Engine({.min_confidence = 1}).compare(accounts(6));
  ASSERT_TRUE(all && sure);
  const auto unsure = [](const Comparison& comparison) {
    return std::ranges::count_if(comparison.findings, [](const Finding& finding) { return finding.confidence < 1; });
  };
  EXPECT_GT(unsure(*all), 0);
  EXPECT_EQ(unsure(*sure), 0);
}

TEST(Engine, StagesAreToldAndMayBeEndedInEach) {
  const Engine engine({.threads = 2});
  std::vector<std::string> stages;
  std::uint64_t done = 0;
  const Control control{.progress = [&](const Progress& progress) {
    if (stages.empty() || stages.back() != progress.stage) stages.emplace_back(progress.stage);
    EXPECT_LE(progress.done, progress.total);
    done = progress.done;
  }};
  ASSERT_TRUE(engine.compare(accounts(3), {}, control));
  EXPECT_EQ(stages, (std::vector<std::string>{"annotate", "compare"}));
  constexpr std::uint64_t steps = 7;
  EXPECT_EQ(done, steps) << "the last step is told";
  for (std::uint64_t step = 1; step <= steps; ++step) {
    std::stop_source stop;
    const Control stopped{.stop = stop.get_token(), .progress = [&](const Progress& progress) {
                            EXPECT_FALSE(stop.stop_requested() && progress.stage == "compare")
                                << "nothing is begun once it was asked to stop";
                            if (progress.stage == "compare" && progress.done == step) stop.request_stop();
                          }};
    const auto comparison = engine.compare(accounts(3), {}, stopped);
    ASSERT_FALSE(comparison) << step;
    EXPECT_EQ(comparison.error().code, ErrorCode::cancelled);
  }
}

TEST(Engine, AnalysesForWhoeverWantsTheWholeAccount) {
  std::vector<Warning> warnings;
  const Account account = Account::from_text("Mara spoke of " + std::string(60, 'a') + "! again.\n").value();
  EXPECT_EQ(Engine().analyse(account, warnings).error().code, ErrorCode::usage);
  const Engine engine({.pipeline = language::testing::endless_pipeline()});
  const auto analysis = engine.analyse(account, warnings);
  ASSERT_TRUE(analysis);
  EXPECT_EQ((*analysis)[3].text().size(), 61U);
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings[0].offset, 14U);
  const Engine small({.pipeline = language::testing::pipeline_of({.text_bytes = 10})});
  EXPECT_EQ(small.analyse(account, warnings).error().code, ErrorCode::limit);
}

TEST(Engine, WhatTheModelLeftWholeStandsAmongTheAccountsWarnings) {
  const Engine engine({.threads = 2, .pipeline = language::testing::endless_pipeline()});
  std::vector<Account> story = accounts(2);
  AccountParts parts = Account::from_text("Mara spoke of " + std::string(60, 'a') + "! again.\n").value().parts();
  parts.warnings.push_back({"known before"});
  story.push_back(Account::make(std::move(parts)).value());
  const Comparison comparison = engine.compare(std::move(story)).value();
  EXPECT_TRUE(comparison.accounts[0].warnings().empty());
  ASSERT_EQ(comparison.accounts[2].warnings().size(), 2U);
  EXPECT_EQ(comparison.accounts[2].warnings()[0].reason, "known before");
  EXPECT_EQ(comparison.accounts[2].warnings()[1].offset, 14U);
  EXPECT_NE(to_json(comparison).find("the chunk was left whole"), std::string::npos);
}

}  // namespace
}  // namespace hexapla
