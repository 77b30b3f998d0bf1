#include <algorithm>
#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "align/align.h"
#include "align/grouping.h"

namespace hexapla::align::statements_test {
namespace {

using Refs = std::vector<AnnotationRef>;

test::WordingStory sinking() {
  test::WordingStory story;
  story.add("The ferry struck a pier. Divers searched the wreck. The mayor wept.");
  story.add("Police searched the harbour. The ferry had struck the pier at dawn.");
  story.statement(0, "The ferry struck a pier", "strike");
  story.statement(0, "Divers searched the wreck", "search");
  story.statement(0, "The mayor wept", "weep");
  story.statement(1, "Police searched the harbour", "search");
  story.statement(1, "The ferry had struck the pier at dawn", "strike");
  return story;
}

TEST(align_statements, joins_what_shares_words_and_act_and_leaves_out_what_one_alone_tells) {
  const test::WordingStory story = sinking();
  const auto questions = align_statements(story.story());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].kind, FindingKind::statement);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 1}}));
  EXPECT_EQ(questions[1].mentions, (Refs{{0, 1}, {1, 0}}));
}

TEST(align_statements, joins_what_one_account_tells_twice) {
  test::WordingStory story = sinking();
  story.add("The ferry struck a pier. A ferry struck the pier at dawn.");
  story.statement(2, "The ferry struck a pier", "strike");
  story.statement(2, "A ferry struck the pier at dawn", "strike");
  const auto questions = align_statements(story.story());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 1}, {2, 0}, {2, 1}}));
}

TEST(align_statements, is_the_surer_the_more_is_shared) {
  const test::WordingStory story = sinking();
  const auto questions = align_statements(story.story());
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_GT(questions[0].confidence, 0.4);
  EXPECT_LT(questions[1].confidence, 0.3);
  EXPECT_GT(questions[1].confidence, 0.0);
}

TEST(align_statements, has_a_confidence_whatever_one_account_repeats) {
  test::WordingStory story;
  story.add("The ferry struck a pier.");
  story.add("The ferry struck a pier. The mayor wept.");
  for (int i = 0; i < 20; ++i) story.statement(0, "The ferry struck a pier", "strike");
  story.statement(1, "The ferry struck a pier", "strike");
  for (int i = 0; i < 40; ++i) story.statement(1, "The mayor wept", "weep");
  const auto questions = align_statements(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_GT(questions[0].mentions.size(), most_sampled);
  EXPECT_GT(questions[0].confidence, 0);
}

TEST(align_statements, joins_what_denies_another_before_what_is_told_in_like_words) {
  const auto of_one = [](bool denied) {
    test::WordingStory story;
    story.add("In Osk Roe was not held over the raid at noon. Gulls cried.");
    story.statement(0, "In Osk Roe was not held over the raid at noon", "hold", denied);
    story.argument(0, "Roe", "roe", ArgumentRole::object);
    for (std::uint32_t account = 1; account < 4; ++account) {
      story.add("In Osk Roe was heard over the raid at noon. It rained.");
      story.statement(account, "In Osk Roe was heard over the raid at noon", "hear");
      story.argument(account, "Roe", "roe", ArgumentRole::object);
    }
    for (std::uint32_t account = 4; account < 6; ++account) {
      story.add("Roe was held. A dog barked.");
      story.statement(account, "Roe was held", "hold");
      story.argument(account, "Roe", "roe", ArgumentRole::object);
    }
    const auto questions = align_statements(story.story());
    return std::ranges::any_of(questions, [](const Question& question) {
      return std::ranges::find(question.mentions, AnnotationRef{0, 0}) != question.mentions.end() &&
             std::ranges::find(question.mentions, AnnotationRef{4, 0}) != question.mentions.end();
    });
  };
  EXPECT_TRUE(of_one(true));
  EXPECT_FALSE(of_one(false)) << "the first is told in like words by others";
}

TEST(align_statements, finds_none_where_nothing_was_read) {
  test::WordingStory story;
  story.add("The ferry sank.");
  story.add("The ferry sank.");
  EXPECT_TRUE(align_statements(story.story()).empty());
}

}  // namespace
}  // namespace hexapla::align::statements_test
