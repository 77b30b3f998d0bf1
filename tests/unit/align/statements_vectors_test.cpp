#include "align/statements_vectors.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::statements::statements_vectors_test {
namespace {

using View = StatementVectors::View;
constexpr std::size_t width = 3;

/// Vectors of an account with two statements, all zeros.
StatementVectors of_two() {
  return {.width = width, .row = {0, 1}, .of = std::vector<float>(2 * StatementVectors::views * width, 0)};
}

void set(StatementVectors& vectors, std::size_t statement, View view, const std::array<float, width>& values) {
  std::ranges::copy(values,
                    vectors.of.begin() + static_cast<std::ptrdiff_t>((statement * StatementVectors::views + view) * width));
}

/// Accounts of two statements each.
class StatementVectorsTest : public ::testing::Test {
 protected:
  StatementVectorsTest() { add(2); }
  void add(int accounts) {
    for (int i = 0; i < accounts; ++i) {
      const std::uint32_t account = told_.add("The ferry sank. Divers came.");
      told_.statement(account, "The ferry sank", "sink");
      told_.statement(account, "Divers came", "come");
      refs_.push_back({account, 0});
      refs_.push_back({account, 1});
      of_accounts_.push_back(of_two());
    }
  }
  Vectors vectors() {
    Story story = told_.story();
    story.vectors = of_accounts_;
    return {story, refs_};
  }
  test::WordingStory told_;
  std::vector<AnnotationRef> refs_;
  std::vector<StatementVectors> of_accounts_;
};

TEST_F(StatementVectorsTest, ComparesWhatIsLeftWithoutTheStorysMean) {
  add(500);
  for (StatementVectors& of : of_accounts_) {
    set(of, 0, View::clause, {10, 1, 0});
    set(of, 1, View::clause, {10, -1, 0});
  }
  const Vectors of = vectors();
  EXPECT_NEAR(of.compare(0, 2).of[View::clause], 1, 1e-6);
  EXPECT_LT(of.compare(0, 3).of[View::clause], -0.95);
}

TEST_F(StatementVectorsTest, TakesLittleOffWhereThereIsLittleToTakeTheMeanOf) {
  set(of_accounts_[0], 0, View::clause, {4, 3, 0});
  set(of_accounts_[1], 0, View::clause, {4, 2, 2});  // of two alone the mean would leave each other's contrary
  EXPECT_GT(vectors().compare(0, 2).of[View::clause], 0.8);
}

TEST_F(StatementVectorsTest, ComparesWholeSentencesAsTheyAreToo) {
  set(of_accounts_[0], 0, View::sentence, {4, 3, 0});
  set(of_accounts_[1], 0, View::sentence, {4, 0, 3});
  EXPECT_NEAR(vectors().compare(0, 2).of[VectorEvidence::sentences], 16.0 / 25, 1e-6);
  EXPECT_LT(vectors().compare(0, 2).of[View::sentence], 16.0 / 25);
}

TEST_F(StatementVectorsTest, KnowsNothingOfAPartThatEitherLacks) {
  set(of_accounts_[0], 0, View::subject, {1, 2, 3});
  set(of_accounts_[0], 1, View::subject, {3, 2, 1});
  EXPECT_EQ(vectors().compare(0, 2).of[View::subject], 0);
}

TEST_F(StatementVectorsTest, HasThoseThatTheModelSaw) {
  of_accounts_[0].row[0] = StatementVectors::unseen;
  of_accounts_[1] = {.width = width, .row = {StatementVectors::unseen, StatementVectors::unseen}};
  const Vectors of = vectors();
  EXPECT_FALSE(of.has(0));
  EXPECT_TRUE(of.has(1));
  EXPECT_FALSE(of.has(2));
}

TEST_F(StatementVectorsTest, HasNoneWithoutAModel) {
  const Vectors of(told_.story(), {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  EXPECT_FALSE(of.has(0));
}

}  // namespace
}  // namespace hexapla::align::statements::statements_vectors_test
