// Tests src/annotate/quantities/numerals.cpp.
#include "reading.h"

namespace hexapla::annotate::numerals_test {
namespace {

double value(const std::string& number) { return only("They counted " + number + " boats there.").low; }

TEST(numerals, reads_digits) {
  EXPECT_EQ(value("7"), 7);
  EXPECT_EQ(value("1,200.5"), 1200.5);
  EXPECT_EQ(value("2½"), 2.5);
  EXPECT_EQ(value("3.5 million"), 3.5e6);
  EXPECT_EQ(value("40k"), 40000);
  EXPECT_EQ(value("2bn"), 2e9);
}

TEST(numerals, reads_words) {
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

TEST(numerals, span_is_the_number_alone) {
  const Reading reading("Some two hundred and fifty boats lay there.");
  ASSERT_EQ(reading.quantities().size(), 1U);
  EXPECT_EQ(reading.at(0).number, (Span{5, 26}));
  EXPECT_EQ(reading.at(0).span, (Span{0, 32}));
}

TEST(numerals, leaves_ordinals_and_serials) {
  EXPECT_EQ(spans("The 18th boat, the twenty-first house and version 1.2.3 of it."), Strings{});
  EXPECT_EQ(spans("Key 007 was lost."), Strings{});
}

TEST(numerals, a_chain_of_words_is_bounded) {
  std::string text = "They had two";
  for (int i = 0; i < 200; ++i) text += " thousand two";
  const Reading reading(text + " boats.");
  EXPECT_GT(reading.quantities().size(), 1U);
}

TEST(numerals, parts_of_large_numbers_are_amounts) {
  EXPECT_EQ(only("A quarter of a million gulls came.").low, 250'000);
  EXPECT_EQ(only("One-and-a-half million gulls came.").low, 1'500'000);
  EXPECT_EQ(only("A quarter of a flock came.").unit, "percent");
  EXPECT_EQ(value("two million and a half"), 2.5e6);
  EXPECT_EQ(value("3 million and a half"), 3.5e6);
  EXPECT_EQ(value("a dozen and a half"), 18);
  EXPECT_EQ(only("One hundred and sixteen were seen.").low, 116);
}

}  // namespace
}  // namespace hexapla::annotate::numerals_test
