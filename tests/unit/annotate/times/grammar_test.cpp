// Tests src/annotate/times/grammar.cpp.
#include "annotate/times/grammar.h"

#include "reading.h"

namespace hexapla::annotate::grammar_test {
namespace {

TEST(times_grammar, modifiers_belong_to_the_expression) {
  EXPECT_EQ(times_of("It fell around 2 a.m., they say."), (Times{"around 2 a.m.=T02:00 (about)"}));
  EXPECT_EQ(times_of("It fell just after 4 p.m. there."), (Times{"just after 4 p.m.=T16:00 (after)"}));
  EXPECT_EQ(times_of("It fell early Thursday."), (Times{"early Thursday=2016-07-07 (early)"}));
  EXPECT_EQ(times_of("It fell late on Monday."), (Times{"late on Monday=2016-07-04 (late)"}));
  EXPECT_EQ(undated("It must end by December 31."), (Times{"December 31=XXXX-12-31 (before)"}));
  EXPECT_EQ(undated("He has worked there since 1998."), (Times{"1998=1998 (after)"}));
}

TEST(times_grammar, ranges_are_one_time) {
  EXPECT_EQ(undated("It ran between 2009 and 2016."), (Times{"between 2009 and 2016=2009/2016"}));
  EXPECT_EQ(undated("Beginning in 2009 and continuing through 2016, they took money."),
            (Times{"Beginning in 2009 and continuing through 2016=2009/2016"}));
  EXPECT_EQ(undated("He ruled in 1995-99."), (Times{"1995-99=1995/1999"}));
  EXPECT_EQ(undated("It runs from July 4, 2016 to July 9, 2016."),
            (Times{"from July 4, 2016 to July 9, 2016=2016-07-04/2016-07-09"}));
}

TEST(times_grammar, periods_are_iso_8601) {
  using namespace times;
  EXPECT_EQ(period(3, day), "P3D");
  EXPECT_EQ(period(5, hour), "PT5H");
  EXPECT_EQ(period(-1, decade), "PXDE");
  EXPECT_EQ(period(2, fortnight), "P4W");
  EXPECT_EQ(period(1.5, year), "P1Y6M");
  EXPECT_EQ(period(0.5, hour), "PT30M");
  EXPECT_EQ(period(2.4, week), "P2.4W");
}

TEST(times_grammar, the_second_end_of_a_range_follows_the_first) {
  EXPECT_EQ(times_of("It stood open from Monday through Friday."), (Times{"from Monday through Friday=2016-07-04/2016-07-08"}));
  EXPECT_EQ(undated("It stood between A.D. 1000 and 1260."), (Times{"between A.D. 1000 and 1260=1000/1260"}));
  EXPECT_EQ(times_of("It rained from November to March."), (Times{"from November to March=2015-11/2016-03"}));
  EXPECT_EQ(times_of("It rained from July 4 to July 9, 2015."), (Times{"from July 4 to July 9, 2015=2015-07-04/2015-07-09"}));
}

TEST(times_grammar, what_stands_before_a_time_and_is_no_bound) {
  EXPECT_EQ(times_of("They walk around today, and he knows about this morning's fire."),
            (Times{"today=2016-07-07", "this morning=2016-07-07TMO"}));
  EXPECT_EQ(undated("It took under an hour, around noon."), (Times{"under an hour=PT1H (less)", "around noon=T12:00 (about)"}));
  EXPECT_EQ(undated("It is so under current rules."), (Times{"current=PRESENT_REF"}));
}

}  // namespace
}  // namespace hexapla::annotate::grammar_test
