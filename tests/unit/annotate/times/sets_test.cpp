// Tests src/annotate/times/sets.cpp.
#include "reading.h"

namespace hexapla::annotate::sets_test {
namespace {

TEST(times_sets, reads_how_often) {
  EXPECT_EQ(undated("They meet every Tuesday and twice a week by phone."),
            (Times{"every Tuesday=XXXX-WXX-2", "twice a week=P1W"}));
  EXPECT_EQ(undated("A rite is held every May."), (Times{"every May=XXXX-05"}));
  EXPECT_EQ(undated("Guards watch 24/7, around the clock."), (Times{"24/7=PT24H", "around the clock=PT24H"}));
  EXPECT_EQ(undated("The ferry runs daily and every two hours."), (Times{"daily=P1D", "every two hours=PT2H"}));
  const TimesOf read("They meet every Tuesday.");
  EXPECT_EQ(read.time(0).kind, TimeKind::set);
  EXPECT_EQ(read.time(0).span, (Span{10, 23}));
}

TEST(times_sets, leaves_names_alone) { EXPECT_EQ(undated("He reads the Daily Lantern."), Times{}); }

TEST(times_sets, daily_before_a_name) {
  EXPECT_EQ(undated("The daily Lunmouth Post wrote so."), (Times{"daily=P1D"}));
  EXPECT_EQ(undated("The Daily Post wrote so."), Times{});
}

TEST(times_sets, counts_every_other_and_reads_parts_of_weekdays) {
  EXPECT_EQ(undated("They meet every other week."), (Times{"every other week=P2W"}));
  EXPECT_EQ(undated("They meet Friday mornings."), (Times{"Friday mornings=XXXX-WXX-5TMO"}));
  EXPECT_EQ(undated("They meet every weekend and every summer."), (Times{"every weekend=XXXX-WXX-WE", "every summer=XXXX-SU"}));
}

}  // namespace
}  // namespace hexapla::annotate::sets_test
