// Tests src/annotate/times/clocks.cpp.
#include "reading.h"

namespace hexapla::annotate::clocks_test {
namespace {

TEST(times_clocks, reads_twelve_and_twenty_four_hours) {
  EXPECT_EQ(undated("It rang at 2 a.m. and at 2:17 p.m. EDT."), (Times{"2 a.m.=T02:00", "2:17 p.m. EDT=T14:17"}));
  EXPECT_EQ(undated("It rang at 12 a.m. and 12:30pm."), (Times{"12 a.m.=T00:00", "12:30pm=T12:30"}));
  EXPECT_EQ(undated("It struck at 0730 GMT, or 07:30 UTC."), (Times{"0730 GMT=T07:30", "07:30 UTC=T07:30"}));
  EXPECT_EQ(undated("It boarded at 1230 hours."), (Times{"1230 hours=T12:30"}));
  EXPECT_EQ(undated("Doors open at 7.30pm."), (Times{"7.30pm=T19:30"}));
}

TEST(times_clocks, reads_hours_set_with_spaces) {
  EXPECT_EQ(undated("It rang at 9 a. m. local time."), (Times{"9 a. m. local time=T09:00"}));
  EXPECT_EQ(undated("It rang at around 4: 30 p. m. sharp."), (Times{"around 4: 30 p. m.=T16:30 (about)"}));
  EXPECT_EQ(undated("It boarded 12: 48PM BST."), (Times{"12: 48PM BST=T12:48"}));
  EXPECT_EQ(undated("Rowers of Tarn 4: 30 of them, a m on each shirt."), Times{});
}

TEST(times_clocks, reads_stamps) {
  EXPECT_EQ(undated("9 September 2013,14: 08"), (Times{"9 September 2013=2013-09-09", "14: 08=2013-09-09T14:08"}));
  EXPECT_EQ(undated("Last updated 15: 48."), (Times{"15: 48=T15:48"}));
  EXPECT_EQ(undated("Monday 16 September 2013 03.31 BST"),
            (Times{"Monday 16 September 2013=2013-09-16", "03.31 BST=2013-09-16T03:31"}));
  EXPECT_EQ(undated("It cost 13.31 in all, 15: 48 to one."), Times{});
}

TEST(times_clocks, reads_words) {
  EXPECT_EQ(undated("They left at noon and were back by midnight."), (Times{"noon=T12:00", "midnight=T00:00 (before)"}));
  EXPECT_EQ(undated("The bell rang at half past seven."), (Times{"half past seven=T07:30"}));
  EXPECT_EQ(undated("It began at a quarter to nine p.m. sharp."), (Times{"a quarter to nine p.m.=T20:45"}));
  EXPECT_EQ(undated("It woke them at two o'clock."), (Times{"two o'clock=T02:00"}));
  EXPECT_EQ(undated("He rose at 4 in the morning."), (Times{"4 in the morning=T04:00"}));
}

TEST(times_clocks, reads_ranges) {
  EXPECT_EQ(undated("It fell between 5 and 6 p.m."), (Times{"between 5 and 6 p.m.=T17:00/T18:00"}));
  EXPECT_EQ(undated("Open from 9:30 a.m. to noon."), (Times{"from 9:30 a.m. to noon=T09:30/T12:00"}));
  EXPECT_EQ(undated("Open from 11 to 1 p.m."), (Times{"from 11 to 1 p.m.=T11:00/T13:00"}));
}

TEST(times_clocks, takes_the_day_beside_it) {
  EXPECT_EQ(times_of("A man shot at cars shortly after 2 a.m. Thursday."),
            (Times{"shortly after 2 a.m.=2016-07-07T02:00 (after)", "Thursday=2016-07-07"}));
  EXPECT_EQ(undated("On Thursday around 2 a.m. it fell."),
            (Times{"Thursday=XXXX-WXX-4", "around 2 a.m.=XXXX-WXX-4T02:00 (about)"}));
}

TEST(times_clocks, leaves_scores_ratios_and_verses_alone) {
  EXPECT_EQ(undated("They won 3:2, at odds of 10:1, says Luke 4:18."), Times{});
  EXPECT_EQ(undated("At 25:70 and 99 p.m. nothing rings."), Times{});
}

TEST(times_clocks, reads_an_hour_behind_a_part_of_a_day) {
  EXPECT_EQ(times_of("It starts tonight at 7."), (Times{"tonight at 7=2016-07-07T19:00"}));
  EXPECT_EQ(times_of("It starts Friday morning at 6:30."), (Times{"Friday morning at 6:30=2016-07-01T06:30"}));
  EXPECT_EQ(times_of("They left last night at 7 shelters."), (Times{"last night=2016-07-06TNI"}));
}

TEST(times_clocks, reads_open_ends_of_ranges) {
  EXPECT_EQ(undated("Open from 9 a.m. to 5."), (Times{"from 9 a.m. to 5=T09:00/T17:00"}));
  EXPECT_EQ(undated("Open 5 to 6 p.m. daily."), (Times{"5 to 6 p.m.=T17:00/T18:00", "daily=P1D"}));
  EXPECT_EQ(undated("It grew from 9 a.m. to 12 people."), (Times{"9 a.m.=T09:00"}));
}

TEST(times_clocks, reads_spelt_and_joined_figures) {
  EXPECT_EQ(undated("It rang at seven thirty p.m. and at 1140 a.m."), (Times{"seven thirty p.m.=T19:30", "1140 a.m.=T11:40"}));
  EXPECT_EQ(undated("It rang at ten minutes past eight in the evening."),
            (Times{"ten minutes past eight in the evening=T20:10"}));
}

TEST(times_clocks, four_figures_with_the_same_time_of_a_zone) {
  EXPECT_EQ(undated("It struck at 1353 (1023 GMT)."), (Times{"1353=T13:53", "1023 GMT=T10:23"}));
  EXPECT_EQ(undated("It cost 1353 (1023 last year)."), (Times{"last year=UNDEF-last-year"}));
}

}  // namespace
}  // namespace hexapla::annotate::clocks_test
