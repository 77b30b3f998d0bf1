// Tests src/annotate/times/events.cpp.
#include "reading.h"

namespace hexapla::annotate::times_events_test {
namespace {

TEST(times_events, before_an_event_that_its_noun_names) {
  const TimesOf read("Roe spoke before the House vote.");
  ASSERT_EQ(read.all(), (Times{"before the House vote= (before)"}));
  EXPECT_EQ(read.time(0).span, (Span{10, 31}));
  EXPECT_EQ(read.time(0).kind, TimeKind::vague);
  EXPECT_EQ(undated("Ahead of the ceremony she wept, prior to her arrest."),
            (Times{"Ahead of the ceremony= (before)", "prior to her arrest= (before)"}));
  EXPECT_EQ(undated("He stood before the court, before the county board and before the fire chief."), Times{});
  EXPECT_EQ(times_of("He left before Monday's vote."), (Times{"before Monday=2016-07-04 (before)"}));
}

TEST(times_events, nothing_behind_an_event_that_its_noun_names) {
  EXPECT_EQ(undated("Roe flew home immediately after the press conference and, following the blast, wept."), Times{});
  EXPECT_EQ(undated("It was buried in advance of the robbery."), (Times{"in advance of the robbery= (before)"}));
  EXPECT_EQ(undated("He went after the thief, after his arrest, after a fire."), Times{});
}

TEST(times_events, during_an_office) {
  EXPECT_EQ(undated("It fell during the Roe presidency and during a post-election, lame-duck session of the senate."),
            (Times{"during the Roe presidency=", "during a post-election, lame-duck session="}));
  EXPECT_EQ(undated("It came under the previous administration, during Lund's tenure."),
            (Times{"under the previous administration=", "during Lund's tenure="}));
  EXPECT_EQ(undated("It fell during the session."), Times{});
}

TEST(times_events, time_of_a_life) {
  EXPECT_EQ(undated("Roe, who as a child fled Tarn, returned in her youth."), (Times{"as a child=", "in her youth="}));
  EXPECT_EQ(undated("He was treated as a child. She worked as a child actor."), Times{});
}

TEST(times_events, age_of_an_institution_is_a_length) {
  EXPECT_EQ(undated("The 50-year-old Western alliance held."), (Times{"50-year-old=P50Y"}));
  EXPECT_EQ(undated("They met at a 2-year-old’s birthday party and a 3-year-old's party."), Times{});
  EXPECT_EQ(undated("A 50-year-old man and a 17-year-old Tarn High School student met."), Times{});
}

TEST(times_events, anniversaries_and_what_leads_up) {
  EXPECT_EQ(undated("They met on the 15th anniversary of the fire."), (Times{"15th anniversary="}));
  EXPECT_EQ(undated("In the days leading up to the vote he slept."), (Times{"days leading up to the vote=PXD (before)"}));
}

TEST(times_events, part_of_the_length_told_before) {
  EXPECT_EQ(undated("He played 15 years in Tarn, the first 11 with Dunholm."), (Times{"15 years=P15Y", "the first 11=P11Y"}));
  EXPECT_EQ(undated("He won 15 games, the first 11 in Tarn."), Times{});
}

TEST(times_events, part_of_a_day_or_week_of_an_event_that_its_noun_names) {
  const TimesOf read("Roe spoke at an afternoon news conference. The morning session began.");
  ASSERT_EQ(read.all(), (Times{"afternoon=TAF", "morning=TMO"}));
  EXPECT_EQ(read.time(0).span, (Span{16, 25}));
  EXPECT_EQ(times_of("Police told of a weekend shooting."), (Times{"weekend=2016-W26-WE"}));
  EXPECT_EQ(times_of("Roe will speak at a weekend rally."), Times{}) << "which one nothing tells";
  EXPECT_EQ(undated("The morning paper lay on an evening dress."), Times{});
}

}  // namespace
}  // namespace hexapla::annotate::times_events_test
