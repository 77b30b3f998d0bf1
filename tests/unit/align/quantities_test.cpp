#include <algorithm>
#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "align/align.h"

namespace hexapla::align::quantities_test {
namespace {

using test::QuantityStory;
using test::Told;
using Refs = std::vector<AnnotationRef>;

std::vector<Refs> groups(const QuantityStory& made) {
  std::vector<Refs> out;
  for (const Question& question : align_quantities(made.story())) {
    EXPECT_EQ(question.kind, FindingKind::quantity);
    EXPECT_GT(question.confidence, 0);
    EXPECT_LE(question.confidence, 1);
    out.push_back(question.mentions);
  }
  return out;
}

Told counted(const std::string& words, double low, const std::string& thing, const std::string& head, const std::string& act) {
  return {.words = words, .number = words.substr(0, words.find(' ')), .low = low, .thing = thing, .head = head, .act = act};
}

TEST(AlignQuantities, JoinsOneThingAcrossAccountsAndLeavesTheRestAlone) {
  QuantityStory made;
  made.add(
      "Divers found 17 brass cannons in the wreck.\nThe museum paid 9 guards.",
      {counted("17 brass cannons", 17, "brass cannons", "cannon", "find"), counted("9 guards", 9, "guards", "guard", "pay")});
  made.add("In the wreck lay 17 brass cannons that divers found.",
           {counted("17 brass cannons", 17, "brass cannons", "cannon", "find")});
  EXPECT_EQ(groups(made), (std::vector<Refs>{{{0, 0}, {1, 0}}, {{0, 1}}}));
}

TEST(AlignQuantities, OneAmongSeveralIsNotCompared) {
  QuantityStory made;
  made.add("One of the old piers sank.\nOne pier sank.",
           {{.words = "One of the old piers", .number = "One", .low = 1, .thing = "old piers", .head = "pier", .part = true},
            counted("One pier", 1, "pier", "pier", "sink")});
  EXPECT_EQ(groups(made), (std::vector<Refs>{{{0, 1}}}));
}

TEST(AlignQuantities, DifferentFiguresOfOneThingAreJoined) {
  QuantityStory made;
  made.add("Divers found 17 brass cannons in the wreck.", {counted("17 brass cannons", 17, "brass cannons", "cannon", "find")});
  made.add("Divers found 19 brass cannons in the wreck.", {counted("19 brass cannons", 19, "brass cannons", "cannon", "find")});
  EXPECT_EQ(groups(made).size(), 1U);
}

TEST(AlignQuantities, TollsAreAsSureAsTheFirstOfThem) {
  const auto confidence = [](bool again) {
    QuantityStory made;
    made.add("Four people were killed in the crash.", {counted("Four people", 4, "people", "person", "kill")});
    std::vector<Told> told = {counted("Six people", 6, "people", "person", "kill")};
    std::string text = "Six people were killed in the crash.";
    if (again) {
      for (int i = 0; i < 8; ++i) text += "\nRain fell.";
      text += "\nOfficials wept for the 6 people who had been killed.";
      told.push_back(counted("6 people", 6, "people", "person", "kill"));
    }
    made.add(text, told);
    const std::vector<Question> questions = align_quantities(made.story());
    EXPECT_EQ(questions.size(), 1U);
    return questions.front().confidence;
  };
  EXPECT_GT(confidence(false), 0.5);
  EXPECT_GE(confidence(true), 0.5);
}

TEST(AlignQuantities, TheDeadAndTheHurtAreApart) {
  QuantityStory made;
  made.add("Four people were killed in the crash.", {counted("Four people", 4, "people", "person", "kill")});
  made.add("Four people were wounded in the crash.", {counted("Four people", 4, "people", "person", "wound")});
  EXPECT_EQ(groups(made).size(), 2U);
}

TEST(AlignQuantities, WhatAThingHoldsIsNotWhatItCanHold) {
  QuantityStory made;
  made.add("The hall can seat 900 guests.", {counted("900 guests", 900, "guests", "guest", "seat")});
  made.annotations(0).quantities[0].capacity = true;
  made.add("The hall had 900 guests.", {counted("900 guests", 900, "guests", "guest", "seat")});
  EXPECT_EQ(groups(made).size(), 2U);
}

TEST(AlignQuantities, AgesAreJoinedByWhoseTheyAre) {
  const auto age = [](const std::string& words, double years, const std::string& subject) {
    return Told{.words = words, .number = words, .low = years, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  QuantityStory made;
  made.add("Ida Brandt, 61, and Ole Friis, 63, taught there.", {age("61", 61, "ida brandt"), age("63", 63, "ole friis")});
  made.add("Ole Friis, 63, and Ida Brandt, 62, taught there.", {age("63", 63, "ole friis"), age("62", 62, "brandt")});
  EXPECT_EQ(groups(made), (std::vector<Refs>{{{0, 0}, {1, 1}}, {{0, 1}, {1, 0}}}));
}

TEST(AlignQuantities, ANameOutweighsAgesWithoutNames) {
  const auto age = [](const std::string& words, double years, const std::string& subject, const std::string& head = {}) {
    return Told{.words = words,
                .number = words,
                .low = years,
                .head = head,
                .subject = subject,
                .kind = QuantityKind::age,
                .unit = "year"};
  };
  // One account tells the girl's age with her name and later another one without it.
  QuantityStory made;
  made.add("Ida Brandt, 5, lived in Tarn.\nIn school the 6 year old girl sang.",
           {age("5", 5, "ida brandt"), age("6 year old", 6, "", "girl")});
  made.add("In Tarn lived 6 year old Ida Brandt, a girl that sang in school.", {age("6 year old", 6, "ida brandt")});
  made.add("Ida Brandt, 5, sang.", {age("5", 5, "ida brandt")});
  const std::vector<Refs> found = groups(made);
  EXPECT_TRUE(std::ranges::any_of(found, [](const Refs& refs) {
    return std::ranges::find(refs, AnnotationRef{0, 0}) != refs.end() &&
           std::ranges::find(refs, AnnotationRef{1, 0}) != refs.end() &&
           std::ranges::find(refs, AnnotationRef{2, 0}) != refs.end();
  }));
}

TEST(AlignQuantities, TwoFiguresOfOneSentenceAnswerTwoQuestions) {
  QuantityStory made;
  made.add("Of the cannons 17 cannons were brass and 12 cannons iron.",
           {counted("17 cannons", 17, "cannons", "cannon", "be"), counted("12 cannons", 12, "cannons", "cannon", "be")});
  EXPECT_EQ(groups(made).size(), 2U);
}

TEST(AlignQuantities, OneAmountInTwoUnitsIsOneQuestion) {
  QuantityStory made;
  made.add("The repair cost $5m (£4m).",
           {{.words = "$5m", .number = "5m", .low = 5e6, .kind = QuantityKind::money, .unit = "USD"},
            {.words = "£4m", .number = "4m", .low = 4e6, .kind = QuantityKind::money, .unit = "GBP"}});
  EXPECT_EQ(groups(made), (std::vector<Refs>{{{0, 0}, {0, 1}}}));
}

TEST(AlignQuantities, NothingGivesNothingAndAFloodOfNumbersIsBounded) {
  EXPECT_TRUE(groups(QuantityStory()).empty());
  QuantityStory made;
  std::string text;
  std::vector<Told> told;
  for (int i = 0; i < 2000; ++i) {
    const std::string number = std::to_string(i + 1000);
    text += number + " ";
    told.push_back({.words = number, .number = number, .low = static_cast<double>(i + 1000)});
  }
  made.add(text, told);
  std::size_t mentions = 0;
  for (const Refs& group : groups(made)) mentions += group.size();
  EXPECT_EQ(mentions, told.size());
}

TEST(AlignQuantities, WhatAnAccountSaysAgainJoinsTheSharedQuestion) {
  test::QuantityStory made;
  const auto vans = [](const std::string& words) {
    return test::Told{
        .words = words, .number = words.substr(0, words.find(' ')), .low = 7, .thing = "vans", .head = "van", .act = "burn"};
  };
  made.add("Seven vans burnt in the yard at Elm.\nQuiet people wrote a song of seven vans.",
           {vans("Seven vans"), vans("seven vans")});
  made.add("Seven vans burnt in the yard at Elm.", {vans("Seven vans")});
  const std::vector<Question> questions = align_quantities(made.story());
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (std::vector<AnnotationRef>{{0, 0}, {0, 1}, {1, 0}}));
}

TEST(AlignQuantities, AnAccountDoesNotAnswerItself) {
  test::QuantityStory made;
  const auto vans = [](const std::string& words, const std::string& number, Bound bound) {
    return test::Told{.words = words, .number = number, .low = 20, .thing = "vans", .head = "van", .act = "burn", .bound = bound};
  };
  made.add("20 vans burnt in the yard.\nMore than 20 vans burnt in the yard.",
           {vans("20 vans", "20", Bound::exact), vans("More than 20 vans", "20", Bound::more_than)});
  EXPECT_EQ(align_quantities(made.story()).size(), 2U);
}

TEST(AlignQuantities, ASentenceTakenOverButForItsFigureIsOneQuestionWhateverIsCounted) {
  test::QuantityStory made;
  made.add("The council gave the harbour two chances to mend the old pier.",
           {counted("two chances", 2, "chances", "chance", "give")});
  made.add("The council gave the harbour seven chances to mend the old pier.",
           {counted("seven chances", 7, "chances", "chance", "give")});
  made.add("Osk has nine chances to win.", {counted("nine chances", 9, "chances", "chance", "have")});
  EXPECT_EQ(groups(made), (std::vector<Refs>{{{0, 0}, {1, 0}}, {{2, 0}}}));
}

TEST(AlignQuantities, WhoTellsOfANumberInOtherWordsDoesNotKeepItApart) {
  test::QuantityStory made;
  made.add("Three sailors were hurt when the ferry sank off Osk.", {counted("Three sailors", 3, "sailors", "sailor", "hurt")});
  made.add("Three of the sailors were hurt when the ferry sank off Osk.", {{.words = "Three of the sailors",
                                                                            .number = "Three",
                                                                            .low = 3,
                                                                            .thing = "sailors",
                                                                            .head = "sailor",
                                                                            .act = "hurt",
                                                                            .part = true}});
  made.add("Four sailors were hurt when a ferry sank off Osk.", {counted("Four sailors", 4, "sailors", "sailor", "hurt")});
  EXPECT_EQ(groups(made), (std::vector<Refs>{{{0, 0}, {1, 0}, {2, 0}}}));
}

TEST(AlignQuantities, TheAgeOfTheOneGirlOfTheStoryIsOneQuestion) {
  const auto age = [](const std::string& words, double years, const std::string& head, const std::string& act = "shoot") {
    return Told{
        .words = words, .number = words, .low = years, .head = head, .act = act, .kind = QuantityKind::age, .unit = "year"};
  };
  const auto joined = [](const std::string& first, const std::vector<Told>& told, const std::string& second, const Told& other) {
    QuantityStory made;
    made.add(first, told);
    made.add(second, {other});
    return std::ranges::any_of(groups(made), [](const Refs& refs) { return refs == Refs{{0, 0}, {1, 0}}; });
  };
  const std::string late = "At the market of Marrowby a 5-year-old girl was shot and wounded on her way.";
  const std::string early = "A 9-year-old girl was shot and wounded by a stray bullet.";
  EXPECT_TRUE(joined(early, {age("9-year-old", 9, "girl", "wound")}, late, age("5-year-old", 5, "girl", "wound")));
  // Another girl of the account, or one of whom something else is told, may be meant.
  EXPECT_FALSE(joined(early + "\nA 7-year-old girl was shot and wounded, too.",
                      {age("9-year-old", 9, "girl", "wound"), age("7-year-old", 7, "girl", "wound")}, late,
                      age("5-year-old", 5, "girl", "wound")));
  EXPECT_FALSE(
      joined("A 9-year-old girl sang.", {age("9-year-old", 9, "girl", "sing")}, late, age("5-year-old", 5, "girl", "wound")));
  // Whoever knows both ages tells of two girls.
  EXPECT_FALSE(joined(early + "\nA 5-year-old boy was shot and wounded, too.",
                      {age("9-year-old", 9, "girl", "wound"), age("5-year-old", 5, "boy", "wound")}, late,
                      age("5-year-old", 5, "girl", "wound")));
  // "As young as" tells a limit.
  EXPECT_FALSE(joined("Teenagers and a girl as young as 9-year-old girl was shot and wounded.",
                      {age("9-year-old", 9, "girl", "wound")}, late, age("5-year-old", 5, "girl", "wound")));
}

TEST(AlignQuantities, MentionsThatTellLessDoNotMakeTheAgeOfANameUnsure) {
  const auto age = [](const std::string& words, double years, const std::string& subject) {
    return Told{.words = words, .number = words, .low = years, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  QuantityStory made;
  made.add("Ida Brandt, 61, taught at Osk.\nShe is 61.", {age("61", 61, "ida brandt"), age("61", 61, "")});
  made.add("At Osk taught Ida Brandt, 63.\nAt 63 she left.", {age("63", 63, "ida brandt"), age("63", 63, "")});
  const std::vector<Question> questions = align_quantities(made.story());
  const auto full = std::ranges::find_if(questions, [](const Question& question) { return question.mentions.size() > 2; });
  ASSERT_NE(full, questions.end());
  EXPECT_GE(full->confidence, 0.5);
}

}  // namespace
}  // namespace hexapla::align::quantities_test
