#include "align/unknowns.h"

#include <gtest/gtest.h>
#include <optional>
#include <string>

#include "unknowing.h"

namespace hexapla::align::unknowns_test {
namespace {

using unknowns::add;
using unknowns::victim;

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

/// "Police arrested `whom` for the shooting."
void arrest(test::WordingStory& story, std::uint32_t account, const std::string& whom, const std::string& head) {
  story.statement(account, "Police arrested " + whom + " for the shooting", "arrest");
  story.argument(account, "Police", "police");
  story.argument(account, whom, head, ArgumentRole::object);
}

TEST(align_unknowns, keeps_an_account_on_one_side) {
  test::WordingStory story;
  add(story, "It is not known how many people were hurt.");
  add(story, "It was not clear how many people were hurt. Six people were hurt in the fire.");
  add(story, "Six people were hurt in the fire.");
  for (const std::uint32_t account : {1U, 2U}) {
    story.statement(account, "Six people were hurt in the fire", "hurt");
    story.count(account, "Six people", 6, "person", "hurt");
  }
  story.unknown(0, "It is not known how many people were hurt", Matter::number, "many people", "people", "hurt");
  story.unknown(1, "It was not clear how many people were hurt", Matter::number, "many people", "people", "hurt");
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].open.size(), 2U);
  ASSERT_EQ(questions[0].answers.size(), 1U);
  EXPECT_EQ(questions[0].answers[0].mention, (Mention{2, story.span(2, "Six people were hurt in the fire")}));
}

TEST(align_unknowns, drops_a_question_that_only_those_answer_who_ask_it) {
  test::WordingStory story;
  add(story, "It is not known how many people were hurt.");
  add(story, "It was not clear how many people were hurt. Six people were hurt in the fire.");
  story.statement(1, "Six people were hurt in the fire", "hurt");
  story.count(1, "Six people", 6, "person", "hurt");
  story.unknown(0, "It is not known how many people were hurt", Matter::number, "many people", "people", "hurt");
  EXPECT_EQ(align_unknowns(story.story()).size(), 1U);
  story.unknown(1, "It was not clear how many people were hurt", Matter::number, "many people", "people", "hurt");
  EXPECT_TRUE(align_unknowns(story.story()).empty());
}

TEST(align_unknowns, takes_no_number_that_is_only_planned_or_denied) {
  for (const bool denied : {false, true}) {
    test::WordingStory story;
    add(story, "It is not known how many people were hurt.");
    add(story, "Six people were hurt in the fire.");
    story.unknown(0, "It is not known how many people were hurt", Matter::number, "many people", "people", "hurt");
    story.statement(1, "Six people were hurt in the fire", "hurt", denied);
    story.count(1, "Six people", 6, "person", "hurt");
    if (!denied) story.modality(1, Modality::possibility);
    EXPECT_TRUE(align_unknowns(story.story()).empty());
  }
}

/// An account that does not know where somebody will be taken, and one that tells it.
test::WordingStory taken(Modality modality) {
  test::WordingStory story;
  add(story, "It was not clear where the crew would be taken.");
  add(story, "The crew was taken to Solby.");
  story.unknown(0, "It was not clear where the crew would be taken", Matter::place, "the crew", "crew", "take");
  story.statement(1, "The crew was taken to Solby", "take");
  story.modality(1, modality);
  story.argument(1, "The crew", "crew", ArgumentRole::object);
  story.argument(1, "to Solby", "solby", ArgumentRole::place);
  return story;
}

TEST(align_unknowns, finds_where_somebody_is_brought) {
  const test::WordingStory story = taken(Modality::plain);
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].answers[0].text, "The crew was taken to Solby");
  EXPECT_TRUE(align_unknowns(taken(Modality::possibility).story()).empty());
  EXPECT_EQ(align_unknowns(taken(Modality::conditional).story()).size(), 1U) << "would be taken";
}

