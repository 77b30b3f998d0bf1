// Tests src/annotate/quantities/decades.cpp.
#include "annotate/quantities/decades.h"

#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::decades_test {
namespace {

struct Case {
  std::string text;
  Span span;
  double low, high;
};

TEST(decades, of_a_life_are_somebodys) {
  const std::vector<Case> cases = {
      {"A woman in her 30s left.", {15, 18}, 30, 39},
      {"A woman in her early 30s left.", {15, 24}, 30, 33},
      {"A man in his mid-40s left.", {13, 20}, 44, 46},
      {"A man in his late 40s left.", {13, 21}, 46, 49},
      {"A man in his mid- to late 50s left.", {13, 29}, 54, 59},
  };
  for (const Case& wanted : cases) {
    const Quantity age = only(wanted.text);
    EXPECT_EQ(age.kind, QuantityKind::age) << wanted.text;
    EXPECT_EQ(age.span, wanted.span) << wanted.text;
    EXPECT_EQ(age.low, wanted.low) << wanted.text;
    EXPECT_EQ(age.high, wanted.high) << wanted.text;
    EXPECT_EQ(age.bound, Bound::between) << wanted.text;
  }
}

TEST(decades, may_be_teens) {
  const Reading reading("The sailors were in their late teens and early 20s.");
  ASSERT_EQ(reading.quantities().size(), 2U);
  EXPECT_EQ(reading.text(reading.at(0).span), "late teens");
  EXPECT_EQ(reading.at(0).kind, QuantityKind::age);
  EXPECT_EQ(reading.at(0).low, 16);
  EXPECT_EQ(reading.at(0).high, 19);
  EXPECT_EQ(reading.at(1).low, 20);
}

TEST(decades, of_nobody_are_no_ages) {
  const Reading reading("They danced through the 30s in Tarn.");
  for (const Quantity& quantity : reading.quantities()) EXPECT_NE(quantity.kind, QuantityKind::age);
}

}  // namespace
}  // namespace hexapla::annotate::decades_test
