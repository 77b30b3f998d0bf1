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

TEST(times_tense, dates_without_year_take_the_nearest_that_the_verb_allows) {
  EXPECT_EQ(times_of("The house burned down on Dec. 20."), (Times{"Dec. 20=2015-12-20"}));
  EXPECT_EQ(times_of("The trial will open on Feb. 3."), (Times{"Feb. 3=2017-02-03"}));
  EXPECT_EQ(times_of("The trial opened on July 3."), (Times{"July 3=2016-07-03"}));
  EXPECT_EQ(undated("The trial opened on July 3."), (Times{"July 3=XXXX-07-03"}));
}

}  // namespace
}  // namespace hexapla::annotate::tense_test
