#include "reconcile/tellings.h"

#include <gtest/gtest.h>

#include "../support/told_statement.h"

namespace hexapla::reconcile::tellings_test {
namespace {

using test::place_of;
using test::told_statement;

std::string cut(std::string_view text, std::string_view phrase, const Annotations& annotations = {}) {
  const Span span = short_phrase(text, annotations, place_of(text, phrase));
  return std::string(text.substr(span.begin, span.size()));
}

std::string told(std::string_view text, const Statement& statement, std::string_view figure) {
  return words_told(text, parts_told(text, {}, statement, place_of(text, figure)));
}

TEST(Tellings, APhraseEndsBeforeWhatIsToldAside) {
  EXPECT_EQ(cut("the keeper of the light, who fled", "the keeper of the light, who fled"), "the keeper of the light");
  EXPECT_EQ(cut("a keeper who fled the pier", "a keeper who fled the pier"), "a keeper");
  EXPECT_EQ(cut("Rod J. Marrow of Port Elm", "Rod J. Marrow of Port Elm"), "Rod J. Marrow of Port Elm");
}

TEST(Tellings, ALongPhraseEndsBeforeAPreposition) {
  const std::string_view text = "at the old wooden pier of the northern harbour near the two lighthouses";
  EXPECT_EQ(cut(text, text), "at the old wooden pier");
}

TEST(Tellings, APhraseBeginsBehindADateline) {
  EXPECT_EQ(cut("PORT ELM -- A ferry", "PORT ELM -- A ferry"), "A ferry");
  EXPECT_EQ(cut("PORT ELM \u2014 A ferry", "PORT ELM \u2014 A ferry"), "A ferry");
}

TEST(Tellings, NoTimeStandsInAPhrase) {
  const std::string_view text = "at the pier on Friday";
  Annotations annotations;
  annotations.times.push_back({.span = place_of(text, "Friday")});
  EXPECT_EQ(cut(text, text, annotations), "at the pier");
}

TEST(Tellings, WhatHappenedIsToldWithItsAuxiliariesAndWithoutTheFigure) {
  const std::string_view text = "The keeper has not yet been hit three times";
  const Statement statement = told_statement(text, "been hit", "hit", {{"The keeper", ArgumentRole::object, "keeper"}});
  EXPECT_EQ(told(text, statement, "three times"), "The keeper has not yet been hit");
}

TEST(Tellings, WhoDidItKeepsItsPreposition) {
  const std::string_view text = "The boat was hit by the ferry on two days";
  const Statement statement = told_statement(
      text, "was hit", "hit", {{"The boat", ArgumentRole::object, "boat"}, {"the ferry", ArgumentRole::subject, "ferry"}});
  EXPECT_EQ(told(text, statement, "two days"), "The boat was hit by the ferry");
}

TEST(Tellings, AVerbWithoutObjectHasThePhraseNextToIt) {
  const std::string_view text = "Nell Varga came to Marrowby in May";
  const Statement statement = told_statement(
      text, "came", "come", {{"Nell Varga", ArgumentRole::subject, "varga"}, {"to Marrowby", ArgumentRole::place, "marrowby"}});
  EXPECT_EQ(told(text, statement, "May"), "Nell Varga came to Marrowby");
}

TEST(Tellings, PartsOfOneWordAreNotTornApart) {
  const std::string_view text = "he\u2019ll leave in May";
  const Statement statement = told_statement(text, "ll leave", "leave", {{"he", ArgumentRole::subject, "he"}});
  EXPECT_EQ(told(text, statement, "May"), "he\u2019ll leave");
}

TEST(Tellings, AShortListIsKeptWhole) {
  const std::string_view text = "A boy, a girl and a keeper were hit on Friday";
  const Statement statement =
      told_statement(text, "were hit", "hit", {{"A boy, a girl and a keeper", ArgumentRole::object, "boy"}});
  EXPECT_EQ(told(text, statement, "Friday"), "A boy, a girl and a keeper were hit");
}

TEST(Tellings, TheShoutedPlaceOfADatelineIsNoPartOfWhoDidIt) {
  EXPECT_EQ(cut("PORT ELM A ferry", "PORT ELM A ferry"), "A ferry");
  EXPECT_EQ(cut("Port Elm Herald", "Port Elm Herald"), "Port Elm Herald");
}

TEST(Tellings, TheShortestPhraseHoldsAPlace) {
  const std::string_view text = "The keeper fired two shots at the ferry";
  Annotations annotations;
  annotations.statements.push_back(told_statement(
      text, "fired", "fire", {{"The keeper", ArgumentRole::subject, "keeper"}, {"two shots", ArgumentRole::object, "shot"}}));
  const Telling found = telling_of(annotations, place_of(text, "two"), 0);
  ASSERT_NE(found.holder, nullptr);
  EXPECT_EQ(found.holder->head, "shot");
  EXPECT_EQ(telling_of(annotations, place_of(text, "ferry"), 0).holder, nullptr);
  EXPECT_EQ(telling_of(annotations, place_of(text, "two"), 1).statement, nullptr);
}

TEST(Tellings, WordsThatJoinTwoPartsStay) {
  const std::string_view text = "Orn and Roe sank it";
  EXPECT_EQ(words_told(text, {{0, 3}, {8, 11}, {12, 16}}), "Orn and Roe sank");
  EXPECT_EQ(words_told(text, {{0, 3}, {12, 16}}), "Orn sank");
}

TEST(Tellings, ParticiplesOfRegularAndIrregularVerbs) {
  const auto participle = [](std::string_view predicate, std::string act) {
    return participle_of(predicate, told_statement(predicate, predicate, std::move(act), {}));
  };
  EXPECT_EQ(participle("was shot", "shoot"), "shot");
  EXPECT_EQ(participle("took", "take"), "taken");
  EXPECT_EQ(participle("wounding", "wound"), "wounded");
  EXPECT_EQ(participle("carries", "carry"), "carried");
  EXPECT_EQ(participle("runs", "run"), "run");
  EXPECT_EQ(participle("robs", "rob"), "robbed");
  EXPECT_EQ(participle("had", "have"), "");
}

TEST(Tellings, AHeadlinesVerbWithoutObjectWasDoneToItsNoun) {
  const std::string_view text = "Five keepers shot at pier";
  EXPECT_TRUE(
      is_headline_passive(text, told_statement(text, "shot", "shoot", {{"Five keepers", ArgumentRole::subject, "keeper"}})));
  const std::string_view active = "Five keepers shot a gull";
  EXPECT_FALSE(is_headline_passive(
      active, told_statement(active, "shot", "shoot",
                             {{"Five keepers", ArgumentRole::subject, "keeper"}, {"a gull", ArgumentRole::object, "gull"}})));
}

TEST(Tellings, OnlyWhatIsNoNameLosesItsCapital) {
  EXPECT_EQ(lowered({}, 0, "The keeper"), "the keeper");
  EXPECT_EQ(lowered({}, 0, "Nell Varga"), "Nell Varga");
}

TEST(Tellings, WhatDeniesStays) {
  const std::string_view text = "The pier is neither safe nor dry";
  EXPECT_EQ(words_told(text, {{0, 8}, {9, 11}, {20, 32}}), "The pier is neither safe nor dry");
}

TEST(Tellings, OfThemIsNoLooseEnd) {
  const std::string_view text = "A host of them sank";
  EXPECT_EQ(short_phrase(text, {}, place_of(text, "A host of them")).end, 14U);
  const std::string_view those = "Those of us sank";
  EXPECT_TRUE(short_phrase(those, {}, place_of(those, "Those of us")).empty());
  const std::string_view who = "Those of us who sank";
  EXPECT_TRUE(short_phrase(who, {}, place_of(who, "Those of us who sank")).empty());
}

TEST(Tellings, AnAuxiliaryStandsBeforeAnOpeningMark) {
  const std::string_view text = "He would \"secure the pier";
  const Statement statement =
      told_statement(text, "secure", "secure", {{"He", ArgumentRole::subject, "he"}, {"the pier", ArgumentRole::object, "pier"}});
  EXPECT_EQ(words_told(text, parts_told(text, {}, statement, {})), "He would \"secure the pier");
}

}  // namespace
}  // namespace hexapla::reconcile::tellings_test
