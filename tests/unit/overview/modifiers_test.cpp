#include "overview/modifiers.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::modifiers_test {
namespace {

TEST(modifier_choices, sets_a_loaded_word_beside_the_plain_noun_of_another_account) {
  test::OverviewStory story;
  story.add("The notorious smugglers fled.");
  story.add("The smugglers fled.");
  const std::vector<WordChoice> choices = modifier_choices(story.story());
  ASSERT_EQ(choices.size(), 1U);
  EXPECT_EQ(choices[0].kind, WordChoice::Kind::modifier);
  EXPECT_EQ(choices[0].about, "smugglers");
  ASSERT_EQ(choices[0].phrases.size(), 1U);
  EXPECT_EQ(choices[0].phrases[0].text, "notorious");
  EXPECT_EQ(choices[0].phrases[0].mentions, (std::vector<Mention>{{0, {4, 13}}}));
}

TEST(modifier_choices, leaves_out_what_all_use_and_what_one_account_alone_tells_of) {
  test::OverviewStory story;
  story.add("The tragic fire. A brave porter.");
  story.add("The tragic fire.");
  EXPECT_TRUE(modifier_choices(story.story()).empty());
}

TEST(modifier_choices, takes_the_noun_behind_a_row_of_loaded_words_and_none_over_a_comma) {
  test::OverviewStory story;
  story.add("A brutal, cold day. The infamous ruthless gang.");
  story.add("The gang on that day.");
  const std::vector<WordChoice> choices = modifier_choices(story.story());
  ASSERT_EQ(choices.size(), 1U);
  EXPECT_EQ(choices[0].about, "gang");
  EXPECT_EQ(choices[0].phrases.size(), 2U);
}

std::vector<std::string> about(const std::string& text) {
  test::OverviewStory story;
  story.add(text);
  story.add("The law, the center, contributions, charges, a gang, Monday, fire, comments, sparked outrage.");
  std::vector<std::string> out;
  for (const WordChoice& choice : modifier_choices(story.story())) out.push_back(choice.about);
  return out;
}

TEST(modifier_choices, takes_the_last_word_of_a_phrase) {
  EXPECT_EQ(about("A controversial new law passed."), (std::vector<std::string>{"law"}));
  EXPECT_EQ(about("The controversial Harbour center was shut."), (std::vector<std::string>{"center"}));
  EXPECT_EQ(about("He took illegal campaign contributions last week."), (std::vector<std::string>{"contributions"}));
  EXPECT_EQ(about("A massive fire Monday."), (std::vector<std::string>{"fire"})) << "the day is none of its words";
  EXPECT_EQ(about("His controversial comments sparked outrage."), (std::vector<std::string>{"comments"}));
}

TEST(modifier_choices, leaves_terms_of_the_law) {
  EXPECT_TRUE(about("Roe faces criminal charges.").empty());
  EXPECT_TRUE(about("Roe wants criminal background law.").empty());
  EXPECT_EQ(about("A criminal gang fled."), (std::vector<std::string>{"gang"}));
}

TEST(modifier_choices, passes_over_what_somebody_is_quoted_with) {
  test::OverviewStory story;
  story.add("A horrific fire, he said.");
  story.add("The fire.");
  story.quotation(0, "A horrific fire");
  EXPECT_TRUE(modifier_choices(story.story()).empty());
}

}  // namespace
}  // namespace hexapla::overview::modifiers_test
