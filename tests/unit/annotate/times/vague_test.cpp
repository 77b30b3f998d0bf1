// Tests src/annotate/times/vague.cpp.
#include "reading.h"

namespace hexapla::annotate::times_vague_test {
namespace {

TEST(times_vague, earlier_and_later_in_a_day) {
  EXPECT_EQ(undated("It was found later in the day, hired early that day."),
            (Times{"later in the day=UNDEF-later-day (late)", "early that day=UNDEF-that-day (early)"}));
}

TEST(times_vague, reads_small_hours) {
  EXPECT_EQ(undated("It sank in the early hours of the morning."), (Times{"the early hours of the morning=TMO (early)"}));
  EXPECT_EQ(undated("It sank in the small hours."), (Times{"the small hours=TMO (early)"}));
  EXPECT_EQ(undated("It sank in the early hours of Monday."), (Times{"the early hours of Monday=XXXX-WXX-1 (early)"}));
}

TEST(times_vague, reads_the_whole_course_of_something) {
  EXPECT_EQ(undated("Over the years he painted it."), (Times{"Over the years=PXY"}));
  EXPECT_EQ(undated("They led from the very beginning."), (Times{"from the very beginning="}));
  EXPECT_EQ(undated("It goes from the pier over the bay."), Times{});
}

TEST(times_vague, places_without_saying_when) {
  EXPECT_EQ(undated("He recently left."), (Times{"recently=PAST_REF"}));
  EXPECT_EQ(undated("Over time, it pays. For now, it does not."), (Times{"Over time=PX", "For now=PRESENT_REF"}));
  EXPECT_EQ(undated("They halted for a short period of time."), (Times{"for a short period of time=PX"}));
  EXPECT_EQ(undated("He spoke shortly after the vote."), (Times{"shortly after the vote=PXM (after)"}));
  EXPECT_EQ(undated("It rained in the afternoon."), (Times{"the afternoon=TAF"}));
}

TEST(times_vague, now_stands_alone) {
  const TimesOf read("It is now shut; the now-closed road is bare.");
  ASSERT_EQ(read.annotations.times.size(), 1U);
  EXPECT_EQ(read.time(0).span, (Span{6, 9}));
  EXPECT_EQ(read.time(0).kind, TimeKind::vague);
}

TEST(times_vague, the_present_and_the_future) {
  EXPECT_EQ(undated("His current boat leaks."), (Times{"current=PRESENT_REF"}));
  EXPECT_EQ(undated("The current swept him off; a strong current is feared."), Times{});
  EXPECT_EQ(undated("It is currently shut."), (Times{"currently=PRESENT_REF"}));
}

TEST(times_vague, reads_early_and_late_parts_of_a_day) {
  EXPECT_EQ(undated("It rained in the early morning."), (Times{"the early morning=TMO (early)"}));
  EXPECT_EQ(undated("It rained in the late-night."), (Times{"the late-night=TNI (late)"}));
}

TEST(times_vague, leaves_what_only_points_at_another_time) {
  EXPECT_EQ(times_of("It burned often, most recently last October."), (Times{"last October=2015-10"}));
  EXPECT_EQ(undated("It burned often, most recently in 2015."), (Times{"2015=2015"}));
  EXPECT_EQ(undated("It burned recently in Dunholm."), (Times{"recently=PAST_REF"}));
  EXPECT_EQ(undated("For the town, high noon came too late."), Times{});
  EXPECT_EQ(times_of("During the day Friday it rained."), (Times{"Friday=2016-07-01"}));
}

TEST(times_vague, leaves_hours_and_neighbours_to_other_forms) {
  EXPECT_EQ(times_of("It began in the early morning hours of July 4."),
            (Times{"the early morning hours of July 4=2016-07-04 (early)"}));
  EXPECT_EQ(times_of("Deaths fell from 674 last year."), (Times{"last year=2015"}));
  EXPECT_EQ(times_of("They met following Tuesday's fire."), (Times{"Tuesday=2016-07-05"}));
  EXPECT_EQ(times_of("It rang around 7:30 Wednesday night and at 6:10 for all."),
            (Times{"around 7:30=2016-07-06T19:30 (about)", "Wednesday night=2016-07-06TNI"}));
  EXPECT_EQ(undated("He comes every other weekend."), (Times{"every other weekend=P2W"}));
}

TEST(times_vague, stretches_and_nights) {
  EXPECT_EQ(undated("He rested for long stretches."), (Times{"for long stretches=PX"}));
  EXPECT_EQ(undated("They spent the night in tents."), (Times{"the night=TNI"}));
  EXPECT_EQ(undated("It is shut for some time."), (Times{"for some time=PX"}));
}

TEST(times_vague, earlier_by_itself_is_none) {
  EXPECT_EQ(undated("Earlier, the crew had left. Roe said earlier that all was well."), Times{});
}

}  // namespace
}  // namespace hexapla::annotate::times_vague_test
