// Tests src/annotate/times/compound.cpp.
#include "reading.h"

namespace hexapla::annotate::compound_test {
namespace {

TEST(times_compound, joins_falling_units_into_one_length) {
  EXPECT_EQ(undated("He served two years, five months and nine days."), (Times{"two years, five months and nine days=P2Y5M9D"}));
  EXPECT_EQ(undated("It ran for 1 hour and 30 minutes."), (Times{"1 hour and 30 minutes=PT1H30M"}));
  EXPECT_EQ(undated("It lasted for a year and a day."), (Times{"a year and a day=P1Y1D"}));
  EXPECT_EQ(undated("It lasted for an hour and a half."), (Times{"an hour and a half=PT1H30M"}));
  EXPECT_EQ(undated("It lasted for three weeks and two days."), (Times{"three weeks and two days=P3W2D"}));
}

TEST(times_compound, leaves_rising_units_and_ages_apart) {
  EXPECT_EQ(undated("It took 2 days and 3 weeks."), (Times{"2 days=P2D", "3 weeks=P3W"}));
  EXPECT_EQ(undated("He served two years and 7 months old boys wept."), (Times{"two years=P2Y"}));
}

TEST(times_compound, counts_back_by_all_units) {
  EXPECT_EQ(times_of("They met 2 weeks and 2 days ago."), (Times{"2 weeks and 2 days ago=2016-06-21"}));
  EXPECT_EQ(times_of("They met 2 years and 1 month ago."), (Times{"2 years and 1 month ago=2014-06"}));
}

TEST(times_compound, counts_on_where_the_tense_points_ahead) {
  EXPECT_EQ(times_of("The court will rule in two weeks."), (Times{"two weeks=2016-W29"}));
  EXPECT_EQ(times_of("The house was built in two weeks."), (Times{"two weeks=P2W"}));
  EXPECT_EQ(times_of("It will be the third storm in two weeks."), (Times{"two weeks=P2W"}));
}

}  // namespace
}  // namespace hexapla::annotate::compound_test
