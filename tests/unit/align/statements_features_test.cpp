#include "align/statements_features.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::statements::statements_features_test {
namespace {

test::WordingStory story_of(const std::vector<std::pair<std::string, std::string>>& told) {
  test::WordingStory story;
  for (const auto& [words, act] : told) {
    const std::uint32_t account = story.add(words + ".");
    story.statement(account, words, act);
  }
  return story;
}

TEST(statement_features, meet_under_one_key_for_the_forms_of_a_word) {
  const test::WordingStory story = story_of({{"The ferries sank", "sink"}, {"A ferry is sinking", "sink"}});
  const Features features(story.story(), {{0, 0}, {1, 0}});
  ASSERT_EQ(features.all().size(), 2U);
  EXPECT_EQ(features.all()[0].words.size(), 2U);
  EXPECT_EQ(features.all()[0].words, features.all()[1].words);
  EXPECT_EQ(features.all()[0].act, features.all()[1].act);
}

TEST(statement_features, leave_out_verbs_that_say_little) {
  const test::WordingStory story = story_of({{"The mayor has a boat", "have"}});
  const Features features(story.story(), {{0, 0}});
  EXPECT_EQ(features.all()[0].act, none);
  EXPECT_EQ(features.all()[0].words.size(), 2U);
}

TEST(statement_features, weigh_a_word_less_that_more_sentences_have) {
  const test::WordingStory story = story_of({{"The ferry sank", "sink"}, {"The ferry burned", "burn"}, {"Divers came", "come"}});
  const Features features(story.story(), {{0, 0}, {1, 0}, {2, 0}});
  const WordSet &first = features.all()[0].words, &second = features.all()[1].words;
  std::uint32_t common = 0, own = 0;
  for (const std::uint32_t word : first) (std::ranges::find(second, word) != second.end() ? common : own) = word;
  EXPECT_LT(features.weights()[common], features.weights()[own]);
}

TEST(statement_features, meet_under_one_meaning_for_near_synonyms) {
  const test::WordingStory story = story_of({{"The man was deported", "deport"}, {"The man was expelled", "expel"}});
  const Features features(story.story(), {{0, 0}, {1, 0}});
  EXPECT_NE(features.all()[0].words, features.all()[1].words);
  EXPECT_EQ(features.all()[0].meanings, features.all()[1].meanings);
  EXPECT_EQ(features.all()[0].act, features.all()[1].act);
}

TEST(statement_features, tell_names_and_who_does_it_from_other_words) {
  test::WordingStory story = story_of({{"The mayor of Solby left", "leave"}});
  story.argument(0, "The mayor of Solby", "mayor");
  const Features features(story.story(), {{0, 0}});
  const Feature& feature = features.all()[0];
  EXPECT_EQ(feature.names.size(), 1U);
  EXPECT_EQ(feature.subjects.size(), 2U);
  EXPECT_TRUE(feature.objects.empty());
}

TEST(statement_features, know_the_sentences_beside_within_one_account) {
  test::WordingStory story;
  for (int i = 0; i < 2; ++i) {
    const std::uint32_t account = story.add("The ferry sank. Divers came.");
    story.statement(account, "The ferry sank", "sink");
    story.statement(account, "Divers came", "come");
  }
  const Features features(story.story(), {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  ASSERT_EQ(features.accounts(), 2U);
  const auto& sentences = features.sentences();
  const std::size_t first = features.all()[0].sentence, last = features.all()[1].sentence;
  EXPECT_EQ(sentences[first].before, 0U);
  EXPECT_EQ(sentences[first].after, last);
  EXPECT_EQ(sentences[last].before, first);
  EXPECT_EQ(sentences[last].after, 0U);
}

TEST(statement_features, know_figures_and_the_sentence) {
  const test::WordingStory story = story_of({{"412 people fled", "flee"}});
  const Features features(story.story(), {{0, 0}});
  EXPECT_EQ(features.all()[0].figures.size(), 1U);
  EXPECT_EQ(features.sentences()[features.all()[0].sentence].words, features.all()[0].words);
  EXPECT_TRUE(features.sentences().front().words.empty());
}

}  // namespace
}  // namespace hexapla::align::statements::statements_features_test
