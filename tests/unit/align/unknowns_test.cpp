#include "align/unknowns.h"

#include <gtest/gtest.h>
#include <optional>
#include <string>

#include "../support/wording_story.h"
#include "align/unknowns_people.h"
#include "align/unknowns_told.h"

namespace hexapla::align::unknowns_test {
namespace {

/// Adds an account whose text ends with two names: accounts without names in common answer nothing of one another.
void add(test::WordingStory& story, const std::string& text, const std::optional<std::string>& published = {}) {
  const std::uint32_t account = story.add(text + " Solby. Tarn.", published);
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
test::WordingStory victim(const std::string& unknowing, const std::optional<std::string>& published = {}) {
  test::WordingStory story;
  add(story, unknowing, published);
  add(story, "Ann Roe died at the scene. Roe was 40.", "2031-03-05");
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
