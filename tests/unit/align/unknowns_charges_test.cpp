#include <gtest/gtest.h>
#include <string>

#include "align/unknowns.h"
#include "align/unknowns_told.h"
#include "unknowing.h"

namespace hexapla::align::unknowns_charges_test {
namespace {

using unknowns::add;

/// An account by which `who` has not been charged over a shooting, and one by which `who` was.
test::WordingStory charged(const std::string& who, const std::string& head, bool name) {
  test::WordingStory story;
  add(story, who + " has not been charged in the shooting.");
  add(story, who + " was charged in the shooting.");
  story.unknown(0, who + " has not been charged", Matter::charge, who, head);
  if (name) story.label(0, who, head, true);
  story.label(1, who, head, name);
  story.kind(1, 0, ParticipantKind::person);
  story.statement(1, who + " was charged in the shooting", "charge");
  story.argument(1, who, head, ArgumentRole::object);
  return story;
}

TEST(align_unknowns, asks_for_a_charge_of_a_name_and_of_no_pronoun) {
  EXPECT_EQ(align_unknowns(charged("Ann Roe", "roe", true).story()).size(), 1U);
  EXPECT_TRUE(align_unknowns(charged("He", "he", false).story()).empty());
  EXPECT_TRUE(align_unknowns(charged("Teachers", "teacher", false).story()).empty());
}

TEST(align_unknowns, asks_for_a_charge_of_whom_a_pronoun_takes_up) {
  const auto asked = [](const std::string& noun) {
    test::WordingStory story;
    add(story, "The " + noun + " was held in the shooting. He has not been charged.");
    add(story, "Tom Roe pleaded not guilty in the shooting.");
    story.statement(0, "The " + noun + " was held in the shooting", "hold");
    story.label(0, noun, noun);
    story.kind(0, 0, ParticipantKind::person);
    story.unknown(0, "He has not been charged", Matter::charge, "He", "he");
    story.label(1, "Tom Roe", "roe", true);
    story.kind(1, 0, ParticipantKind::person);
    story.statement(1, "Tom Roe pleaded not guilty in the shooting", "plead");
    story.argument(1, "Tom Roe", "roe");
    return align_unknowns(story.story()).size();
  };
  EXPECT_EQ(asked("suspect"), 1U);
  EXPECT_EQ(asked("officer"), 0U);
}

TEST(align_unknowns, knows_a_plea_by_what_is_pleaded) {
  const auto charges = [](const std::string& text) {
    test::WordingStory story;
    add(story, text);
    story.statement(0, text, "plead");
    story.argument(0, "The suspect", "suspect");
    return unknowns::charges(story.story(), 0).size();
  };
  EXPECT_EQ(charges("The suspect pleaded not guilty."), 1U);
  EXPECT_EQ(charges("The suspect pleaded no contest to theft."), 1U);
  EXPECT_EQ(charges("The suspect pleaded to two counts of theft."), 1U);
  EXPECT_EQ(charges("The suspect pleaded with officers."), 0U);
}

TEST(align_unknowns, asks_no_account_of_charges_that_says_they_have_not_been_charged) {
  const auto asked = [](const std::string& other) {
    test::WordingStory story;
    add(story, "Nobody has been charged with the shooting.");
    add(story, "They have never been charged with the shooting. Police charged a suspect for it.");
    story.unknown(0, "Nobody has been charged", Matter::charge);
    if (!other.empty()) story.unknown(1, "They have never been charged", Matter::charge, "They", other);
    story.statement(1, "Police charged a suspect for it", "charge");
    story.argument(1, "a suspect", "suspect", ArgumentRole::object);
    return align_unknowns(story.story()).size();
  };
  EXPECT_EQ(asked(""), 1U);
  EXPECT_EQ(asked("they"), 0U);
}

TEST(align_unknowns, asks_of_arrests_and_charges_at_once_what_one_clause_says) {
  test::WordingStory story;
  add(story, "No arrests and no charges in the shooting.");
  add(story, "Police arrested a suspect.");
  add(story, "Police charged a suspect.");
  story.unknown(0, "No arrests and no charges", Matter::arrest);
  story.unknown(0, "No arrests and no charges", Matter::charge);
  story.statement(1, "Police arrested a suspect", "arrest");
  story.argument(1, "a suspect", "suspect", ArgumentRole::object);
  story.statement(2, "Police charged a suspect", "charge");
  story.argument(2, "a suspect", "suspect", ArgumentRole::object);
  const std::vector<OpenQuestion> questions = align_unknowns(story.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_TRUE(questions[0].or_charge);
  ASSERT_EQ(questions[0].answers.size(), 2U);
  EXPECT_EQ(questions[0].answers[0].mention.account, 1U);
  EXPECT_EQ(questions[0].answers[1].mention.account, 2U);
}

}  // namespace
}  // namespace hexapla::align::unknowns_charges_test
