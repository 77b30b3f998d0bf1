#include "align/unknowns.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::unknowns_test {
namespace {

/// Adds an account whose text ends with two names: accounts without names in common answer nothing of one another.
void add(test::WordingStory& story, const std::string& text) {
  const std::uint32_t account = story.add(text + " Solby. Tarn.");
  story.name(account, "Solby");
  story.name(account, "Tarn");
}

TEST(align_unknowns, sets_a_motive_beside_its_want) {
  test::WordingStory story;
  add(story, "No motive has been determined for the shooting.");
  add(story, "The pilot was shot during an argument.");
  story.unknown(0, "No motive has been determined", Matter::motive);
  story.statement(1, "The pilot was shot during an argument", "shoot");
  story.argument(1, "The pilot", "pilot", ArgumentRole::object);
  story.argument(1, "during an argument", "argument", ArgumentRole::oblique);
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].matter, Matter::motive);
  EXPECT_EQ(questions[0].open, (std::vector<Mention>{{0, story.span(0, "No motive has been determined")}}));
  ASSERT_EQ(questions[0].answers.size(), 1U);
  EXPECT_EQ(questions[0].answers[0].mention, (Mention{1, story.span(1, "The pilot was shot during an argument")}));
}

TEST(align_unknowns, asks_no_account_that_answers_itself) {
  test::WordingStory story;
  add(story, "No motive has been determined. The pilot was shot during an argument.");
  add(story, "The pilot was shot during an argument.");
  story.unknown(0, "No motive has been determined", Matter::motive);
  for (const std::uint32_t account : {0U, 1U}) {
    story.statement(account, "The pilot was shot during an argument", "shoot");
    story.argument(account, "during an argument", "argument", ArgumentRole::oblique);
  }
  EXPECT_TRUE(align_unknowns(story.story()).empty());
}

TEST(align_unknowns, knows_an_arrest_from_a_video_and_an_officer) {
  test::WordingStory story;
  add(story, "No arrests have been made in the shooting.");
  add(story, "Police arrested a man for the shooting.");
  add(story, "The shooting was captured on video.");
  story.unknown(0, "No arrests have been made", Matter::arrest);
  story.statement(1, "Police arrested a man for the shooting", "arrest");
  story.argument(1, "Police", "police");
  story.argument(1, "a man", "man", ArgumentRole::object);
  story.statement(2, "The shooting was captured on video", "capture");
  story.argument(2, "The shooting", "shooting", ArgumentRole::object);
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  ASSERT_EQ(questions[0].answers.size(), 1U);
  EXPECT_EQ(questions[0].answers[0].mention.account, 1U);
}

/// An account that does not name a victim, and one that tells of a death by name.
test::WordingStory victim(const std::string& unknowing) {
  test::WordingStory story;
  add(story, unknowing);
  add(story, "Ann Roe died at the scene. Roe was 40.");
  story.unknown(0, "The victim has not been named", Matter::name, "The victim", "victim");
  story.label(1, "Ann Roe", "roe", true);
  story.kind(1, 0, ParticipantKind::person);
  story.chain(1, 0, 0);
  story.statement(1, "Ann Roe died at the scene", "die");
  story.argument(1, "Ann Roe", "roe");
  return story;
}

TEST(align_unknowns, finds_the_name_of_a_victim) {
  const test::WordingStory story = victim("The victim has not been named.");
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].about, "The victim");
  ASSERT_EQ(questions[0].answers.size(), 1U);
  EXPECT_EQ(questions[0].answers[0].text, "Ann Roe");
  EXPECT_EQ(questions[0].answers[0].mention.span, story.span(1, "Ann Roe died at the scene"));
}

TEST(align_unknowns, takes_no_answer_from_an_account_that_knows_none_itself) {
  test::WordingStory story;
  add(story, "No arrests have been made in the shooting.");
  add(story, "Police made no arrests. They arrested a man for another shooting.");
  story.unknown(0, "No arrests have been made", Matter::arrest);
  story.unknown(1, "Police made no arrests", Matter::arrest);
  story.statement(1, "They arrested a man for another shooting", "arrest");
  story.argument(1, "a man", "man", ArgumentRole::object);
  EXPECT_TRUE(align_unknowns(story.story()).empty());
}

TEST(align_unknowns, takes_no_name_that_the_account_itself_has) {
  EXPECT_TRUE(align_unknowns(victim("The victim has not been named. Roe was not hurt.").story()).empty());
}

}  // namespace
}  // namespace hexapla::align::unknowns_test
