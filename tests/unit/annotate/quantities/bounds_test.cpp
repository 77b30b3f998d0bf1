// Tests src/annotate/quantities/bounds.cpp.
#include <gtest/gtest.h>
#include <limits>

#include "reading.h"

namespace hexapla::annotate::bounds_test {
namespace {

struct Case {
  std::string text, span;
  Bound bound;
  double low, high;
};

TEST(bounds, read_before_and_behind) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const std::vector<Case> cases = {
      {"It took at least 21 members.", "at least 21 members", Bound::at_least, 21, infinity},
      {"It took more than 250 people.", "more than 250 people", Bound::more_than, 250, infinity},
      {"It took over 32,000 arrests.", "over 32,000 arrests", Bound::more_than, 32000, infinity},
      {"It took 250-plus people.", "250-plus people", Bound::more_than, 250, infinity},
      {"It took 250+ people.", "250+ people", Bound::at_least, 250, infinity},
      {"It took up to 40 boats.", "up to 40 boats", Bound::at_most, 0, 40},
      {"It took as many as 75 million people.", "as many as 75 million people", Bound::at_most, 0, 75e6},
      {"It took fewer than 12 boats.", "fewer than 12 boats", Bound::less_than, 0, 12},
      {"It took no fewer than 12 boats.", "no fewer than 12 boats", Bound::at_least, 12, infinity},
      {"It took around 250 people.", "around 250 people", Bound::about, 225, 275},
      {"It took an estimated 1,500 pirates.", "an estimated 1,500 pirates", Bound::about, 1350, 1650},
      {"It took only 17 boats.", "only 17 boats", Bound::exact, 17, 17},
      {"It took the other three boats.", "the other three boats", Bound::exact, 3, 3},
      {"It took less than or equal to 40 boats.", "less than or equal to 40 boats", Bound::at_most, 0, 40},
      {"It took just shy of 40 boats.", "just shy of 40 boats", Bound::less_than, 0, 40},
      {"It took a whopping 40 boats.", "a whopping 40 boats", Bound::exact, 40, 40},
      {"The sum exceeded 40 boats.", "exceeded 40 boats", Bound::more_than, 40, infinity},
      {"It took in those 65 and over.", "those 65 and over", Bound::at_least, 65, infinity},
      {"It took 50 or so boats.", "50 or so boats", Bound::about, 45, 55},
  };
  for (const Case& c : cases) {
    const Reading reading(c.text);
    ASSERT_EQ(reading.quantities().size(), 1U) << c.text;
    const Quantity& quantity = reading.at(0);
    EXPECT_EQ(reading.text(quantity.span), c.span);
    EXPECT_EQ(quantity.span.begin, c.text.find(c.span));
    EXPECT_EQ(quantity.bound, c.bound) << c.text;
    EXPECT_DOUBLE_EQ(quantity.low, c.low) << c.text;
    EXPECT_DOUBLE_EQ(quantity.high, c.high) << c.text;
  }
}

TEST(bounds, mark_what_is_open) {
  EXPECT_TRUE(only("It took more than 250 people.").low_open);
  EXPECT_TRUE(only("It took fewer than 12 boats.").high_open);
  EXPECT_FALSE(only("It took up to 12 boats.").high_open);
  const Quantity nearly = only("It took nearly 300 boats.");
  EXPECT_EQ(nearly.bound, Bound::about);
  EXPECT_EQ(nearly.high, 300);
  EXPECT_TRUE(nearly.high_open);
}

TEST(bounds, some_estimates_only_larger_numbers) {
  EXPECT_EQ(only("Some 420 passengers left.").bound, Bound::about);
  EXPECT_EQ(only("There were some two boats.").bound, Bound::exact);
}

TEST(bounds, another_and_other_tell_of_others) {
  EXPECT_TRUE(only("Another 12 people were hurt.").others);
  EXPECT_TRUE(only("An additional 53 were injured.").others);
  EXPECT_TRUE(only("He was given two extra terms.").others);
  EXPECT_TRUE(only("He was given two further terms.").others);
  EXPECT_FALSE(only("The 12 people were hurt.").others);
}

TEST(bounds, two_bounds_are_one_interval) {
  const Reading reading("They saw more than 20 but fewer than 30 boats.");
  ASSERT_EQ(reading.spans(), Strings{"more than 20 but fewer than 30 boats"});
  EXPECT_EQ(reading.at(0).span, (Span{9, 45}));
  EXPECT_EQ(reading.text(reading.at(0).number), "20 but fewer than 30");
  EXPECT_EQ(reading.at(0).bound, Bound::between);
  EXPECT_EQ(reading.at(0).low, 20);
  EXPECT_EQ(reading.at(0).high, 30);
  EXPECT_TRUE(reading.at(0).low_open && reading.at(0).high_open);
  EXPECT_EQ(reading.at(0).head, "boat");
}

TEST(bounds, bounds_of_different_things_stay_two) {
  EXPECT_EQ(spans("They saw more than 20 boats and fewer than 30 men.").size(), 2U);
  EXPECT_EQ(spans("They saw more than 40 and fewer than 30 men.").size(), 2U);
}

}  // namespace
}  // namespace hexapla::annotate::bounds_test
