#include "align/word_sets.h"

#include <gtest/gtest.h>

namespace hexapla::align::word_sets_test {
namespace {

TEST(WordSets, AreSortedWithoutDoubles) {
  WordSet words = {3, 1, 3, 2, 1};
  make_set(words);
  EXPECT_EQ(words, (WordSet{1, 2, 3}));
}

TEST(WordSets, CosineWeighsTheSharedWords) {
  const std::vector<double> weights = {3, 4, 0.5};
  const WordSet a = {0, 1}, b = {1, 2}, apart = {2};
  EXPECT_DOUBLE_EQ(norm(a, weights), 5);
  EXPECT_DOUBLE_EQ(cosine(a, 5, a, 5, weights), 1);
  const double norm_b = norm(b, weights);
  EXPECT_DOUBLE_EQ(cosine(a, 5, b, norm_b, weights), 16 / (5 * norm_b));
  EXPECT_EQ(cosine(a, 5, apart, norm(apart, weights), weights), 0);
  EXPECT_EQ(cosine({}, 0, a, 5, weights), 0);
}

TEST(WordSets, RowsHaveTheCosinesOfAllPairs) {
  struct Member {
    WordSet words;
    double norm = 0;
  };
  const std::vector<double> weights = {0.3, 0.7, 1.1, 0.1, 0};
  std::vector<Member> members;
  for (const WordSet& words : {WordSet{0, 1, 3}, WordSet{}, WordSet{1, 2, 3}, WordSet{4}, WordSet{0, 1, 2, 3}, WordSet{2, 4}})
    members.push_back({.words = words, .norm = norm(words, weights)});
  CosineRows rows(members, &Member::words, &Member::norm, weights);
  for (std::uint32_t a = 0; a < members.size(); ++a) {
    rows.advance();
    for (std::uint32_t b = a + 1; b < members.size(); ++b) {
      EXPECT_EQ(rows.with(b), cosine(members[a].words, members[a].norm, members[b].words, members[b].norm, weights))
          << a << " and " << b;
    }
  }
}

TEST(WordSets, EvidenceIsWeighedWhateverItsNumber) {
  EXPECT_EQ(weighed<3>({1, 2, 4}, {1, 0, 0.5}), 3);
  EXPECT_EQ(weighed<6>({1, 2, 4, 8, 16, 32}, {1, 1, 1, 1, 1, 0.5}), 47);
}

}  // namespace
}  // namespace hexapla::align::word_sets_test
