#include "language/components/transitions.h"

#include <gtest/gtest.h>

#include "component_bench.h"
#include "fixed_rows.h"
#include "language/limits.h"

namespace hexapla::language::transitions_test {
namespace {

using testing::ComponentBench;
using testing::FixedRows;
constexpr std::uint32_t none = StateScorer::no_token;

class TransitionsTest : public ::testing::Test {
 protected:
  TransitionsTest() {
    bench_.write_transitions("t", 2, {{0, "a"}, {0, "b"}, {1, "c"}});
    const ModelFile& file = bench_.load();
    model_ = TransitionModel::load(file, "t", ComponentBench::width, 2, 2, bench_.model_strings().size()).value();
  }
  ComponentBench bench_;
  TransitionModel model_;
};

TEST_F(TransitionsTest, MovesOfAKindStandTogether) {
  EXPECT_EQ(model_.kinds[0].last, 2U);
  EXPECT_EQ(model_.kinds[1].first, 2U);
  EXPECT_EQ(model_.kinds[1].last, 3U);
  EXPECT_EQ(bench_.text(model_.moves[2].label), "c");
}

TEST_F(TransitionsTest, AMissingTokenAddsThePadding) {
  StateScorer scorer(model_, best_kernels());
  const auto rows = ComponentBench::rows({{1, 2, 3}});
  FixedRows source(rows, ComponentBench::width);
  scorer.begin(source, 1);
  const std::uint32_t present[] = {0, none};
  EXPECT_EQ(scorer.scores(present)[2], 3.0F);
  const std::uint32_t absent[] = {none, 0};
  EXPECT_EQ(scorer.scores(absent)[2], 0.0F) << "only the first feature is looked at";
}

/// More tokens than rows are kept for: blocks take each other's places, and the scores stay those of the token.
TEST_F(TransitionsTest, LongDocumentsAreScoredInBlocks) {
  constexpr std::uint32_t count = 100'000;
  std::vector<float> rows(std::size_t{count} * ComponentBench::width);
  for (std::uint32_t i = 0; i < count; ++i) rows[std::size_t{i} * ComponentBench::width] = static_cast<float>(i + 1);
  StateScorer scorer(model_, best_kernels());
  FixedRows source(rows, ComponentBench::width);
  scorer.begin(source, count);
  const std::size_t bytes = scorer.bytes();
  EXPECT_LE(bytes, limits::state_bytes);
  for (std::uint32_t i = 0; i < count; i += 61) {
    const std::uint32_t state[] = {i, (i * 7919) % count};
    ASSERT_EQ(scorer.scores(state)[0], static_cast<float>(i + 1)) << i;
  }
  EXPECT_EQ(scorer.bytes(), bytes);
}

TEST(TransitionModel, RefusesMovesThatDoNotFit) {
  const auto load = [](const std::vector<std::pair<std::uint32_t, std::string>>& moves, std::uint32_t features) {
    ComponentBench bench;
    bench.write_transitions("t", 2, moves);
    const ModelFile& file = bench.load();
    return TransitionModel::load(file, "t", ComponentBench::width, features, 2, bench.model_strings().size()).has_value();
  };
  EXPECT_TRUE(load({{0, "a"}, {1, "b"}}, 2));
  EXPECT_FALSE(load({{1, "a"}, {0, "b"}}, 2)) << "kinds that fall";
  EXPECT_FALSE(load({{2, "a"}}, 2)) << "a kind that is not known";
  EXPECT_FALSE(load({{0, "a"}}, 3)) << "another number of features";
}

}  // namespace
}  // namespace hexapla::language::transitions_test
