#include "overview/word_choices.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::word_choices_test {
namespace {

TEST(word_choices, stand_by_kind) {
  test::OverviewStory story;
  story.add("A notorious gunman fled, police said.");
  story.add("The suspect, a gunman, fled, police claimed.");
  story.quotation(0, "police", "police", "said");
  story.quotation(1, "police", "police", "claimed");
  const std::vector<WordChoice> choices = word_choices(story.story(), {});
  ASSERT_EQ(choices.size(), 3U);
  EXPECT_EQ(choices[0].kind, WordChoice::Kind::naming);
  EXPECT_EQ(choices[1].kind, WordChoice::Kind::saying);
  EXPECT_EQ(choices[2].kind, WordChoice::Kind::modifier);
}

TEST(word_choices, are_none_of_one_account) {
  test::OverviewStory story;
  story.add("A notorious gunman, the suspect, fled.");
  EXPECT_TRUE(word_choices(story.story(), {}).empty());
}

}  // namespace
}  // namespace hexapla::overview::word_choices_test
