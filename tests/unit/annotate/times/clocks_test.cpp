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

}  // namespace
}  // namespace hexapla::annotate::clocks_test
