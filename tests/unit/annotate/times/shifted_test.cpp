// Tests src/annotate/times/shifted.cpp.
#include "reading.h"

namespace hexapla::annotate::shifted_test {
namespace {

TEST(times_shifted, ago_counts_from_the_day_of_writing) {
  EXPECT_EQ(times_of("It sank three days ago."), (Times{"three days ago=2016-07-04"}));
  EXPECT_EQ(times_of("It sank two weeks ago."), (Times{"two weeks ago=2016-W25"}));
  EXPECT_EQ(times_of("It sank five months ago."), (Times{"five months ago=2016-02"}));
  EXPECT_EQ(times_of("It sank 40 years ago."), (Times{"40 years ago=1976"}));
  EXPECT_TRUE(TimesOf("It sank three days ago.", "2016-07-07").time(0).anchored);
  EXPECT_TRUE(TimesOf("It sank three days ago.").time(0).relative);
}

TEST(times_shifted, keeps_the_event_it_is_told_from) {
  const TimesOf read("He resigned hours after the mayor took office.");
  ASSERT_EQ(read.annotations.times.size(), 1U);
  EXPECT_EQ(read.text(0), "hours after the mayor took office");
  EXPECT_EQ(read.time(0).span, (Span{12, 45}));
  EXPECT_EQ(read.time(0).modifier, "after");
  EXPECT_TRUE(read.time(0).relative);
  EXPECT_EQ(undated("He fled two days before the vote, they said."), (Times{"two days before the vote=P2D (before)"}));
  EXPECT_EQ(undated("Three weeks later, he wept."), (Times{"Three weeks later=P3W (after)"}));
}

TEST(times_shifted, a_clock_time_says_when) {
  EXPECT_EQ(undated("It began a few minutes before 11:30 p.m. at the pier."),
            (Times{"a few minutes before 11:30 p.m.=T23:30 (before)"}));
  EXPECT_EQ(undated("It began just before 9 p.m. at an upstairs room."), (Times{"just before 9 p.m.=T21:00 (before)"}));
  EXPECT_EQ(undated("It began shortly after 7 p.m. at Tarn."), (Times{"shortly after 7 p.m.=T19:00 (after)"}));
  EXPECT_EQ(undated("It began moments before half past nine."), (Times{"moments before half past nine=T09:30 (before)"}));
}

TEST(times_shifted, since_is_a_length) {
  EXPECT_EQ(undated("In the two years since the fire nothing was built."), (Times{"two years=P2Y"}));
}

TEST(times_shifted, counts_from_days_that_are_known) {
  EXPECT_EQ(times_of("It ended 3 days after June 12."), (Times{"3 days after June 12=2016-06-15"}));
  EXPECT_EQ(times_of("Shops will close two days before Christmas."), (Times{"two days before Christmas=2016-12-23"}));
  EXPECT_EQ(times_of("It opens three weeks from now."), (Times{"three weeks from now=2016-W30"}));
  EXPECT_EQ(times_of("It opens two weeks from tomorrow."), (Times{"two weeks from tomorrow=2016-07-22"}));
  EXPECT_EQ(times_of("It stays open until day after tomorrow."), (Times{"day after tomorrow=2016-07-09 (before)"}));
  EXPECT_EQ(times_of("It was 9999 years ago."), (Times{"9999 years ago=P9999Y"}));
}

TEST(times_shifted, ends_before_an_amount_and_reads_what_lies_ahead) {
  EXPECT_EQ(undated("Hours before hundreds of mourners met, he left."), (Times{"Hours before=PTXH (before)"}));
  EXPECT_EQ(undated("They came two weeks ahead of the election."), (Times{"two weeks ahead of the election=P2W (before)"}));
  EXPECT_EQ(undated("He slept just days prior to the fire."), (Times{"just days prior to the fire=PXD (before)"}));
}

}  // namespace
}  // namespace hexapla::annotate::shifted_test
