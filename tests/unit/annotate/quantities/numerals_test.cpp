// Tests src/annotate/quantities/numerals.cpp.
#include <gtest/gtest.h>

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

TEST(numerals, reads_letters_of_magnitude) {
  EXPECT_EQ(value("10M"), 10e6);
  EXPECT_EQ(value("1.2B"), 1.2e9);
  EXPECT_EQ(value("3 dozens"), 36);
  EXPECT_EQ(value("three lakh crore"), 3e12);
}

TEST(numerals, reads_mixed_numbers) {
  EXPECT_EQ(value("five and a quarter"), 5.25);
  EXPECT_EQ(value("two and three-quarters"), 2.75);
  EXPECT_NEAR(value("three and a third"), 3 + 1.0 / 3, 1e-12);
  EXPECT_EQ(value("2⅜"), 2.375);
  EXPECT_EQ(value("two million and three-quarters"), 2.75e6);
}

TEST(numerals, another_person_is_no_part) {
  EXPECT_EQ(only("He shot two and a third fled.").low, 2);
  EXPECT_EQ(only("He shot two and a third man.").low, 2);
}

TEST(numerals, reads_negative_numbers) {
  EXPECT_EQ(only("The answer was minus 5.").low, -5);
  EXPECT_EQ(only("The answer was minus one.").low, -1);
  EXPECT_EQ(only("It fell to -0.5, they said.").low, -0.5);
}

TEST(numerals, a_third_is_a_share_behind_by_and_than) {
  EXPECT_NEAR(only("They cut waste by a third.").low, 100.0 / 3, 1e-9);
  EXPECT_NEAR(only("It grew more than a quarter.").low, 25, 1e-9);
  EXPECT_EQ(spans("He was hit by a third man."), Strings{});
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
