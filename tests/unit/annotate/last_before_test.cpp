#include "annotate/last_before.h"

#include <gtest/gtest.h>

namespace hexapla::annotate::last_before_test {
namespace {

TEST(LastBefore, IsThePlaceThatBeginsLastAtOrBeforeTheByte) {
  std::vector<Sentence> sentences(2);
  sentences[0].span = {4, 9};
  sentences[1].span = {12, 20};
  EXPECT_EQ(last_before(sentences, 3), none);
  EXPECT_EQ(last_before(sentences, 4), 0U);
  EXPECT_EQ(last_before(sentences, 11), 0U) << "it need not hold the byte";
  EXPECT_EQ(last_before(sentences, 12), 1U);
  EXPECT_EQ(last_before(sentences, 99), 1U);
  EXPECT_EQ(last_before(std::vector<Sentence>(), 0), none);
}

}  // namespace
}  // namespace hexapla::annotate::last_before_test
