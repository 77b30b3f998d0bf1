#include "overview/phrases.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::phrases_test {
namespace {

TEST(phrases, take_the_commonest_wording_and_stand_by_accounts_then_places) {
  test::OverviewStory story;
  story.add("Pilot pilot\n pilot mate mate mate");
  story.add("the pilot");
  const Story read = story.story();
  Phrases phrases(read);
  EXPECT_TRUE(phrases.empty());
  for (const Span span : {Span{19, 23}, Span{24, 28}, Span{29, 33}}) phrases.add("mate", {0, span});
  phrases.add("pilot", story.mention(1, "pilot"));
  phrases.add("pilot", story.mention(0, "Pilot"));
  phrases.add("pilot", {0, {6, 11}});
  phrases.add("pilot", {0, {6, 11}});
  const std::vector<Phrase> taken = phrases.take(9);
  ASSERT_EQ(taken.size(), 2U);
  EXPECT_EQ(taken[0].text, "pilot");
  EXPECT_EQ(taken[0].mentions, (std::vector<Mention>{{0, {0, 5}}, {0, {6, 11}}, {1, {4, 9}}})) << "sorted, each once";
  EXPECT_EQ(taken[1].text, "mate");
  EXPECT_EQ(accounts_in(taken[0].mentions), 2U);
  EXPECT_EQ(phrases.take(1).size(), 1U);
}

TEST(phrases, take_capitals_only_where_all_wordings_have_them) {
  test::OverviewStory story;
  story.add("ORLUND. ORLUND. Orlund. WTO.");
  const Story told = story.story();
  Phrases phrases(told);
  phrases.add("orlund", story.mention(0, "ORLUND"));
  phrases.add("orlund", story.mention(0, "ORLUND", "ORLUND. "));
  phrases.add("orlund", story.mention(0, "Orlund"));
  phrases.add("wto", story.mention(0, "WTO"));
  const std::vector<Phrase> taken = phrases.take(2);
  EXPECT_EQ(taken[0].text, "Orlund");
  EXPECT_EQ(taken[1].text, "WTO");
}

TEST(phrases, take_a_text_of_their_own_or_the_words_on_one_line) {
  test::OverviewStory story;
  story.add("old\n mate");
  const Story read = story.story();
  Phrases phrases(read);
  phrases.add("b", {0, {0, 9}});
  phrases.add("c", {0, {0, 3}}, "aged");
  const std::vector<Phrase> taken = phrases.take(2);
  EXPECT_EQ(taken[0].text, "aged");
  EXPECT_EQ(taken[1].text, "old mate");
}

}  // namespace
}  // namespace hexapla::overview::phrases_test
