// Tests src/annotate/times/weeks.cpp.
#include "reading.h"

namespace hexapla::annotate::weeks_test {
namespace {

TEST(times_weeks, weeks_of_a_season_have_no_days) {
  EXPECT_EQ(undated("Roe was hurt in Week 15, she signed in week 12."),
            (Times{"Week 15=UNDEF-week-15", "week 12=UNDEF-week-12"}));
  EXPECT_EQ(undated("He won the week 12-4."), Times{});
  EXPECT_EQ(undated("In week 12 he sang. Roe ran in week 12 against Solby."),
            (Times{"week 12=UNDEF-week-12", "week 12=UNDEF-week-12"}));
  EXPECT_EQ(undated("In Week 12 players rested."), Times{"Week 12=UNDEF-week-12"});
  EXPECT_EQ(undated("In week 12 people went home."), Times{}) << "people are counted";
}

TEST(times_weeks, places_weekdays_in_the_week_that_is_told) {
  EXPECT_EQ(times_of("The vote is on Friday next week."), (Times{"Friday next week=2016-07-15"}));
  EXPECT_EQ(times_of("It fell on Tuesday of last week."), (Times{"Tuesday of last week=2016-06-28"}));
  EXPECT_EQ(times_of("They meet next week on Monday."), (Times{"next week on Monday=2016-07-11"}));
  EXPECT_EQ(undated("It fell on Tuesday of last week."), (Times{"Tuesday=XXXX-WXX-2", "last week=UNDEF-last-week"}));
}

TEST(times_weeks, finds_the_month_in_which_a_weekday_has_a_day) {
  EXPECT_EQ(times_of("The bridge closed on Tuesday the 21st."), (Times{"Tuesday the 21st=2016-06-21"}));
  EXPECT_EQ(times_of("The bridge will close on Friday the twenty-second."), (Times{"Friday the twenty-second=2016-07-22"}));
  EXPECT_EQ(undated("The bridge closed on Tuesday the 21st."), (Times{"Tuesday the 21st=XXXX-XX-21"}));
}

TEST(times_weeks, counts_weeks_and_days_of_months_and_years) {
  EXPECT_EQ(times_of("It rained in the first week of 2016."), (Times{"the first week of 2016=2016-W01"}));
  EXPECT_EQ(times_of("It rained in the last week of 2015."), (Times{"the last week of 2015=2015-W53"}));
  EXPECT_EQ(times_of("It rained in the 2nd week of May 2016."), (Times{"the 2nd week of May 2016=2016-W18"}));
  EXPECT_EQ(times_of("It ends on the last day of the month."), (Times{"the last day of the month=2016-07-31"}));
  EXPECT_EQ(times_of("It ended on the twenty-first day of June."), (Times{"the twenty-first day of June=2016-06-21"}));
  EXPECT_EQ(times_of("It was the last day of school."), Times{});
  EXPECT_EQ(times_of("The sixtieth day of June never came."), (Times{"June=2016-06"}));
}

TEST(times_weeks, reads_days_of_the_month_of_writing_and_its_neighbours) {
  EXPECT_EQ(times_of("The rent is due on the 15th of next month."), (Times{"the 15th of next month=2016-08-15"}));
  EXPECT_EQ(times_of("He arrived on the 3rd."), (Times{"the 3rd=2016-07-03"}));
  EXPECT_EQ(times_of("He arrived on the 28th."), (Times{"the 28th=2016-06-28"}));
  EXPECT_EQ(times_of("He lives on the 28th floor."), Times{});
}

TEST(times_weeks, steps_over_a_unit) {
  EXPECT_EQ(times_of("The hearing is the week after next."), (Times{"the week after next=2016-W29"}));
  EXPECT_EQ(times_of("It closed the year before last."), (Times{"the year before last=2014"}));
}

}  // namespace
}  // namespace hexapla::annotate::weeks_test
