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

TEST(PlainPeriod, SpellsOutWeeksSeasonsDecadesAndRanges) {
  EXPECT_EQ(plain_period("2015-W35"), "week of 2015-08-24");
  EXPECT_EQ(plain_period("1998-FA"), "fall 1998");
  EXPECT_EQ(plain_period("2031-WI"), "winter 2031");
  EXPECT_EQ(plain_period("199X"), "1990s");
  EXPECT_EQ(plain_period("1994/1997"), "1994 to 1997");
  EXPECT_EQ(plain_period("2031-03-08T02:00/2031-03-08T03:00"), "2031-03-08 02:00 to 03:00");
  EXPECT_EQ(plain_period("2031-03-08T22:00/2031-03-09T03:00"), "2031-03-08 22:00 to 2031-03-09 03:00");
  EXPECT_EQ(plain_period("199X/200X"), "1990s to 2000s");
  EXPECT_EQ(plain_period("2001-SU/2003-FA"), "summer 2001 to fall 2003");
  EXPECT_EQ(plain_period("2031-03-08TNI/2031-03-09T03:00"), "2031-03-08 night to 2031-03-09 03:00");
  EXPECT_EQ(plain_period("1998"), "");
  EXPECT_EQ(plain_period("2031-03-08T06:10"), "");
  EXPECT_EQ(plain_period("W/x"), "");
  EXPECT_EQ(plain_period(""), "");
}

}  // namespace
}  // namespace hexapla::report::part_of_day_test
