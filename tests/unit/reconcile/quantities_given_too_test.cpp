#include "reconcile/quantities_given_too.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::quantities_given_too_test {
namespace {

using test::counted;
using test::QuantityStory;
using test::Told;

Told age(const std::string& words, double years, const std::string& subject = {}) {
  return {.words = words,
          .number = words.substr(0, 2),
          .low = years,
          .head = "man",
          .subject = subject,
          .kind = QuantityKind::age,
          .unit = "year"};
}

/// Of the first figures of two accounts.
bool alone(QuantityStory& made) {
  return each_alone_gives(made.story(), QuantityStory::question({{0, 0}, {1, 0}}), {{0, 0}}, {{1, 0}});
}

TEST(QuantitiesGivenToo, AnAccountThatTellsOfBothAgesTakesNoSide) {
  QuantityStory made;
  made.add("A 25-year-old man and a 26-year-old man died.", {age("25-year-old", 25), age("26-year-old", 26)});
  made.add("A 26-year-old man died.", {age("26-year-old", 26)});
  EXPECT_FALSE(alone(made));
}

TEST(QuantitiesGivenToo, AGapOfTheSameWordsTellsOfOneThingWhoeverElseIsOfThatAge) {
  QuantityStory made;
  made.add("In Osk a 47-year-old man, a 21-year-old man and two boys were walking along the pier. A 25-year-old man saw them.",
           {age("21-year-old", 21), age("25-year-old", 25)});
  made.add("In Osk a 47-year-old man, a 25-year-old man and two boys were walking along the pier.", {age("25-year-old", 25)});
  EXPECT_TRUE(alone(made));
}

TEST(QuantitiesGivenToo, AListThatBothHaveTellsOfBoth) {
  const std::string died = "Two victims, a 25-year-old man and a 26-year-old man, died at the pier of Osk on a boat.";
  QuantityStory made;
  made.add(died, {age("25-year-old", 25), age("26-year-old", 26)});
  made.add("Two victims, a 26-year-old man and a 25-year-old man, died at the pier of Osk on a boat. " + died,
           {age("26-year-old", 26), age("25-year-old", 25)});
  EXPECT_FALSE(alone(made));
}

TEST(QuantitiesGivenToo, EitherAccountMayTellOfBoth) {
  QuantityStory made;
  made.add("Two victims died.", {counted("Two victims", 2, "victims", "victim")});
  made.add("Three victims were hurt, two victims died.",
           {counted("Three victims", 3, "victims", "victim"), counted("two victims", 2, "victims", "victim")});
  EXPECT_FALSE(alone(made));
}

/// Of what an account tells, and of another that tells `more` and, elsewhere, the first one's number of something.
bool alone(const Told& one, const Told& more, const Told& elsewhere) {
  QuantityStory made;
  made.add("It was " + one.words + ".", {one});
  made.add("It was " + more.words + ". It was " + elsewhere.words + ".", {more, elsewhere});
  return alone(made);
}

TEST(QuantitiesGivenToo, OneAccountThatGivesANumberThatFewThingsHaveTellsOfTwoThings) {
  EXPECT_FALSE(alone(counted("29 passes", 29, "passes", "pass"), counted("39 passes", 39, "passes", "pass"),
                     counted("29 passes", 29, "passes", "pass")));
  EXPECT_FALSE(alone(counted("29 houses", 29, "houses", "house"), counted("39 houses", 39, "houses", "house"),
                     counted("29 homes", 29, "homes", "home")))
      << "one sort of thing";
  EXPECT_FALSE(alone(counted("twenty-nine boats", 29, "boats", "boat"), counted("39 boats", 39, "boats", "boat"),
                     counted("29 boats", 29, "boats", "boat")))
      << "however it is spelt";
  EXPECT_FALSE(alone(counted("5.6 quake", 5.6, "quake", "quake"), counted("5.2 quake", 5.2, "quake", "quake"),
                     counted("5.6 magnitude", 5.6, "magnitude", "magnitude")))
      << "measured";
}

TEST(QuantitiesGivenToo, ANumberThatFewThingsHaveIsOneByTheNounForTheOthersVerb) {
  const auto alone_of = [](const std::string& act) {
    Told caught = counted("29 passes", 29, "passes", "pass");
    caught.act = act;
    return alone(caught, counted("39 passes", 39, "passes", "pass"), counted("29 catches", 29, "catches", "catch"));
  };
  EXPECT_FALSE(alone_of("catch"));
  EXPECT_TRUE(alone_of("throw"));
}

TEST(QuantitiesGivenToo, TheNumberOfAnotherActIsOfOtherThings) {
  const auto alone_of = [](const std::string& act, const std::string& noun) {
    Told destroyed = counted("31 homes", 31, "homes", "home"), more = counted("37 homes", 37, "homes", "home");
    Told elsewhere = counted("31 " + noun + "s", 31, noun + "s", noun);
    destroyed.act = more.act = "destroy";
    elsewhere.act = act;
    return alone(destroyed, more, elsewhere);
  };
  EXPECT_TRUE(alone_of("damage", "home"));
  EXPECT_TRUE(alone_of("damage", "house"));
  EXPECT_FALSE(alone_of("destroy", "home"));
  EXPECT_FALSE(alone_of("demolish", "house")) << "one act by another word";
  EXPECT_FALSE(alone_of("", "home"));
}

TEST(QuantitiesGivenToo, ANumberThatFewThingsHaveMayBeThatOfOtherThings) {
  EXPECT_TRUE(alone(counted("35 protesters", 35, "protesters", "protester"),
                    counted("45 protesters", 45, "protesters", "protester"),
                    counted("35 passengers", 35, "passengers", "passenger")));
  EXPECT_TRUE(alone(counted("29 boats", 29, "boats", "boat"), counted("39 boats", 39, "boats", "boat"),
                    counted("29 gates", 29, "gates", "gate")));
}

TEST(QuantitiesGivenToo, OfPeopleASureNumberIsOneThatOneVerbTells) {
  const auto alone_with = [](const std::string& act) {
    QuantityStory made;
    Told dead = counted("35 people", 35, "people", "person"), more = counted("45 people", 45, "people", "person"), also = dead;
    dead.act = more.act = "kill";
    also.act = act;
    made.add("It killed 35 people.", {dead});
    made.add("It killed 45 people.", {more});
    made.add("It killed 45 people, but not the 35 people.", {more, also});
    return each_alone_gives(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}), {{0, 0}}, {{1, 0}, {2, 0}});
  };
  EXPECT_FALSE(alone_with("kill"));
  EXPECT_TRUE(alone_with("come"));
}

