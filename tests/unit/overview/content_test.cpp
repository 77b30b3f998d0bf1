#include "overview/content.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::content_test {
namespace {

TEST(sentence_at, finds_the_sentence_that_holds_a_byte) {
  test::OverviewStory story;
  story.add("One ferry.\nTwo ferries.");
  EXPECT_EQ(sentence_at(story.of(0), 3), (Span{0, 10}));
  EXPECT_EQ(sentence_at(story.of(0), 11), (Span{11, 23}));
  EXPECT_TRUE(sentence_at(story.of(0), 10).empty()) << "the line end is of none";
  EXPECT_TRUE(sentence_at(story.of(0), 99).empty());
}

TEST(quoted, holds_what_stands_in_quotation_marks_nested_or_not) {
  test::OverviewStory story;
  story.add("He said she told him to go away at once. Then rain came.");
  story.quotation(0, "she told him to go away at once");
  story.quotation(0, "go away");
  const Quoted quoted(story.of(0));
  EXPECT_FALSE(quoted.holds(story.span(0, "said").begin));
  EXPECT_TRUE(quoted.holds(story.span(0, "she").begin));
  EXPECT_TRUE(quoted.holds(story.span(0, "once").begin)) << "behind the nested one";
  EXPECT_FALSE(quoted.holds(story.span(0, "rain").begin));
}

}  // namespace
}  // namespace hexapla::overview::content_test
