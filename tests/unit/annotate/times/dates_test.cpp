// Tests src/annotate/times/dates.cpp.
#include "reading.h"

namespace hexapla::annotate::dates_test {
namespace {

TEST(times_dates, reads_days_in_every_order) {
  EXPECT_EQ(undated("The pier opened on July 7, 2016, at last."), (Times{"July 7, 2016=2016-07-07"}));
  EXPECT_EQ(undated("It closed on 31 December 2014 for good."), (Times{"31 December 2014=2014-12-31"}));
  EXPECT_EQ(undated("It sailed on the 7th of May 1915 at noon."), (Times{"7th of May 1915=1915-05-07", "noon=1915-05-07T12:00"}));
  EXPECT_EQ(undated("It was signed on Aug. 9th and sealed on Sept. 1."), (Times{"Aug. 9th=XXXX-08-09", "Sept. 1=XXXX-09-01"}));
  EXPECT_EQ(undated("The log says 2016-07-07 and 2016/07/08."), (Times{"2016-07-07=2016-07-07", "2016/07/08=2016-07-08"}));
}

TEST(times_dates, a_number_before_a_day_counts_what_the_day_names) {
  EXPECT_EQ(undated("Fifteen of the 19 Sept. 11 hijackers were named."), (Times{"Sept. 11=XXXX-09-11"}));
  EXPECT_EQ(undated("They fell in the 30-7 Oct. 19 loss."), (Times{"Oct. 19=XXXX-10-19"}));
  EXPECT_EQ(undated("On 19 Sept. 11 people came."), (Times{"19 Sept.=XXXX-09-19"}));
}

TEST(times_dates, a_comma_may_stand_without_a_space) {
  EXPECT_EQ(undated("Posted Apr 12,2013 by the pier."), (Times{"Apr 12,2013=2013-04-12"}));
  EXPECT_EQ(undated("It opened on July 7,2016."), (Times{"July 7,2016=2016-07-07"}));
  EXPECT_EQ(undated("It sold 12,2013 of them."), (Times{}));
  EXPECT_EQ(undated("It opened in July 41,2016 boats late."), (Times{"July=XXXX-07"}));
}

TEST(times_dates, spans_are_bytes) {
  const TimesOf read("Zoë Lund came on Friday, July 8.", "2016-07-07");
  ASSERT_EQ(read.annotations.times.size(), 1U);
  EXPECT_EQ(read.time(0).span, (Span{18, 32}));
  EXPECT_EQ(read.time(0).value, "2016-07-08");
  EXPECT_EQ(read.time(0).sentence, 0U);
}

TEST(times_dates, order_of_slashed_dates_needs_a_reason) {
  EXPECT_EQ(undated("Filed 25/12/2015."), (Times{"25/12/2015=2015-12-25"}));
  EXPECT_EQ(undated("Filed 07/08/2016."), (Times{"07/08/2016=2016"}));
  EXPECT_EQ(undated("Filed 25/12/2015 and 07/08/2016."), (Times{"25/12/2015=2015-12-25", "07/08/2016=2016-08-07"}));
  EXPECT_EQ(TimesOf("Filed 07/08/2016.", "", "en-US").all(), (Times{"07/08/2016=2016-07-08"}));
  EXPECT_EQ(TimesOf("Filed 07/08/2016.", "", "en-GB").all(), (Times{"07/08/2016=2016-08-07"}));
}

TEST(times_dates, weekdays_take_the_day_of_the_account) {
  EXPECT_EQ(times_of("The ferry sank on Tuesday, the owner said."), (Times{"Tuesday=2016-07-05"}));
  EXPECT_EQ(times_of("It sank Thursday."), (Times{"Thursday=2016-07-07"}));
  EXPECT_EQ(times_of("The court will sit on Tuesday."), (Times{"Tuesday=2016-07-12"}));
  EXPECT_EQ(times_of("They met last Thursday."), (Times{"last Thursday=2016-06-30"}));
  EXPECT_EQ(times_of("They meet next Thursday."), (Times{"next Thursday=2016-07-14"}));
  EXPECT_EQ(times_of("Voting ended Tuesday night."), (Times{"Tuesday night=2016-07-05TNI"}));
  EXPECT_EQ(undated("The ferry sank on Tuesday."), (Times{"Tuesday=XXXX-WXX-2"}));
}

TEST(times_dates, an_undated_account_dates_its_own_weekdays) {
  EXPECT_EQ(undated("It sank on Monday, July 11, 2016. Divers came Monday."),
            (Times{"Monday, July 11, 2016=2016-07-11", "Monday=2016-07-11"}));
  EXPECT_EQ(undated("It sank on Tuesday, July 11, 2016. Divers came Tuesday."),  // that day was a Monday
            (Times{"Tuesday, July 11, 2016=2016-07-11", "Tuesday=XXXX-WXX-2"}));
}

TEST(times_dates, weekdays_of_a_month) {
  EXPECT_EQ(times_of("They vote on the first Monday of March."), (Times{"the first Monday of March=2016-03-07"}));
  EXPECT_EQ(undated("They voted on the last Sunday in October 2015."), (Times{"the last Sunday in October 2015=2015-10-25"}));
}

TEST(times_dates, months_alone_need_a_sign) {
  EXPECT_EQ(undated("It was sold in May."), (Times{"May=XXXX-05"}));
  EXPECT_EQ(undated("Prices may march on. May Orr smiled. March on, he said."), Times{});
  EXPECT_EQ(undated("It reopened in March 2019."), (Times{"March 2019=2019-03"}));
  EXPECT_EQ(times_of("It burned down in December."), (Times{"December=2015-12"}));
  EXPECT_EQ(times_of("It will reopen in December."), (Times{"December=2016-12"}));
}

TEST(times_dates, the_attacks_of_2001_are_told_by_their_day) {
  EXPECT_EQ(times_of("He spoke of the Sept. 11 attacks and a post-Sept. 11 law."),
            (Times{"Sept. 11=2001-09-11", "Sept. 11=2001-09-11"}));
  EXPECT_EQ(times_of("He spoke of the Sept. 11 attacks in Orn."), (Times{"Sept. 11=2016-09-11"}));
}

TEST(times_dates, days_of_a_list_are_two) {
  EXPECT_EQ(undated("Hearings on April 24 and 25 were long."), (Times{"April 24=XXXX-04-24", "25=XXXX-04-25"}));
  EXPECT_EQ(undated("On April 24 and 25 boats sank."), (Times{"April 24=XXXX-04-24"}));
}

TEST(times_dates, gives_both_days_of_a_list_their_year) {
  EXPECT_EQ(times_of("The fair ran July 4-9, 2015."), (Times{"July 4=2015-07-04", "9, 2015=2015-07-09"}));
  EXPECT_EQ(times_of("It ran between 3 and 12 September 2014."),
            (Times{"between 3 and 12 September 2014=2014-09-03/2014-09-12"}));
  EXPECT_EQ(times_of("We are off april 9th through 17th."), (Times{"april 9th=2016-04-09", "17th=2016-04-17"}));
}

TEST(times_dates, reads_names_in_lower_case_that_mean_nothing_else) {
  EXPECT_EQ(times_of("see you monday, not on the 4th of march"), (Times{"monday=2016-07-04", "4th of march=2016-03-04"}));
  EXPECT_EQ(times_of("they may march in august company"), Times{});
}

TEST(times_dates, takes_no_day_that_a_month_has_not) {
  EXPECT_EQ(times_of("It ended on Feb. 30 by mistake."), Times{});
  EXPECT_EQ(times_of("He paid $12 December 2."), (Times{"December 2=2016-12-02"}));
}

}  // namespace
}  // namespace hexapla::annotate::dates_test
