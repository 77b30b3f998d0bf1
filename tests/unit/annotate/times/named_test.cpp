// Tests src/annotate/times/named.cpp.
#include "reading.h"

namespace hexapla::annotate::named_test {
namespace {

TEST(times_named, holidays_are_days) {
  EXPECT_EQ(times_of("It snowed on Christmas Eve."), (Times{"Christmas Eve=2015-12-24"}));
  EXPECT_EQ(undated("It snowed at Easter 2016 and on Thanksgiving 2015."),
            (Times{"Easter 2016=2016-03-27", "Thanksgiving 2015=2015-11-26"}));
  EXPECT_EQ(times_of("Shops will close on Labor Day."), (Times{"Labor Day=2016-09-05"}));
  EXPECT_EQ(undated("They sang at Christmas."), (Times{"Christmas=XXXX-12-25"}));
  EXPECT_EQ(times_of("Banks will close on St. Patrick's Day."), (Times{"St. Patrick's Day=2017-03-17"}));
}

TEST(times_named, a_holiday_just_ahead_may_stand_behind_a_past_verb) {
  EXPECT_EQ(TimesOf("Pilgrims came as Easter week began.", "2016-03-21").all(), (Times{"Easter week=2016-W12"}));
  EXPECT_EQ(TimesOf("Pilgrims came last Easter.", "2016-03-21").all(), (Times{"last Easter=2015-04-05"}));
  EXPECT_EQ(times_of("The mill burned on Halloween."), (Times{"Halloween=2015-10-31"}));
}

TEST(times_named, election_day_follows_the_first_monday_of_november) {
  EXPECT_EQ(times_of("Polls will open on Election Day."), (Times{"Election Day=2016-11-08"}));
  EXPECT_EQ(TimesOf("He conceded on Election Night.", "2022-11-20").all(), (Times{"Election Night=2022-11-08TNI"}));
  EXPECT_EQ(undated("Polls open on Election Day."), (Times{"Election Day=UNDEF-election-day"}));
}

TEST(times_named, wars_are_years) {
  EXPECT_EQ(undated("It was last used during World War II."), (Times{"World War II=1939/1945"}));
  EXPECT_EQ(undated("A World War II veteran spoke."), Times{});
  EXPECT_EQ(undated("The Christmas tree fell."), Times{});
}

TEST(times_named, reads_holidays_with_their_year_week_or_weekend) {
  EXPECT_EQ(times_of("They met on Father's Day of last year."), (Times{"Father's Day of last year=2015-06-21"}));
  EXPECT_EQ(times_of("It rained during Labor Day weekend."), (Times{"Labor Day weekend=2016-W35-WE"}));
  EXPECT_EQ(times_of("Shops opened on Black Friday."), (Times{"Black Friday=2015-11-27"}));
  EXPECT_EQ(times_of("we will close on christmas eve"), (Times{"christmas eve=2016-12-24"}));
}

TEST(times_named, a_war_that_only_describes_is_no_time) {
  EXPECT_EQ(undated("They shed their Cold War ties."), Times{});
  EXPECT_EQ(undated("Ties held after the Cold War ended."), (Times{"after the Cold War=1947/1991 (after)"}));
}

}  // namespace
}  // namespace hexapla::annotate::named_test
