#include "overview/timeline.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::timeline_test {
namespace {

Finding dated(std::vector<Mention> mentions, Relation relation = Relation::single) {
  return {.kind = FindingKind::time, .relation = relation, .readings = {{.value = {}, .mentions = std::move(mentions)}}};
}

TEST(timeline_of, puts_events_in_order_of_time_with_their_granularity) {
  test::OverviewStory story;
  story.add("The pier burned down on May 3.\nThe mill closed in 1998.\nThe ferry sank at 6:10.\nThe harbour shut that morning.");
  const Mention pier = story.time(0, "May 3", "2031-05-03", "The pier burned down on May 3", "burn");
  const Mention mill = story.time(0, "1998", "1998", "The mill closed in 1998", "close");
  const Mention ferry = story.time(0, "6:10", "2031-05-03T06:10", "The ferry sank at 6:10", "sink");
  const Mention harbour = story.time(0, "that morning", "2031-05-03TMO", "The harbour shut that morning", "shut");
  const std::vector<DatedEvent> events =
      timeline_of(story.story(), {dated({ferry}), dated({pier}), dated({mill}), dated({harbour})});
  ASSERT_EQ(events.size(), 4U);
  EXPECT_EQ(events[0].when, "1998");
  EXPECT_EQ(events[0].what, "The mill closed in 1998");
  EXPECT_EQ(events[0].finding, 2U);
  EXPECT_EQ(events[0].clauses,
            (std::vector<DatedClause>{{.clause = story.mention(0, "The mill closed in 1998"), .time = mill.span}}));
  EXPECT_EQ(events[1].when, "2031-05-03");
  EXPECT_EQ(events[2].when, "2031-05-03TMO");
  EXPECT_EQ(events[3].when, "2031-05-03T06:10");
  EXPECT_FALSE(events[3].disputed);
}

TEST(timeline_of, tells_one_event_of_two_accounts_and_findings_once_with_the_most_exact_time) {
  test::OverviewStory story;
  story.add("The old ferry sank off Orn on May 3.");
  story.add("The ferry sank off Orn at 6:10.");
  const Mention day = story.time(0, "May 3", "2031-05-03", "The old ferry sank off Orn on May 3", "sink");
  const Mention hour = story.time(1, "6:10", "2031-05-03T06:10", "The ferry sank off Orn at 6:10", "sink");
  const std::vector<DatedEvent> events = timeline_of(story.story(), {dated({day}), dated({hour})});
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].when, "2031-05-03T06:10");
  ASSERT_EQ(events[0].clauses.size(), 2U);
  EXPECT_EQ(events[0].clauses[1].clause.account, 1U);
}

TEST(timeline_of, keeps_two_events_of_one_day_apart_and_marks_disputes) {
  test::OverviewStory story;
  story.add("The ferry sank off Orn on May 3.\nA school opened its doors on that day.");
  const Mention ferry = story.time(0, "May 3", "2031-05-03", "The ferry sank off Orn on May 3", "sink");
  const Mention school = story.time(0, "that day", "2031-05-03", "A school opened its doors on that day", "open");
  const std::vector<DatedEvent> events = timeline_of(story.story(), {dated({ferry}, Relation::conflict), dated({school})});
  ASSERT_EQ(events.size(), 2U);
  EXPECT_TRUE(events[0].disputed);
  EXPECT_FALSE(events[1].disputed);
}

TEST(timeline_of, leaves_out_speech_denials_wishes_and_days_that_are_not_known) {
  test::OverviewStory story;
  story.add(
      "Ann Roe said so on May 3.\nThe old ferry never sailed on May 4.\nThe pier may close on May 5.\nThe mill burned on "
      "Friday.");
  const Mention said = story.time(0, "May 3", "2031-05-03", "Ann Roe said so on May 3", "say");
  const Mention denied = story.time(0, "May 4", "2031-05-04", "The old ferry never sailed on May 4", "sail");
  story.of(0).statements.back().negated = true;
  const Mention possible = story.time(0, "May 5", "2031-05-05", "The pier may close on May 5", "close");
  story.of(0).statements.back().modality = Modality::possibility;
  const Mention friday = story.time(0, "Friday", "XXXX-WXX-5", "The mill burned on Friday", "burn");
  const std::vector<Finding> findings = {dated({said}), dated({denied}), dated({possible}), dated({friday})};
  EXPECT_TRUE(timeline_of(story.story(), findings).empty());
  std::vector<Finding> known = findings;
  known[3].readings[0].value.iso = "2031-05-02";  // another account of the reading tells which Friday
  const std::vector<DatedEvent> events = timeline_of(story.story(), known);
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].when, "2031-05-02");
}

TEST(timeline_of, names_whom_a_relative_clause_describes_and_passes_over_quotations) {
  test::OverviewStory story;
  story.add("Ann Roe, who left the old mill in 1998, slept.\nThe pier burned down on May 3");
  const Mention left = story.time(0, "1998", "1998", "who left the old mill in 1998", "leave");
  story.of(0).statements[0].arguments = {{.span = story.span(0, "Ann Roe"), .role = ArgumentRole::subject, .head = "roe"}};
  const Mention quoted = story.time(0, "May 3", "2031-05-03", "The pier burned down on May 3", "burn");
  story.quotation(0, "The pier burned down on May 3", "Roe");
  story.of(0).statements[1].quotation = 0;
  const std::vector<DatedEvent> events = timeline_of(story.story(), {dated({left}), dated({quoted})});
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].what, "Ann Roe, who left the old mill in 1998");
  EXPECT_EQ(events[0].clauses[0].clause.span, story.span(0, "who left the old mill in 1998"));
}

TEST(timeline_of, puts_the_subject_before_a_second_verb_and_passes_over_days_of_sayings) {
  test::OverviewStory story;
  story.add("The old mill opened and burned down on May 3.\nPolice spoke on May 4.\nA dog barked in Orn at 8:52.");
  const Mention burned = story.time(0, "May 3", "2031-05-03", "burned down on May 3", "burn");
  story.of(0).statements[0].arguments = {{.span = story.span(0, "The old mill"), .role = ArgumentRole::subject, .head = "mill"}};
  story.time(0, "May 4", "2031-05-04", "Police spoke on May 4", "say");
  const Mention barked = story.time(0, "8:52", "T08:52", "A dog barked in Orn at 8:52", "bark");
  story.of(0).times[2].timex3 = "2031-05-04T08:52";
  for (std::uint32_t i = 0; i < 3; ++i) story.of(0).times[i].sentence = i;
  const std::vector<DatedEvent> events = timeline_of(story.story(), {dated({burned}), dated({barked})});
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].what, "The old mill burned down on May 3");
  EXPECT_EQ(events[0].clauses[0].clause.span, story.span(0, "burned down on May 3"));
}

TEST(timeline_of, takes_the_sentence_where_there_is_no_model) {
  test::OverviewStory story;
  story.add("On May 3 the ferry sank off Orn, and nobody was hurt.");
  const Mention day = story.time(0, "May 3", "2031-05-03");
  EXPECT_TRUE(timeline_of(story.story(), {dated({day})}).empty()) << "no verb was found";
  story.of(0).times[0].act = "sink";
  const std::vector<DatedEvent> events = timeline_of(story.story(), {dated({day})});
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].what, "On May 3 the ferry sank off Orn, and nobody was hurt.");
}

}  // namespace
}  // namespace hexapla::overview::timeline_test
