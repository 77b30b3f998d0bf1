// Tests src/annotate/times/numeric.cpp.
#include "reading.h"

namespace hexapla::annotate::numeric_test {
namespace {

TEST(times_numeric, spaces_may_stand_about_slashes) {
  EXPECT_EQ(undated("11 / 30 / 2009"), (Times{"11 / 30 / 2009=2009-11-30"}));
  EXPECT_EQ(undated("It scored 3 / 10 / 5 / 20."), Times{});
}

TEST(times_numeric, reads_days_by_what_their_marks_and_figures_say) {
  EXPECT_EQ(undated("Filed 2016/7/9 and 2019-aug-1."), (Times{"2016/7/9=2016-07-09", "2019-aug-1=2019-08-01"}));
  EXPECT_EQ(undated("Filed 23/Sep/2020 and 21-04-2016."), (Times{"23/Sep/2020=2020-09-23", "21-04-2016=2016-04-21"}));
  EXPECT_EQ(undated("Filed 13.5.2016."), (Times{"13.5.2016=2016-05-13"}));
  EXPECT_EQ(undated("Filed 07/08/2016."), (Times{"07/08/2016=2016"}));
}

TEST(times_numeric, reads_months_that_cannot_be_ranges_or_fractions) {
  EXPECT_EQ(undated("The report of 2016-11 and that of 11/2016."), (Times{"2016-11=2016-11", "11/2016=2016-11"}));
  EXPECT_EQ(undated("From 2009-12 on."), (Times{"2009-12=2009/2012"}));
}

TEST(times_numeric, reads_days_without_year_behind_a_preposition) {
  EXPECT_EQ(TimesOf("It opened on 4/22 with 3/4 of its crew.", "2016-07-07", "en-US").all(), (Times{"4/22=2016-04-22"}));
  EXPECT_EQ(TimesOf("It opened on 22/4.", "2016-07-07", "en-GB").all(), (Times{"22/4=2016-04-22"}));
  EXPECT_EQ(times_of("It opened on 4/5."), Times{});
}

TEST(times_numeric, takes_no_day_that_there_is_not) {
  EXPECT_EQ(undated("Filed 2016-02-30."), (Times{"2016=2016"}));
  EXPECT_EQ(undated("Version 13.50.2016 and 1.2.3."), Times{});
  EXPECT_EQ(undated("The 9/11 attacks."), (Times{"9/11=2001-09-11"}));
}

}  // namespace
}  // namespace hexapla::annotate::numeric_test
