#include "align/unknowns_people.h"

#include <gtest/gtest.h>
#include <string>

#include "align/unknowns.h"
#include "unknowing.h"

namespace hexapla::align::unknowns_people_test {
namespace {

using unknowns::add;
using unknowns::victim;

TEST(align_unknowns, finds_the_name_of_a_victim) {
  const test::WordingStory story = victim("The victim has not been named.");
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].about, "The victim");
  ASSERT_EQ(questions[0].answers.size(), 1U);
  EXPECT_EQ(questions[0].answers[0].text, "Ann Roe");
  EXPECT_EQ(questions[0].answers[0].mention.span, story.span(1, "Ann Roe died at the scene"));
}

TEST(align_unknowns, knows_a_victim_by_the_words_beside_the_phrase) {
  const auto asked = [](const std::string& unknowing, const std::string& about) {
    test::WordingStory story;
    add(story, unknowing);
    add(story, "Ann Roe died at the scene. Roe was 40.");
    story.unknown(0, unknowing, Matter::name, about, "woman");
    story.label(1, "Ann Roe", "roe", true);
    story.kind(1, 0, ParticipantKind::person);
    story.chain(1, 0, 0);
    story.statement(1, "Ann Roe died at the scene", "die");
    story.argument(1, "Ann Roe", "roe");
    return align_unknowns(story.story()).size();
  };
  EXPECT_EQ(asked("The name of the woman killed was not released.", "the woman"), 1U);
  EXPECT_EQ(asked("The woman who was shot has not been named.", "The woman"), 1U);
  EXPECT_EQ(asked("The injured woman has not been named.", "The injured woman"), 0U) << "she is not dead";
  EXPECT_EQ(asked("The slain woman has not been named.", "The slain woman"), 1U);
  EXPECT_EQ(asked("A third slain woman has not been named.", "A third slain woman"), 0U);
  EXPECT_EQ(asked("The woman who killed them has not been named.", "The woman"), 0U);
  EXPECT_EQ(asked("The woman in the boat has not been named.", "The woman"), 0U);
}

TEST(align_unknowns, takes_no_killer_and_no_officer_for_the_dead) {
  const auto read = [](const std::string& text, const std::string& about, const std::string& head) {
    test::WordingStory story;
    add(story, text);
    story.unknown(0, text, Matter::name, about, head);
    return unknowns::unnamed_person(story.story(), 0, story.story().annotations[0].unknowns[0]).part;
  };
  const auto of_man = [&](const std::string& text) { return read(text, "The man", "man"); };
  EXPECT_FALSE(of_man("The man who had killed him has not been named.").victim);
  EXPECT_FALSE(of_man("The man who has shot two has not been named.").victim);
  EXPECT_FALSE(of_man("The man had shot two and has not been named.").victim);
  EXPECT_TRUE(of_man("The man who had been killed has not been named.").dead);
  EXPECT_TRUE(of_man("The man has been shot and has not been named.").victim);
  EXPECT_TRUE(of_man("The man was shot and has not been named.").victim);
  const unknowns::Part suspect = read("The shooting suspect has not been named.", "The shooting suspect", "suspect");
  EXPECT_FALSE(suspect.victim);
  EXPECT_TRUE(suspect.suspect);
  EXPECT_TRUE(read("The dying officer has not been named.", "The dying officer", "officer").victim);
  EXPECT_FALSE(read("The arresting officer has not been named.", "The arresting officer", "officer").suspect);
  EXPECT_TRUE(read("The arrested man has not been named.", "The arrested man", "man").suspect);
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
  EXPECT_TRUE(align_unknowns(victim("The victim has not been named. Roe's boat was not hit.").story()).empty());
}

}  // namespace
}  // namespace hexapla::align::unknowns_people_test
