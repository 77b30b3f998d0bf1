// Tests src/reconcile/quantities_names_told.cpp and quantities_names_gap.cpp.
#include "reconcile/quantities_names_told.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "../support/told_statement.h"
#include "reconcile/quantities_names.h"
#include "reconcile/quantities_names_gap.h"

namespace hexapla::reconcile::quantities_names_told_test {
namespace {

using test::QuantityStory;
using test::Told;
using test::told_statement;
using test::ToldPhrase;

/// An account of one sentence with one figure and the statement that holds it.
void tell(QuantityStory& made, const std::string& text, const Told& figure, const std::string& predicate, const std::string& act,
          const std::vector<ToldPhrase>& phrases) {
  const std::uint32_t account = made.add(text, {figure});
  made.annotations(account).statements.push_back(told_statement(text, predicate, act, phrases));
}

std::string name_of(QuantityStory& made) {
  std::vector<AnnotationRef> mentions;
  for (std::uint32_t i = 0; i < made.story().accounts.size(); ++i) mentions.push_back({i, 0});
  return quantity_question(made.story(), KnownNames(made.story()), QuantityStory::question(std::move(mentions)));
}

Told counted(const std::string& words, const std::string& number, const std::string& thing, const std::string& head) {
  return {.words = words, .number = number, .low = 3, .thing = thing, .head = head};
}

TEST(NameByStatement, TakesWhatBefellTheObjectAndWhereAccountsSaySo) {
  QuantityStory made;
  tell(made, "Police found three boats at the pier", counted("three boats", "three", "boats", "boat"), "found", "find",
       {{"Police", ArgumentRole::subject, "police"},
        {"three boats", ArgumentRole::object, "boat"},
        {"at the pier", ArgumentRole::oblique, "pier"}});
  tell(made, "Three boats were found near the old pier", counted("Three boats", "Three", "boats", "boat"), "were found", "find",
       {{"Three boats", ArgumentRole::object, "boat"}, {"near the old pier", ArgumentRole::oblique, "pier"}});
  EXPECT_EQ(name_of(made), "boats found at the pier");
}

TEST(NameByStatement, WhoDidItIsToldOfThings) {
  QuantityStory made;
  for (int i = 0; i < 2; ++i)
    tell(made, "The keeper fired three shots", counted("three shots", "three", "shots", "shot"), "fired", "fire",
         {{"The keeper", ArgumentRole::subject, "keeper"}, {"three shots", ArgumentRole::object, "shot"}});
  EXPECT_EQ(name_of(made), "shots fired by the keeper");
}

TEST(NameByStatement, SubjectsDoWhatTheyDid) {
  QuantityStory made;
  tell(made, "Three women grabbed the baby", counted("Three women", "Three", "women", "woman"), "grabbed", "grab",
       {{"Three women", ArgumentRole::subject, "woman"}, {"the baby", ArgumentRole::object, "baby"}});
  EXPECT_EQ(name_of(made), "women who grabbed the baby");
}

TEST(NameByStatement, AHeadlinesParticipleIsNoDeed) {
  QuantityStory made;
  tell(made, "Three men shot", counted("Three men", "Three", "men", "man"), "shot", "shoot",
       {{"Three men", ArgumentRole::subject, "man"}});
  EXPECT_EQ(name_of(made), "men shot");
}

TEST(NameByStatement, WhatIsNotSaidToHaveHappenedNamesNothing) {
  QuantityStory made;
  tell(made, "The city may sell three boats", counted("three boats", "three", "boats", "boat"), "may sell", "sell",
       {{"The city", ArgumentRole::subject, "city"}, {"three boats", ArgumentRole::object, "boat"}});
  made.annotations(0).statements.front().modality = Modality::possibility;
  EXPECT_EQ(name_of(made), "boats");
}

TEST(NameByStatement, AFigureWithinAPhraseCountsNotThePhrase) {
  QuantityStory made;
  tell(made, "The mother of three sons fled", counted("three sons", "three", "sons", "son"), "fled", "flee",
       {{"The mother of three sons", ArgumentRole::subject, "mother"}});
  EXPECT_EQ(name_of(made), "sons");
}

TEST(TimesQuestion, TellsWhatHappenedSoOften) {
  QuantityStory made;
  tell(made, "The boat was hit twice", {.words = "hit twice", .number = "twice", .low = 2, .head = "time"}, "was hit", "hit",
       {{"The boat", ArgumentRole::object, "boat"}});
  made.annotations(0).quantities.front().span = test::place_of("The boat was hit twice", "twice");
  EXPECT_EQ(name_of(made), "times the boat was hit");
}

TEST(TimesQuestion, TheVerbBelongsToHowOften) {
  const Told twice = {.words = "hit twice", .number = "twice", .low = 2, .head = "time", .act = "hit"};
  QuantityStory made;
  tell(made, "The boat was hit twice", twice, "was hit", "hit", {{"The boat", ArgumentRole::object, "boat"}});
  EXPECT_EQ(name_of(made), "times the boat was hit");
  QuantityStory bare;
  bare.add("Hole in a boat hit twice on Osk Street", {twice});
  EXPECT_EQ(name_of(bare), "times somebody was hit");
}

TEST(TimesQuestion, AVerbWithoutAuxiliaryDoesNotTurnRound) {
  QuantityStory made;
  const std::string text = "A keeper shot twice has died";
  tell(made, text, {.words = "twice", .number = "twice", .low = 2, .head = "time"}, "shot", "shoot",
       {{"A keeper", ArgumentRole::object, "keeper"}});
  EXPECT_EQ(times_question(made.story(), QuantityStory::question({{0, 0}})), "");
}

TEST(NameByStatement, ShotsOfAHeadlineAreFired) {
  QuantityStory made;
  tell(made, "Three shots fired at the pier", counted("Three shots", "Three", "shots", "shot"), "fired", "fire",
       {{"Three shots", ArgumentRole::subject, "shot"}, {"at the pier", ArgumentRole::oblique, "pier"}});
  EXPECT_EQ(name_of(made), "shots fired at the pier");
}

TEST(StatementQuestion, HasAGapForTheFigure) {
  QuantityStory made;
  const Told sum{.words = "$4 million", .number = "4 million", .low = 4e6, .kind = QuantityKind::money, .unit = "USD"};
  tell(made, "The line, it said, has set aside $4 million for the passengers", sum, "has set aside", "set",
       {{"The line", ArgumentRole::subject, "line"},
        {"$4 million", ArgumentRole::object, "million"},
        {"for the passengers", ArgumentRole::oblique, "passenger"}});
  EXPECT_EQ(name_of(made), "the line has set aside … for the passengers");
}

TEST(StatementQuestion, TheFigureMustStandByItsParts) {
  QuantityStory made;
  tell(made, "They live without light off a road some 15 miles west",
       {.words = "15 miles", .number = "15", .low = 15, .kind = QuantityKind::length}, "live", "live",
       {{"They", ArgumentRole::subject, "they"}, {"without light", ArgumentRole::oblique, "light"}});
  EXPECT_EQ(statement_question(made.story(), QuantityStory::question({{0, 0}})), "");
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_names_told_test