TEST(QuantitiesGivenToo, ANumberThatEndsInZerosIsAnybodys) {
  for (const double low : {40.0, 250.0, 1200.0, 15000.0}) {
    QuantityStory made;
    const std::string words = std::to_string(static_cast<int>(low)) + " boats";
    made.add("It had 39 boats.", {counted("39 boats", 39, "boats", "boat")});
    made.add("It had " + words + ".", {counted(words, low, "boats", "boat")});
    made.add("It had 39 boats, " + words + ".", {counted("39 boats", 39, "boats", "boat"), counted(words, low, "boats", "boat")});
    EXPECT_TRUE(each_alone_gives(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}), {{0, 0}, {2, 0}}, {{1, 0}}))
        << low;
  }
}

TEST(QuantitiesGivenToo, OneAccountThatGivesTwoSuchNumbersTellsOfTwoThings) {
  QuantityStory made;
  made.add("Roe had 412 points.", {counted("412 points", 412, "points", "point")});
  made.add("Moss had 409 points.", {counted("409 points", 409, "points", "point")});
  made.add("Roe had 412 points.", {counted("412 points", 412, "points", "point")});
  EXPECT_TRUE(each_alone_gives(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}), {{0, 0}, {2, 0}}, {{1, 0}}));
  made.add("Roe passed Moss, 409 points, with 412 points.",
           {counted("409 points", 409, "points", "point"), counted("412 points", 412, "points", "point")});
  EXPECT_FALSE(each_alone_gives(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}, {3, 1}}), {{0, 0}, {2, 0}, {3, 1}},
                                {{1, 0}}));
}

TEST(QuantitiesGivenToo, OtherThingsAreNoSuchFigure) {
  QuantityStory made;
  made.add("Two victims died.", {counted("Two victims", 2, "victims", "victim")});
  made.add("Three victims died, two houses burned.",
           {counted("Three victims", 3, "victims", "victim"), counted("two houses", 2, "houses", "house")});
  EXPECT_TRUE(alone(made));
}

TEST(QuantitiesGivenToo, SoAreThoseWhomSomethingElseBefell) {
  QuantityStory made;
  Told held = counted("Two people", 2, "people", "person"), more = counted("Four people", 4, "people", "person"),
       dead = counted("two people", 2, "people", "person");
  held.act = more.act = "arrest";
  dead.act = "kill";
  made.add("Two people were held.", {held});
  made.add("Four people were held after two people were killed.", {more, dead});
  EXPECT_TRUE(alone(made));
}

TEST(QuantitiesGivenToo, OfWhatHasANameIsAskedByThatName) {
  QuantityStory made;
  made.add("A 25-year-old Tarn man and a 26-year-old Tarn man died.",
           {age("25-year-old", 25, "tarn"), age("26-year-old", 26, "tarn")});
  made.add("A 26-year-old Tarn man died.", {age("26-year-old", 26, "tarn")});
  EXPECT_FALSE(alone(made));
}

TEST(QuantitiesGivenToo, IsNotAskedOfAnothersAge) {
  QuantityStory made;
  made.add("Roe, 25, and a 26-year-old man died.", {age("25", 25, "roe"), age("26-year-old", 26)});
  made.add("A 26-year-old man died.", {age("26-year-old", 26)});
  EXPECT_TRUE(alone(made));
}

TEST(QuantitiesGivenToo, WhatAnswersTheQuestionItselfIsNoOtherFigure) {
  QuantityStory made;
  made.add("Two victims died, not three victims.",
           {counted("Two victims", 2, "victims", "victim"), counted("three victims", 3, "victims", "victim")});
  made.add("Three victims died.", {counted("Three victims", 3, "victims", "victim")});
  const Question question = QuantityStory::question({{0, 0}, {0, 1}, {1, 0}});
  EXPECT_TRUE(each_alone_gives(made.story(), question, {{0, 0}}, {{0, 1}, {1, 0}}));
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_given_too_test
