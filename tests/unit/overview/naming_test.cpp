#include "overview/naming.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::naming_test {
namespace {

TEST(naming_choices, counts_the_nouns_of_a_field_by_account) {
  test::OverviewStory story;
  story.add("The gunman fled. The gunman fell.");
  story.add("A suspect fled.");
  const std::vector<WordChoice> choices = naming_choices(story.story(), {});
  ASSERT_EQ(choices.size(), 1U);
  EXPECT_EQ(choices[0].kind, WordChoice::Kind::naming);
  EXPECT_EQ(choices[0].about, "gunman");
  ASSERT_EQ(choices[0].phrases.size(), 2U);
  EXPECT_EQ(choices[0].phrases[0].mentions, (std::vector<Mention>{{0, {4, 10}}, {0, {21, 27}}}));
  EXPECT_EQ(choices[0].phrases[1].text, "suspect");
  EXPECT_EQ(choices[0].phrases[1].mentions, (std::vector<Mention>{{1, {2, 9}}}));
}

TEST(naming_choices, says_nothing_where_accounts_use_the_same_nouns_or_somebody_is_quoted) {
  test::OverviewStory story;
  story.add("The gunman, a suspect, fled.");
  story.add("The suspect was a gunman. “A killer”, she said.");
  story.quotation(1, "“A killer”");
  EXPECT_TRUE(naming_choices(story.story(), {}).empty());
}

TEST(naming_choices, sets_descriptions_and_spellings_of_a_participant_side_by_side) {
  test::OverviewStory story;
  story.add("Captain Ann Devine.");
  story.add("The pilot Ann Devin.");
  const Participant roe = {.kind = ParticipantKind::person,
                           .name = "Ann Devine",
                           .names = {{.text = "Ann Devine", .mentions = {story.mention(0, "Ann Devine")}},
                                     {.text = "Ann Devin", .mentions = {story.mention(1, "Ann Devin")}}},
                           .descriptions = {{.text = "Captain", .mentions = {story.mention(0, "Captain")}},
                                            {.text = "pilot", .mentions = {story.mention(1, "pilot")}}}};
  const std::vector<WordChoice> choices = naming_choices(story.story(), {roe});
  ASSERT_EQ(choices.size(), 2U);
  EXPECT_EQ(choices[0].participant, 0U);
  EXPECT_EQ(choices[0].phrases[1].text, "pilot");
  EXPECT_EQ(choices[1].phrases[1].text, "Ann Devin");
}

TEST(naming_choices, passes_over_descriptions_of_which_one_only_adds_to_another) {
  test::OverviewStory story;
  story.add("The minister Ann Roe.");
  story.add("The Norland minister Ann Roe.");
  story.add("The former minister Ann Roe.");
  Participant roe = {.kind = ParticipantKind::person,
                     .name = "Ann Roe",
                     .descriptions = {{.text = "minister", .mentions = {story.mention(0, "minister")}},
                                      {.text = "Norland minister", .mentions = {story.mention(1, "Norland minister")}},
                                      {.text = "former minister", .mentions = {story.mention(2, "former minister")}}}};
  EXPECT_TRUE(naming_choices(story.story(), {roe}).empty());
  roe.descriptions.push_back({.text = "Ann", .mentions = {story.mention(2, "Ann")}});
  EXPECT_EQ(naming_choices(story.story(), {roe}).size(), 1U);
}

TEST(naming_choices, takes_a_title_and_its_abbreviation_for_one) {
  test::OverviewStory story;
  story.add("Rep. Ann Devine.");
  story.add("Norland Representative Ann Devine.");
  const Participant devine = {
      .kind = ParticipantKind::person,
      .name = "Ann Devine",
      .descriptions = {{.text = "Rep", .mentions = {story.mention(0, "Rep")}},
                       {.text = "Norland Representative", .mentions = {story.mention(1, "Norland Representative")}}}};
  EXPECT_TRUE(naming_choices(story.story(), {devine}).empty());
}

TEST(accounts_differ, asks_whether_all_that_speak_use_the_same_phrases) {
  const Phrase both = {.text = "x", .mentions = {{0, {0, 1}}, {1, {0, 1}}}}, one = {.text = "y", .mentions = {{1, {2, 3}}}};
  EXPECT_FALSE(accounts_differ({both}));
  EXPECT_TRUE(accounts_differ({both, one}));
  EXPECT_FALSE(accounts_differ({one})) << "one account alone differs from nobody";
}

}  // namespace
}  // namespace hexapla::overview::naming_test