TEST(align_unknowns, takes_no_officer_for_one_who_was_caught) {
  test::WordingStory story;
  add(story, "No arrests have been made in the shooting.");
  add(story, "Police arrested an officer for the shooting.");
  story.unknown(0, "No arrests have been made", Matter::arrest);
  arrest(story, 1, "an officer", "officer");
  EXPECT_TRUE(align_unknowns(story.story()).empty());
}

TEST(align_unknowns, asks_none_that_has_few_names_in_common) {
  test::WordingStory story;
  add(story, "No arrests have been made in the shooting.");
  story.add("Police arrested a man for the shooting. Solby.");
  story.name(1, "Solby");
  story.unknown(0, "No arrests have been made", Matter::arrest);
  arrest(story, 1, "a man", "man");
  EXPECT_TRUE(align_unknowns(story.story()).empty());
}

TEST(align_unknowns, asks_none_that_was_published_before) {
  const auto asked = [](const std::string& first, const std::string& second) {
    test::WordingStory story;
    add(story, "No arrests have been made in the shooting.", first);
    add(story, "Police arrested a man for the shooting.", second);
    story.unknown(0, "No arrests have been made", Matter::arrest);
    arrest(story, 1, "a man", "man");
    return align_unknowns(story.story()).size();
  };
  EXPECT_EQ(asked("2031-03-04", "2031-03-05"), 1U);
  EXPECT_EQ(asked("2031-03-05", "2031-03-04"), 0U);
  const auto named = [](const std::string& published) {
    return align_unknowns(victim("The victim has not been named.", published).story()).size();
  };
  EXPECT_EQ(named("2031-03-04"), 1U);
  EXPECT_EQ(named("2031-03-06"), 0U) << "police do not tell what a family has told already";
}

TEST(align_unknowns, takes_no_arrest_of_a_victim_for_that_of_who_did_it) {
  test::WordingStory story;
  add(story, "No arrests have been made in the shooting.");
  add(story, "Police arrested one of the victims of the shooting. Ann Roe was arrested on Monday.");
  story.unknown(0, "No arrests have been made", Matter::arrest);
  story.statement(1, "Police arrested one of the victims of the shooting", "arrest");
  story.argument(1, "one of the victims of the shooting", "one", ArgumentRole::object);
  story.statement(1, "Ann Roe was arrested on Monday", "arrest");
  story.label(1, "Ann Roe", "roe", true);
  story.kind(1, 0, ParticipantKind::person);
  story.argument(1, "Ann Roe", "roe", ArgumentRole::object);
  EXPECT_TRUE(align_unknowns(story.story()).empty());
}

TEST(align_unknowns, is_named_by_what_a_pronoun_takes_up) {
  test::WordingStory story;
  add(story, "The suspect fled the shooting. He has not been charged.");
  add(story, "Police charged a suspect for the shooting.");
  story.statement(0, "The suspect fled the shooting", "flee");
  story.label(0, "The suspect", "suspect");
  story.kind(0, 0, ParticipantKind::person);
  story.unknown(0, "He has not been charged", Matter::charge, "He", "he");
  story.statement(1, "Police charged a suspect for the shooting", "charge");
  story.argument(1, "a suspect", "suspect", ArgumentRole::object);
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].about, "The suspect");
}

TEST(align_unknowns, asks_for_the_first_unknowns_of_an_account_alone) {
  test::WordingStory story;
  std::string text = "A shooting. ";
  const auto clause = [](int i) { return "No arrests have been made by day " + std::to_string(i) + "."; };
  for (int i = 0; i < 100; ++i) text += clause(i) + " ";
  add(story, text);
  add(story, "Police arrested a man for the shooting.");
  for (int i = 0; i < 100; ++i) story.unknown(0, clause(i), Matter::arrest);
  arrest(story, 1, "a man", "man");
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].open.size(), 64U);
  EXPECT_EQ(questions[0].answers.size(), 1U);
}

}  // namespace
}  // namespace hexapla::align::unknowns_test
