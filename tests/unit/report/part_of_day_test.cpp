#include "report/part_of_day.h"

#include <gtest/gtest.h>

namespace hexapla::report::part_of_day_test {
namespace {

TEST(PartOfDay, PartsTheDayFromThePart) {
  EXPECT_EQ(part_of_day("2031-03-08TMO"), "morning");
  EXPECT_EQ(day_of_part("2031-03-08TMO"), "2031-03-08");
  EXPECT_EQ(part_of_day("2031-03-08TNI"), "night");
  EXPECT_EQ(part_of_day("2031-03-08T06:10"), "");
  EXPECT_EQ(day_of_part("2031-03-08T06:10"), "2031-03-08T06:10");
  EXPECT_EQ(day_of_part(""), "");
}

}  // namespace
}  // namespace hexapla::report::part_of_day_test
