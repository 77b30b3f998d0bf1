#include "overview/dated_words.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::dated_words_test {
namespace {

bool dates(const std::string& text, const std::string& time) {
  test::OverviewStory story;
  story.add(text);
  return dates_its_clause(story.story().accounts[0], {0, static_cast<std::uint32_t>(text.size())}, story.span(0, time));
}

TEST(dates_its_clause, does_not_where_the_time_compares_begins_or_describes) {
  EXPECT_TRUE(dates("The ferry sank on May 3.", "May 3"));
  EXPECT_TRUE(dates("May 3 saw the ferry sink.", "May 3"));
  EXPECT_TRUE(dates("The ferry sank in 1998.", "1998"));
  EXPECT_FALSE(dates("Orn won for the first time since 1998.", "1998"));
  EXPECT_FALSE(dates("It had 120 more guards than at last year's fair.", "last year"));
  EXPECT_FALSE(dates("Police seek a 2015 Marl with a broken lamp.", "2015"));
  EXPECT_FALSE(dates("Updated: May 3 at noon", "May 3"));
}

TEST(has_told_day, asks_for_a_day_told_shortly_before_that_is_none_of_a_saying) {
  test::OverviewStory story;
  story.add("The ferry sank on May 3.\nPolice spoke on May 4.\nIt sank at 6:10.");
  story.time(0, "May 3", "2031-05-03", {}, "sink");
  story.time(0, "May 4", "2031-05-04", {}, "say");
  story.time(0, "6:10", "T06:10", {}, "sink");
  for (std::uint32_t i = 0; i < 3; ++i) story.of(0).times[i].sentence = i;
  EXPECT_TRUE(has_told_day(story.of(0), story.of(0).times[0])) << "it gives its day";
  EXPECT_FALSE(has_told_day(story.of(0), story.of(0).times[2])) << "no day is known";
  story.of(0).times[2].timex3 = "2031-05-03T06:10";
  EXPECT_TRUE(has_told_day(story.of(0), story.of(0).times[2]));
  story.of(0).times[2].timex3 = "2031-05-04T06:10";
  EXPECT_FALSE(has_told_day(story.of(0), story.of(0).times[2])) << "the day of a saying";
  story.of(0).times[2].timex3 = "2031-05-03T06:10";
  story.of(0).times[2].sentence = 5;
  EXPECT_FALSE(has_told_day(story.of(0), story.of(0).times[2])) << "told too long ago";
}

std::string happened(const std::string& text, const std::string& clause, const std::string& subject = {}) {
  test::OverviewStory story;
  story.add(text);
  return what_happened(story.story().accounts[0], story.of(0), story.span(0, clause),
                       subject.empty() ? Span{} : story.span(0, subject));
}

TEST(what_happened, tells_a_clause_as_a_sentence_by_itself) {
  EXPECT_EQ(happened("The pier burned when the ferry sank off Orn.", "when the ferry sank off Orn"), "the ferry sank off Orn");
  EXPECT_EQ(happened("According to a report, the ferry sank off Orn.", "According to a report, the ferry sank off Orn"),
            "the ferry sank off Orn");
  EXPECT_EQ(happened("The boy whose leg was broken slept.", "whose leg was broken"), "The boy whose leg was broken");
  EXPECT_EQ(happened("The ferry left Orn and sank on May 3.", "sank on May 3", "The ferry"), "The ferry sank on May 3");
  EXPECT_EQ(happened("Roe met the mate that sank it in May.", "that sank it in May", "the mate"), "the mate that sank it in May");
  EXPECT_EQ(happened("Roe, who sank it, slept.", "who sank it", "Roe"), "Roe, who sank it");
  EXPECT_EQ(happened("\"The ferry sank off Orn", "\"The ferry sank off Orn"), "The ferry sank off Orn");
}

}  // namespace
}  // namespace hexapla::overview::dated_words_test
