#include "reconcile/quantities_words.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile {
namespace {

using test::QuantityStory;
using test::Told;

std::string text_of(const std::string& line, const Told& told) {
  QuantityStory made;
  made.add(line, {told});
  return quantity_text(made.story(), {{0, 0}});
}

TEST(QuantityText, SaysBoundNumberAndNoun) {
  EXPECT_EQ(text_of("Around 250 people", {.words = "Around 250 people",
                                          .number = "250",
                                          .low = 250,
                                          .thing = "people",
                                          .head = "person",
                                          .bound = Bound::about}),
            "about 250 people");
  EXPECT_EQ(
      text_of(
          "250-plus sheep",
          {.words = "250-plus sheep", .number = "250", .low = 250, .thing = "sheep", .head = "sheep", .bound = Bound::more_than}),
      "more than 250 sheep");
  EXPECT_EQ(text_of("Twenty-three dead", {.words = "Twenty-three", .number = "Twenty-three", .low = 23, .head = "person"}), "23");
  EXPECT_EQ(
      text_of(
          "Dozens of goats",
          {.words = "Dozens of goats", .number = "Dozens", .low = 24, .thing = "goats", .head = "goat", .bound = Bound::vague}),
      "dozens of goats");
}

TEST(QuantityText, MeasuresKeepTheirOwnWords) {
  EXPECT_EQ(text_of("It cost more than $250,000 of its funds.", {.words = "more than $250,000 of its funds",
                                                                 .number = "250,000",
                                                                 .low = 250000,
                                                                 .thing = "its funds",
                                                                 .head = "fund",
                                                                 .bound = Bound::more_than,
                                                                 .kind = QuantityKind::money,
                                                                 .unit = "USD"}),
            "more than $250,000");
  EXPECT_EQ(
      text_of("Nell Varga, 44", {.words = "Varga, 44", .number = "44", .low = 44, .kind = QuantityKind::age, .unit = "year"}),
      "44 years old");
}

std::string name_of(QuantityStory& made, std::vector<AnnotationRef> mentions) {
  return quantity_question(made.story(), QuantityStory::question(std::move(mentions)));
}

Told gulls(const std::string& words, const std::string& thing) {
  return {.words = words, .number = words.substr(0, 2), .low = 23, .thing = thing, .head = "gull"};
}

TEST(QuantityQuestion, TakesThePhraseThatMostShare) {
  QuantityStory made;
  made.add("23 herring gulls came.", {gulls("23 herring gulls", "herring gulls")});
  made.add("23 noisy herring gulls came.", {gulls("23 noisy herring gulls", "noisy herring gulls")});
  made.add("23 gulls came.", {gulls("23 gulls", "gulls")});
  EXPECT_EQ(name_of(made, {{0, 0}, {1, 0}, {2, 0}}), "herring gulls");
}

TEST(QuantityQuestion, ABareNounIsFollowedByWhatAccountsShare) {
  QuantityStory made;
  made.add("23 gulls were still missing on Friday.", {gulls("23 gulls", "gulls")});
  made.add("The 23 gulls are missing, they said.", {gulls("23 gulls", "gulls")});
  EXPECT_EQ(name_of(made, {{0, 0}, {1, 0}}), "gulls missing");
}

TEST(QuantityQuestion, WithoutANounTheClauseHasAGap) {
  QuantityStory made;
  made.add("The line has set aside $4 million for the passengers, it said.",
           {{.words = "$4 million", .number = "4 million", .low = 4e6, .kind = QuantityKind::money, .unit = "USD"}});
  EXPECT_EQ(name_of(made, {{0, 0}}), "line has set aside … for the passengers");
}

TEST(QuantityQuestion, AnItemOfAListIsToldBeforeItsColon) {
  QuantityStory made;
  made.add("Net income: EUR 62 million",
           {{.words = "EUR 62 million", .number = "62 million", .low = 62e6, .kind = QuantityKind::money, .unit = "EUR"}});
  EXPECT_EQ(name_of(made, {{0, 0}}), "Net income");
}

TEST(QuantityQuestion, AFigureInACompoundKeepsItsHyphen) {
  QuantityStory made;
  made.add("the 48-page report", {{.words = "48-page", .number = "48", .low = 48, .thing = "page", .head = "page"}});
  EXPECT_EQ(name_of(made, {{0, 0}}), "…-page report");
  EXPECT_EQ(quantity_text(made.story(), {{0, 0}}), "48-page");
}

TEST(QuantityQuestion, AnAgeIsSomebodys) {
  QuantityStory made;
  made.add("Nell Varga, 44, and Ms Varga",
           {{.words = "Varga, 44", .number = "44", .low = 44, .subject = "nell varga", .kind = QuantityKind::age}});
  made.annotations(0).names = {{.span = {0, 10}, .sentence = 0, .chain = 0}};
  EXPECT_EQ(name_of(made, {{0, 0}}), "age of Nell Varga");
}

TEST(QuantityQuestion, CutsNoCharacterInTwo) {
  QuantityStory made;
  const std::string wide = "Überströmend “müde” – Größe 23 gulls – fünf ähnliche Vögel über öde Äcker";
  made.add(wide, {{.words = "23", .number = "23", .low = 23}});
  const std::string name = name_of(made, {{0, 0}});
  EXPECT_TRUE(Account::from_text(name).has_value()) << name;
  EXPECT_EQ(name, "Größe … gulls");
}

TEST(ExplainQuantity, SaysWhoSaysWhat) {
  QuantityStory made;
  made.add("23 gulls came.", {gulls("23 gulls", "gulls")});
  made.add("21 gulls came.", {{.words = "21 gulls", .number = "21", .low = 21, .thing = "gulls", .head = "gull"}});
  made.add("23 gulls came.", {gulls("23 gulls", "gulls")});
  const Finding conflict = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}));
  EXPECT_EQ(conflict.reason, "a and c say 23 gulls; b says 21 gulls: both cannot be right.");
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {2, 0}})).reason, "a and c say 23 gulls.");
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{1, 0}})).reason, "Only b gives this figure.");
}

TEST(ExplainQuantity, AnUpdateIsToldAsOne) {
  QuantityStory made;
  made.add("3 gulls are missing.", {{.words = "3 gulls", .number = "3", .low = 3, .thing = "gulls", .head = "gull"}});
  made.add("The gulls missing have risen to 5.", {{.words = "5", .number = "5", .low = 5}});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  EXPECT_EQ(finding.updates, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.reason, "a says 3 gulls; later b says 5: the figure has changed.");
}

}  // namespace
}  // namespace hexapla::reconcile
