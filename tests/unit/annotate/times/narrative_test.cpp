// Tests src/annotate/times/narrative.cpp.
#include "reading.h"

namespace hexapla::annotate::narrative_test {
namespace {

/// "words=timex3" of each time of a text written on Thursday, 2016-07-07, or undated.
Times placed(const std::string& text, const std::string& published = "2016-07-07") {
  const TimesOf times(text, published);
  Times out;
  for (std::size_t i = 0; i < times.annotations.times.size(); ++i) out.push_back(times.text(i) + "=" + times.time(i).timex3);
  return out;
}

TEST(place_in_narrative, gives_a_clock_time_the_day_of_its_sentence) {
  EXPECT_EQ(placed("On Monday the mill burned and at 2 a.m. its roof fell."),
            (Times{"Monday=2016-07-04", "2 a.m.=2016-07-04T02:00"}));
  const TimesOf times("On Monday the mill burned and at 2 a.m. its roof fell.", "2016-07-07");
  EXPECT_EQ(times.time(1).value, "T02:00");  // what is compared stays as the words have it
  EXPECT_EQ(times.time(1).span, (Span{33, 39}));
}

TEST(place_in_narrative, else_the_day_told_last_or_that_of_publication) {
  EXPECT_EQ(placed("The mill burned on June 3. Its roof fell at 2 a.m."),
            (Times{"June 3=2016-06-03", "2 a.m.=2016-06-03T02:00"}));
  EXPECT_EQ(placed("The roof fell at 2 a.m."), Times{"2 a.m.=2016-07-07T02:00"});
  EXPECT_EQ(placed("The roof fell at 2 a.m.", ""), Times{"2 a.m.=T02:00"});
}

TEST(place_in_narrative, passes_over_days_on_which_something_was_only_said) {
  EXPECT_EQ(placed("The mill burned on June 3. \"It is gone,\" Holt said Tuesday. Its roof fell at noon."),
            (Times{"June 3=2016-06-03", "Tuesday=2016-07-05", "noon=2016-06-03T12:00"}));
}

TEST(place_in_narrative, counts_from_the_day_told_last) {
  EXPECT_EQ(placed("The mill burned on June 3. The next morning it was searched."),
            (Times{"June 3=2016-06-03", "next morning=2016-06-04TMO"}));
  EXPECT_EQ(placed("The mill burned on June 3. Two days later it was sold."),
            (Times{"June 3=2016-06-03", "Two days later=2016-06-05"}));
  EXPECT_EQ(placed("It was built in 1911. Ten years later it burned."), (Times{"1911=1911", "Ten years later=1921"}));
  EXPECT_EQ(placed("He came in June 1998 and left later that year."), (Times{"June 1998=1998-06", "later that year=1998"}));
}

TEST(place_in_narrative, gives_days_of_that_year_the_year_told_last) {
  EXPECT_EQ(placed("They met in March 1992 and wed on May 3 that year."),
            (Times{"March 1992=1992-03", "May 3=1992-05-03", "that year=1992"}));
  EXPECT_EQ(placed("They met in 1992. In June of that same year he left."),
            (Times{"1992=1992", "June=1992-06", "same year=1992"}));
}

TEST(place_in_narrative, counts_from_the_day_of_writing_where_nothing_was_told) {
  EXPECT_EQ(placed("Prices were lower a year earlier."), Times{"a year earlier=2015"});
  EXPECT_EQ(placed("Prices were lower in the previous week."), Times{"previous week=2016-W26"});
  EXPECT_EQ(placed("Prices were lower a year earlier.", ""), Times{"a year earlier=P1Y"});
}

TEST(place_in_narrative, ends_what_is_current) {
  EXPECT_EQ(placed("It opens at the end of the year."), Times{"the end of the year=2016"});
  EXPECT_EQ(placed("It opens at the end of the year.", ""), Times{"the end of the year=UNDEF-end-year"});
}

TEST(place_in_narrative, leaves_what_is_told_from_an_event_or_from_too_long_a_time) {
  EXPECT_EQ(placed("It burned on June 3. Two days after the vote it was sold."),
            (Times{"June 3=2016-06-03", "Two days after the vote=P2D"}));
  EXPECT_EQ(placed("It burned in 1911. Two days later it was sold."), (Times{"1911=1911", "Two days later=P2D"}));
}

TEST(place_in_narrative, tells_days_beside_events_from_the_day_told_last) {
  EXPECT_EQ(placed("Holt was shot on June 3. They came the day after his death."),
            (Times{"June 3=2016-06-03", "the day after his death=2016-06-04"}));
  EXPECT_EQ(placed("He was seen on June 3, the day before the warrant."),
            (Times{"June 3=2016-06-03", "the day before the warrant=2016-06-03"}));
  EXPECT_EQ(placed("The mill burned on June 3. The following Tuesday it was sold."),
            (Times{"June 3=2016-06-03", "following Tuesday=2016-06-07"}));
  EXPECT_EQ(placed("The mill burned last October. That same day it was sold."),
            (Times{"last October=2015-10", "same day=2015-10-XX"}));
}

TEST(place_in_narrative, gives_no_day_to_what_comes_round) {
  EXPECT_EQ(placed("The bell rings every day at 7 p.m."), (Times{"every day=P1D", "7 p.m.=XXXX-XX-XXT19:00"}));
  EXPECT_EQ(placed("Mass is at 9 a.m. each Sunday."), (Times{"9 a.m.=XXXX-WXX-7T09:00", "each Sunday=XXXX-WXX-7"}));
}

}  // namespace
}  // namespace hexapla::annotate::narrative_test
