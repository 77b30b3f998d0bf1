#include "align/grouping.h"

#include <gtest/gtest.h>

namespace hexapla::align::grouping_test {
namespace {

TEST(Grouping, TheSmallerGroupGoesIntoTheLarger) {
  Groups groups(4);
  groups.merge(1, 3);
  groups.merge(0, groups.of(1));
  EXPECT_EQ(groups.of(0), groups.of(3));
  EXPECT_EQ(groups.members(groups.of(0)), (std::vector<std::uint32_t>{0, 1, 3}));
  EXPECT_EQ(groups.members(groups.of(2)), (std::vector<std::uint32_t>{2}));
  groups.merge(groups.of(0), groups.of(1));
  EXPECT_EQ(groups.members(groups.of(0)).size(), 3U) << "a group is not merged with itself";
}

TEST(Grouping, PairsStandByLikelihoodThenByMember) {
  std::vector<Pair> pairs = {{0.5, 2, 3}, {0.9, 4, 5}, {0.5, 1, 7}, {0.5, 1, 6}};
  order_by_likelihood(pairs);
  EXPECT_EQ(pairs[0].a, 4U);
  EXPECT_EQ(pairs[1].b, 6U);
  EXPECT_EQ(pairs[2].b, 7U);
  EXPECT_EQ(pairs[3].a, 2U);
}

std::size_t compared_in_all(const std::vector<std::size_t>& counts) {
  std::size_t all = 0;
  for (const std::size_t count : counts) all += std::min(count, compared_of_each(counts));
  return all;
}

TEST(Grouping, MentionsThatAreComparedAreBounded) {
  EXPECT_EQ(compared_of_each({}), 300U);
  EXPECT_EQ(compared_in_all({1000, 1000}), 600U) << "of one account";
  for (const std::size_t accounts : {10U, 11U, 30U, 150U, 151U, 1000U, 2999U, 3000U}) {
    const std::vector<std::size_t> counts(accounts, 5000);
    EXPECT_LE(compared_in_all(counts), 3000U) << accounts;
    EXPECT_GT(compared_in_all(counts) + accounts, 3000U) << accounts << ": no more could be compared";
  }
  EXPECT_EQ(compared_of_each(std::vector<std::size_t>(1000, 5000)), 3U);
  EXPECT_EQ(compared_of_each(std::vector<std::size_t>(10'000, 5000)), 1U);
}

TEST(Grouping, AccountsThatSayLittleLeaveTheirShareToOthers) {
  std::vector<std::size_t> counts(1000, 1);
  counts[7] = counts[8] = 900;
  EXPECT_EQ(compared_of_each(counts), 300U);
  counts.assign(1000, 2);
  counts[7] = 900;
  EXPECT_EQ(compared_of_each(counts), 300U);
  EXPECT_EQ(compared_in_all(counts), 2298U);
}

TEST(Grouping, PartsHoldWhatIsTheSameInTheOrderOfTheirFirst) {
  const auto parity = [](const std::vector<std::uint32_t>& part, std::uint32_t member) { return part.back() % 2 == member % 2; };
  EXPECT_EQ(parts_of({3, 4, 5, 8}, parity), (std::vector<std::vector<std::uint32_t>>{{3, 5}, {4, 8}}));
  EXPECT_TRUE(parts_of({}, parity).empty());
}

TEST(Grouping, QuestionsHoldTheirMentionsInOrder) {
  const std::vector<AnnotationRef> refs = {{1, 0}, {0, 4}, {0, 2}};
  const std::vector<std::uint32_t> members = {0, 1, 2};
  const Question question = question_of(FindingKind::time, members, refs, 0.5);
  EXPECT_EQ(question.mentions, (std::vector<AnnotationRef>{{0, 2}, {0, 4}, {1, 0}}));
  std::vector<Question> questions = {question_of(FindingKind::time, {&members[0], 1}, refs, 1), question};
  order_questions(questions);
  EXPECT_EQ(questions[0].mentions.front(), (AnnotationRef{0, 2}));
}

TEST(Grouping, APairIsWorkedOutOnceWhicheverIsNamedFirst) {
  PairMemo<std::uint64_t> memo;
  constexpr std::uint32_t count = 60;  // more pairs than there is room for at first
  std::size_t made = 0;
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t a = 0; a < count; ++a) {
      for (std::uint32_t b = 0; b < count; ++b) {
        const std::uint64_t expected = std::uint64_t{std::min(a, b)} * count + std::max(a, b);
        EXPECT_EQ(memo.of(a, b, [&] { return ++made, expected; }), expected);
      }
    }
  }
  EXPECT_EQ(made, count * (count + 1) / 2);
  memo.of(3, 1, [] { return std::uint64_t{0}; }) = 7;
  EXPECT_EQ(memo.of(1, 3, [] { return std::uint64_t{0}; }), 7U);
}

TEST(Grouping, AScoreReachesAnotherOnceRounded) {
  EXPECT_TRUE(reaches(-1e-7, 0));
  EXPECT_FALSE(reaches(-1e-6, 0));
  EXPECT_FALSE(reaches(-1, 0));
  EXPECT_TRUE(reaches(0.2, 0.2));
}

}  // namespace
}  // namespace hexapla::align::grouping_test
