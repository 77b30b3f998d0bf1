// Tests src/annotate/times/tense.cpp.
#include "reading.h"

namespace hexapla::annotate::tense_test {
namespace {

TEST(times_tense, verbs_say_on_which_side_of_the_day_of_writing_a_weekday_lies) {
  EXPECT_EQ(times_of("The minister is expected to speak on Friday."), (Times{"Friday=2016-07-08"}));
  EXPECT_EQ(times_of("On Tuesday, the guild of bakers plans to hold a march."), (Times{"Tuesday=2016-07-12"}));
  EXPECT_EQ(times_of("He announced that the bridge would reopen Tuesday."), (Times{"Tuesday=2016-07-12"}));
  EXPECT_EQ(times_of("He announced Tuesday that the bridge was shut."), (Times{"Tuesday=2016-07-05"}));
  EXPECT_EQ(times_of("Holt would be coming to the United Provinces Tuesday."), (Times{"Tuesday=2016-07-12"}));
}

TEST(times_tense, until_is_ahead_unless_its_clause_is_past) {
  EXPECT_EQ(times_of("They have until 9 a.m. Tuesday to sign."),
            (Times{"9 a.m.=2016-07-12T09:00 (before)", "Tuesday=2016-07-12"}));
  EXPECT_EQ(times_of("Until Tuesday, they had not called him."), (Times{"Tuesday=2016-07-05 (before)"}));
}

TEST(times_tense, words_right_before_a_time_point_ahead_in_any_tense) {
  EXPECT_EQ(times_of("Crews swept the quay ahead of Tuesday's race."), (Times{"Tuesday=2016-07-12"}));
  EXPECT_EQ(times_of("Holt toured Orn ahead of Sunday's debate and Tuesday's vote."),
            (Times{"Sunday=2016-07-10", "Tuesday=2016-07-12"}));
  EXPECT_EQ(times_of("A rally set for Tuesday was called off."), (Times{"Tuesday=2016-07-12"}));
  EXPECT_EQ(times_of("Holt has more seats going into November."), (Times{"November=2016-11"}));
  EXPECT_EQ(times_of("Holt is up for re-election in March."), (Times{"March=2017-03"}));
  EXPECT_EQ(times_of("Holt was up for re-election in March."), (Times{"March=2016-03"}));
  EXPECT_EQ(times_of("Holt did not show up for work on Tuesday."), (Times{"Tuesday=2016-07-05"}));
}

TEST(times_tense, that_year_is_the_one_told_before) {
  EXPECT_EQ(times_of("They met in 1992, and wed on May 3 that year."),
            (Times{"1992=1992", "May 3=XXXX-05-03", "that year=UNDEF-that-year"}));
}

TEST(times_tense, dates_without_year_take_the_nearest_that_the_verb_allows) {
  EXPECT_EQ(times_of("The house burned down on Dec. 20."), (Times{"Dec. 20=2015-12-20"}));
  EXPECT_EQ(times_of("The trial will open on Feb. 3."), (Times{"Feb. 3=2017-02-03"}));
  EXPECT_EQ(times_of("The trial opened on July 3."), (Times{"July 3=2016-07-03"}));
  EXPECT_EQ(undated("The trial opened on July 3."), (Times{"July 3=XXXX-07-03"}));
}

}  // namespace
}  // namespace hexapla::annotate::tense_test
