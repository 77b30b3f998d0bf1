#include "align/statements_support.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::statements::statements_support_test {
namespace {

/// Three accounts of two sentences each: statements 0 and 1, 2 and 3, 4 and 5.
test::WordingStory three_accounts() {
  test::WordingStory story;
  for (int i = 0; i < 3; ++i) {
    const std::uint32_t account = story.add("The ferry sank. Divers came.");
    story.statement(account, "The ferry sank", "sink");
    story.statement(account, "Divers came", "come");
  }
  return story;
}

const std::vector<AnnotationRef> all = {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 0}, {2, 1}};

Support support_of(const std::vector<WeighedPair>& pairs, std::size_t which) {
  const test::WordingStory story = three_accounts();
  const Features features(story.story(), all);
  Neighbours neighbours(pairs, features);
  neighbours.go_to(pairs[which].a);
  return neighbours.support(pairs[which]);
}

TEST(statement_support, ranks_a_pair_among_those_of_the_same_accounts) {
  const std::vector<WeighedPair> pairs = {{.a = 0, .b = 2, .likelihood = 0.5}, {.a = 0, .b = 3, .likelihood = 0.75}};
  const Support first = support_of(pairs, 0), second = support_of(pairs, 1);
  EXPECT_NEAR(first.of[Support::rank], 0.1, 1e-9);
  EXPECT_EQ(second.of[Support::rank], 0);
  EXPECT_NEAR(first.of[Support::lead], 0.25, 1e-9);
  EXPECT_NEAR(second.of[Support::least_lead], 0.25, 1e-9);
  EXPECT_NEAR(first.of[Support::of_best], 0.5 / 0.75, 1e-9);
  EXPECT_NEAR(first.of[Support::rivals], 1.25 + 0.5, 1e-9);
  EXPECT_EQ(first.of[Support::logit], 0);
}

TEST(statement_support, comes_from_third_accounts_that_tell_both) {
  const std::vector<WeighedPair> pairs = {
      {.a = 0, .b = 2, .likelihood = 0.5}, {.a = 0, .b = 4, .likelihood = 0.25}, {.a = 2, .b = 4, .likelihood = 0.75}};
  const Support support = support_of(pairs, 0);
  EXPECT_NEAR(support.of[Support::third], 0.25, 1e-9);
  EXPECT_NEAR(support.of[Support::thirds], 0.125, 1e-9);
  EXPECT_NEAR(support.of[Support::popular], (0.75 + 1.25) / 2, 1e-9);
  EXPECT_EQ(support_of({pairs[0]}, 0).of[Support::third], 0);
}

TEST(statement_support, comes_from_what_stands_beside_both) {
  const std::vector<WeighedPair> pairs = {{.a = 0, .b = 2, .likelihood = 0.5}, {.a = 1, .b = 3, .likelihood = 0.25}};
  const Support support = support_of(pairs, 0);
  EXPECT_NEAR(support.of[Support::beside], 0.25, 1e-9);
  EXPECT_EQ(support.of[Support::together], 0);  // each is a sentence of its own
}

TEST(statement_support, makes_a_pair_likelier_that_a_third_account_bears_out) {
  const test::WordingStory story = three_accounts();
  const Features features(story.story(), all);
  const WeighedPair pair{.a = 0, .b = 2, .likelihood = 0.3};
  const std::vector<WeighedPair> alone = {pair};
  const std::vector<WeighedPair> borne_out = {pair, {.a = 0, .b = 4, .likelihood = 0.3}, {.a = 2, .b = 4, .likelihood = 0.3}};
  const auto without = likelihoods_among(alone, features), with = likelihoods_among(borne_out, features);
  ASSERT_EQ(with.size(), 3U);
  EXPECT_GT(with[0].score, without[0].score);
  EXPECT_EQ(with[0].a, 0U);
  EXPECT_EQ(with[0].b, 2U);
}

}  // namespace
}  // namespace hexapla::align::statements::statements_support_test
