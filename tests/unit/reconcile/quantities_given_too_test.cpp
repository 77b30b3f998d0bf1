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

TEST(QuantitiesGivenToo, EitherAccountMayTellOfBoth) {
  QuantityStory made;
  made.add("Two victims died.", {counted("Two victims", 2, "victims", "victim")});
  made.add("Three victims were hurt, two victims died.",
           {counted("Three victims", 3, "victims", "victim"), counted("two victims", 2, "victims", "victim")});
  EXPECT_FALSE(alone(made));
}

TEST(QuantitiesGivenToo, ANumberThatFewThingsHaveIsOneWhateverItsNoun) {
  QuantityStory made;
  made.add("Roe caught 29 passes.", {counted("29 passes", 29, "passes", "pass")});
  made.add("Moss caught 39 passes. Roe had 29 catches.",
           {counted("39 passes", 39, "passes", "pass"), counted("29 catches", 29, "catches", "catch")});
  EXPECT_FALSE(alone(made));
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

TEST(QuantitiesGivenToo, ARoundNumberIsAnybodys) {
  QuantityStory made;
  made.add("Roe caught 40 passes.", {counted("40 passes", 40, "passes", "pass")});
  made.add("Moss caught 39 passes. Roe had 40 catches.",
           {counted("39 passes", 39, "passes", "pass"), counted("40 catches", 40, "catches", "catch")});
  EXPECT_TRUE(alone(made));
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
