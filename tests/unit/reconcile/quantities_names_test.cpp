#include "reconcile/quantities_names.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconcile/quantities_words.h"

namespace hexapla::reconcile::quantities_names_test {
namespace {

using test::QuantityStory;
using test::Told;

std::string name_of(QuantityStory& made, std::vector<AnnotationRef> mentions) {
  return quantity_question(made.story(), KnownNames(made.story()), QuantityStory::question(std::move(mentions)));
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

TEST(QuantityQuestion, WhoWasFatallyHitWasKilled) {
  QuantityStory made;
  const Told man = {.words = "one man", .number = "one", .low = 1, .thing = "man", .head = "man"};
  made.add("Four were shot, one man fatally, in Osk.", {man});
  made.add("They hit four, one man fatally.", {man});
  EXPECT_EQ(name_of(made, {{0, 0}, {1, 0}}), "man killed");
}

TEST(QuantityQuestion, CountsAreOfAChargeAndNotOfItsDegree) {
  const auto name = [](const std::string& thing, const std::string& behind) {
    QuantityStory made;
    made.add("He faces three " + thing + behind,
             {{.words = "three " + thing, .number = "three", .low = 3, .thing = thing, .head = "count"}});
    return name_of(made, {{0, 0}});
  };
  EXPECT_EQ(name("counts of first-degree", " aggravated murder and theft."), "counts of first-degree aggravated murder");
  EXPECT_EQ(name("counts of criminal", ", they said."), "counts of criminal");
  EXPECT_EQ(name("counts of fraud", " on Monday."), "counts of fraud");
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
  EXPECT_EQ(name_of(made, {{0, 0}}), "pages of the report");
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

TEST(QuantityQuestion, ABareNounIsToldByWhatBefellItOrByItsClause) {
  QuantityStory made;
  made.add("It hurt 2 women.", {{.words = "2 women", .number = "2", .low = 2, .thing = "women", .head = "woman", .act = "hurt"}});
  EXPECT_EQ(name_of(made, {{0, 0}}), "women hurt");
  QuantityStory found;
  found.add("Skilled divers reached 2 bodies.",
            {{.words = "2 bodies", .number = "2", .low = 2, .thing = "bodies", .head = "body", .act = "reach"}});
  found.add("Skilled men had left 2 bodies, dead.",
            {{.words = "2 bodies", .number = "2", .low = 2, .thing = "bodies", .head = "body", .act = "die"}});
  EXPECT_EQ(name_of(found, {{0, 0}}), "Skilled divers reached … bodies");
  EXPECT_EQ(name_of(found, {{1, 0}}), "people dead") << "\"skilled\" holds no \"killed\"";
  QuantityStory fled;
  fled.add("Then 2 women fled on foot.",
           {{.words = "2 women", .number = "2", .low = 2, .thing = "women", .head = "woman", .act = "flee"}});
  EXPECT_EQ(name_of(fled, {{0, 0}}), "women who fled");
  QuantityStory boats;
  boats.add("The harbour lost 2 boats.", {{.words = "2 boats", .number = "2", .low = 2, .thing = "boats", .head = "boat"}});
  EXPECT_EQ(name_of(boats, {{0, 0}}), "harbour lost … boats");
}

TEST(QuantityQuestion, WhatFollowsACompoundIsNotOfWhatIsCounted) {
  QuantityStory made;
  made.add("Deals with 11 Tarnish nations came.",
           {{.words = "11 Tarnish nations", .number = "11", .low = 11, .thing = "nations", .head = "nation"}});
  made.add("She keeps the 12-nation Tarnish deal.",
           {{.words = "12-nation", .number = "12", .low = 12, .thing = "nation", .head = "nation"}});
  EXPECT_EQ(name_of(made, {{0, 0}, {1, 0}}).find("Tarnish"), std::string::npos) << name_of(made, {{0, 0}, {1, 0}});
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_names_test
