// Tests src/annotate/quantities/spelt.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::spelt_test {
namespace {

double value(const std::string& number) { return only("They counted " + number + " boats there.").low; }

TEST(spelt, reads_words) {
  EXPECT_EQ(value("seventeen"), 17);
  EXPECT_EQ(value("twenty-three"), 23);
  EXPECT_EQ(value("two hundred and fifty"), 250);
  EXPECT_EQ(value("five hundred thousand"), 500000);
  EXPECT_EQ(value("one million two hundred thousand"), 1.2e6);
  EXPECT_EQ(value("a hundred"), 100);
  EXPECT_EQ(value("half a million"), 5e5);
  EXPECT_EQ(value("two and a half million"), 2.5e6);
  EXPECT_EQ(value("half a dozen"), 6);
  EXPECT_EQ(value("a quarter million"), 250000);
  EXPECT_EQ(value("two dozen"), 24);
  EXPECT_EQ(value("a dozen"), 12);
}

TEST(spelt, a_chain_of_words_is_bounded) {
  std::string text = "They had two";
  for (int i = 0; i < 200; ++i) text += " thousand two";
  const Reading reading(text + " boats.");
  EXPECT_GT(reading.quantities().size(), 1U);
}

TEST(spelt, reads_spoken_decimals) {
  EXPECT_DOUBLE_EQ(value("two point five"), 2.5);
  EXPECT_DOUBLE_EQ(value("two point five million"), 2.5e6);
  EXPECT_DOUBLE_EQ(value("six point seventy-one"), 6.71);
  EXPECT_DOUBLE_EQ(value("nine point nought four"), 9.04);
  EXPECT_EQ(only("They made two point guards cry.").low, 2);
}

}  // namespace
}  // namespace hexapla::annotate::spelt_test
