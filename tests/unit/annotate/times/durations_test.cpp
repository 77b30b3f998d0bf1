// Tests src/annotate/times/durations.cpp.
#include "reading.h"

namespace hexapla::annotate::durations_test {
namespace {

TEST(times_durations, counts_units) {
  EXPECT_EQ(undated("It lasted 4/5 days."), Times{"5 days=P5D"});
  EXPECT_EQ(undated("It took 2-1/2 years, a 5-1/2 hour flight and 6-½ days."),
            (Times{"2-1/2 years=P2Y6M", "5-1/2 hour=PT5H30M", "6-½ days=P6DT12H"}));
  EXPECT_EQ(undated("It took two years, 5 1/2 hours and a dozen days."),
            (Times{"two years=P2Y", "5 1/2 hours=PT5H30M", "a dozen days=P12D"}));
  EXPECT_EQ(undated("A 12-hour strike followed a two-year inquiry."), (Times{"12-hour=PT12H", "two-year=P2Y"}));
  EXPECT_EQ(undated("He served five years and six months."), (Times{"five years and six months=P5Y6M"}));
  EXPECT_EQ(undated("They waited for half an hour."), (Times{"half an hour=PT30M"}));
  EXPECT_EQ(undated("They knew him for a quarter of a century."), (Times{"a quarter of a century=P25Y"}));
  EXPECT_EQ(undated("She waited twenty-one days."), (Times{"twenty-one days=P21D"}));
}

TEST(times_durations, leaves_open_what_is_not_counted) {
  EXPECT_EQ(undated("Repairs take several days."), (Times{"several days=PXD"}));
  EXPECT_EQ(undated("The act lay dormant for decades."), (Times{"decades=PXDE"}));
  EXPECT_EQ(undated("A monthslong inquiry ended."), (Times{"monthslong=PXM"}));
  EXPECT_EQ(undated("It stayed shut all week and all day long."), (Times{"all week=P1W", "all day long=P1D"}));
}

TEST(times_durations, take_months_behind_years) {
  EXPECT_EQ(undated("He must serve 97 years, 8 months in prison."), (Times{"97 years, 8 months=P97Y8M"}));
}

TEST(times_durations, keep_both_ends_of_a_range) {
  EXPECT_EQ(undated("He faces 15-25 years in prison."), (Times{"15-25 years=P15Y/P25Y"}));
  EXPECT_EQ(undated("He faces 45 to 100 years in prison."), (Times{"45 to 100 years=P45Y/P100Y"}));
  EXPECT_EQ(undated("Repairs take two to three weeks."), (Times{"two to three weeks=P2W/P3W"}));
}

TEST(times_durations, bounds_are_modifiers) {
  EXPECT_EQ(undated("He worked there for over 10 years."), (Times{"over 10 years=P10Y (more)"}));
  EXPECT_EQ(undated("It lasts less than a year."), (Times{"less than a year=P1Y (less)"}));
  EXPECT_EQ(undated("It lasted nearly 30 years."), (Times{"nearly 30 years=P30Y (about)"}));
}

TEST(times_durations, ages_and_rates_are_none) {
  EXPECT_EQ(undated("A 44-year-old and a man 60 years old met; she is 5 years older."), Times{});
  EXPECT_EQ(undated("It runs at 60 miles an hour and costs $2 a day."), Times{});
}

TEST(times_durations, ranges_may_suspend_their_unit) {
  EXPECT_EQ(undated("It is a 5- to 10-year plan."), (Times{"5- to 10-year=P5Y/P10Y"}));
  EXPECT_EQ(undated("It is a five- to ten-year plan."), (Times{"five- to ten-year=P5Y/P10Y"}));
}

TEST(times_durations, quarters_may_be_parts) {
  EXPECT_EQ(undated("He drank three-quarters of a gallon and three quarters of the beer."), Times{});
  EXPECT_EQ(undated("It fell for three quarters."), (Times{"three quarters=P9M"}));
}

TEST(times_durations, ages_are_none) {
  EXPECT_EQ(undated("Children under the age of 5 years ride free."), Times{});
  EXPECT_EQ(undated("They rode for 5 years."), (Times{"5 years=P5Y"}));
}

TEST(times_durations, reads_halves_and_lengths_behind_adjectives) {
  EXPECT_EQ(undated("It took a half-hour and then half a day."), (Times{"a half-hour=PT30M", "half a day=PT12H"}));
  EXPECT_EQ(undated("It could take as long as a month."), (Times{"as long as a month=P1M (less)"}));
  EXPECT_EQ(undated("In the years that followed it grew."), (Times{"years=PXY"}));
  EXPECT_EQ(undated("In the five past years it grew."), (Times{"five past years=P5Y"}));
}

TEST(times_durations, lengths_that_nobody_counted) {
  EXPECT_EQ(undated("It burned for some hours, and a number of days more."), (Times{"some hours=PTXH", "a number of days=PXD"}));
  EXPECT_EQ(undated("Some hours were lost."), Times{});
}

}  // namespace
}  // namespace hexapla::annotate::durations_test
