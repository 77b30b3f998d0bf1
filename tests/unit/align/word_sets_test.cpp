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

}  // namespace
}  // namespace hexapla::align::word_sets_test
