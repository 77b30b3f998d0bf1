// Tests src/annotate/times/relative.cpp.
#include "reading.h"

namespace hexapla::annotate::relative_test {
namespace {

TEST(times_relative, days_told_from_the_day_of_writing) {
  EXPECT_EQ(times_of("He came yesterday, spoke today and leaves tomorrow."),
            (Times{"yesterday=2016-07-06", "today=2016-07-07", "tomorrow=2016-07-08"}));
  EXPECT_EQ(times_of("He left yesterday morning."), (Times{"yesterday morning=2016-07-06TMO"}));
  EXPECT_EQ(times_of("It fell last night."), (Times{"last night=2016-07-06TNI"}));
  EXPECT_EQ(undated("He came yesterday."), (Times{"yesterday=UNDEF-yesterday"}));
  EXPECT_TRUE(TimesOf("He came yesterday.").time(0).relative);
}

TEST(times_relative, units_before_and_after) {
  EXPECT_EQ(times_of("It fell last week, and last month, and last year."),
            (Times{"last week=2016-W26", "last month=2016-06", "last year=2015"}));
  EXPECT_EQ(times_of("It opens next year."), (Times{"next year=2017"}));
  EXPECT_EQ(times_of("It fell earlier this month."), (Times{"earlier this month=2016-07 (early)"}));
  EXPECT_EQ(times_of("It rained earlier in the week."), (Times{"earlier in the week=2016-W27 (early)"}));
  EXPECT_EQ(times_of("It rained for the past three days."), (Times{"past three days=P3D"}));
  EXPECT_EQ(undated("It fell last month."), (Times{"last month=UNDEF-last-month"}));
}

TEST(times_relative, weekends_follow_the_day_of_writing) {
  EXPECT_EQ(times_of("It rained over the weekend."), (Times{"the weekend=2016-W26-WE"}));
  EXPECT_EQ(TimesOf("It rains this weekend.", "2016-07-09").all(), (Times{"this weekend=2016-W27-WE"}));
  EXPECT_EQ(TimesOf("It rained last weekend.", "2016-07-09").all(), (Times{"last weekend=2016-W26-WE"}));
}

TEST(times_relative, this_past_unit_is_the_last_one) {
  EXPECT_EQ(times_of("It rained this past weekend and this past month."),
            (Times{"this past weekend=2016-W26-WE", "this past month=2016-06"}));
  EXPECT_EQ(undated("The weekend of June 5, 2016 was wet."), (Times{"The weekend of June 5, 2016=2016-W22-WE"}));
}

TEST(times_relative, phrases_with_the) {
  EXPECT_EQ(undated("It closes at the end of July 2016."), (Times{"the end of July 2016=2016-07 (end)"}));
  EXPECT_EQ(undated("It woke him in the middle of the night."), (Times{"the middle of the night=TNI (mid)"}));
  EXPECT_EQ(undated("The morning of July 4, 2016 was clear."), (Times{"The morning of July 4, 2016=2016-07-04TMO"}));
  EXPECT_EQ(undated("At the end of the day, we lost."), Times{});
}

TEST(times_relative, the_day_before_a_day) {
  EXPECT_EQ(undated("He left the day before July 4, 2016."), (Times{"the day before July 4, 2016=2016-07-03"}));
  EXPECT_EQ(times_of("It rained later in the day before leaving."), (Times{"later in the day=UNDEF-later-day (late)"}));
}

TEST(times_relative, what_is_to_come) {
  EXPECT_EQ(undated("Nobody knows the future."), (Times{"the future=FUTURE_REF"}));
  EXPECT_EQ(undated("It may open in the near future."), (Times{"the near future=FUTURE_REF"}));
  EXPECT_EQ(undated("It may open in the very near future."), (Times{"the very near future=FUTURE_REF"}));
  EXPECT_EQ(undated("It guards against future floods; he sold wheat futures."), (Times{"future=FUTURE_REF"}));
}

TEST(times_relative, near_the_ends_of_the_calendar) {
  EXPECT_EQ(TimesOf("It fell last month.", "2016-01-31").all(), (Times{"last month=2015-12"}));
  EXPECT_EQ(TimesOf("It opens next month.", "2016-01-31").all(), (Times{"next month=2016-02"}));
  EXPECT_EQ(TimesOf("It fell last week.", "2016-01-04").all(), (Times{"last week=2015-W53"}));
}

TEST(times_relative, reads_what_is_left_of_a_unit) {
  EXPECT_EQ(times_of("It stays closed for the rest of the year."), (Times{"the rest of the year=2016 (end)"}));
  EXPECT_EQ(times_of("It stays closed for the remainder of this month."), (Times{"the remainder of this month=2016-07 (end)"}));
}

TEST(times_relative, that_night_and_throughout_the_week) {
  EXPECT_EQ(undated("He threatened her that night as well."), (Times{"that night=UNDEF-that-night"}));
  EXPECT_EQ(times_of("Throughout the week they came."), (Times{"the week=2016-W27"}));
}

}  // namespace
}  // namespace hexapla::annotate::relative_test
