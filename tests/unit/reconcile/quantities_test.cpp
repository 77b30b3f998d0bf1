#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconciling.h"

namespace hexapla::reconcile::quantities_test {
namespace {

using test::QuantityStory;
using test::Told;

Told members(const std::string& words, const std::string& number, double low, Bound bound = Bound::exact) {
  return {.words = words, .number = number, .low = low, .thing = "members", .head = "member", .act = "hold", .bound = bound};
}

TEST(ReconcileQuantity, FiguresThatExcludeEachOtherAreAConflict) {
  QuantityStory made;
  made.add("They hold 23 members.", {members("23 members", "23", 23)});
  made.add("They hold at least 21 members.", {members("at least 21 members", "21", 21, Bound::at_least)});
  made.add("They hold 21 members.", {members("21 members", "21", 21)});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}));
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.origins, 3U);
  ASSERT_EQ(finding.readings.size(), 3U);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 2}}));
  EXPECT_TRUE(finding.updates.empty());
  EXPECT_EQ(finding.readings[1].value.text, "at least 21 members");
  EXPECT_EQ(finding.readings[1].value.low, 21);
  EXPECT_FALSE(finding.readings[1].value.high);
  EXPECT_EQ(finding.readings[0].mentions[0].span, (Span{10, 20}));
  EXPECT_DOUBLE_EQ(finding.confidence, 0.95);
}

TEST(ReconcileQuantity, OneValueInTwoAccountsAgrees) {
  QuantityStory made;
  made.add("They hold 23 members.", {members("23 members", "23", 23)});
  made.add("They hold twenty-three members.", {members("twenty-three members", "twenty-three", 23)});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  EXPECT_EQ(finding.relation, Relation::agree);
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.readings[0].mentions.size(), 2U);
}

TEST(ReconcileQuantity, SmallCountsAgreeOnlyWhereItIsSureThatTheyAnswerOneQuestion) {
  const auto of = [](const std::string& number, double value, double confidence) {
    QuantityStory made;
    made.add("They hold " + number + " members.", {members(number + " members", number, value)});
    made.add("The court holds " + number + " members.", {members(number + " members", number, value)});
    Question question = QuantityStory::question({{0, 0}, {1, 0}});
    question.confidence = confidence;
    return reconcile_quantity(made.story(), question);
  };
  EXPECT_EQ(of("2", 2, 0.95).relation, Relation::agree);
  EXPECT_TRUE(of("2", 2, 0.9).may_agree());
  EXPECT_EQ(of("2", 2, 0.7).reason, "a and b say 2 members, but may mean different things.");
  EXPECT_EQ(of("4112", 4112, 0.7).relation, Relation::agree);
  EXPECT_TRUE(of("4112", 4112, 0.4).may_agree());
}

TEST(ReconcileQuantity, AgesAgreeOnlyWhereTheyAreHardlyOfTwoPeople) {
  const auto of = [](double confidence) {
    const Told age{.words = "Roe, 44", .number = "44", .low = 44, .subject = "roe", .kind = QuantityKind::age, .unit = "year"};
    QuantityStory made;
    made.add("Roe, 44, left.", {age});
    made.add("Roe, 44, stayed.", {age});
    Question question = QuantityStory::question({{0, 0}, {1, 0}});
    question.confidence = confidence;
    return reconcile_quantity(made.story(), question);
  };
  EXPECT_EQ(of(0.85).relation, Relation::agree);
  EXPECT_TRUE(of(0.75).may_agree());
}

TEST(ReconcileQuantity, FiguresThatRatherAnswerTwoQuestionsAreNoConflict) {
  QuantityStory made;
  made.add("They hold 23 members.", {members("23 members", "23", 23)});
  made.add("They hold 21 members.", {members("21 members", "21", 21)});
  Question question = QuantityStory::question({{0, 0}, {1, 0}});
  question.confidence = 0.6;
  EXPECT_EQ(reconcile_quantity(made.story(), question).relation, Relation::conflict);
  question.confidence = 0.4;
  const Finding unsure = reconcile_quantity(made.story(), question);
  EXPECT_EQ(unsure.relation, Relation::compatible);
  EXPECT_TRUE(unsure.conflicts.empty());
  EXPECT_EQ(unsure.reason, "a says 23 members; b says 21 members: they differ, but may mean different things.");
}

TEST(ReconcileQuantity, TwoAgesThatOneAccountGivesAreOfTwoDays) {
  const auto age = [](const std::string& words, const std::string& number, double value) {
    return Told{.words = words, .number = number, .low = value, .subject = "ann roe", .kind = QuantityKind::age, .unit = "year"};
  };
  QuantityStory made;
  made.add("Ann Roe died at the age of 95.", {age("the age of 95", "95", 95)});
  made.add("Ann Roe is dead at 95. In 1998, at the age of 89, she spoke.", {age("95", "95", 95), age("the age of 89", "89", 89)});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {1, 1}}));
  EXPECT_EQ(finding.relation, Relation::compatible);
  EXPECT_TRUE(finding.conflicts.empty());
}

TEST(ReconcileQuantity, BoundsOfOneNumberAreTwoReadingsThatCanHold) {
  QuantityStory made;
  made.add("Around 250 members went.", {members("Around 250 members", "250", 250, Bound::about)});
  made.add("More than 250 members went.", {members("More than 250 members", "250", 250, Bound::more_than)});
  made.add("250-plus members went.", {members("250-plus members", "250", 250, Bound::more_than)});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}));
  EXPECT_EQ(finding.relation, Relation::compatible);
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.readings[1].mentions.size(), 2U);
}

TEST(ReconcileQuantity, OneAccountAloneIsSingleAndOriginsAreCounted) {
  QuantityStory made;
  made.add("They hold 23 members. They hold 21 members.", {members("23 members", "23", 23), members("21 members", "21", 21)});
  made.add("They hold 23 members.", {members("23 members", "23", 23)});
  made.set_origin(1, 0);
  const Finding alone = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {0, 1}}));
  EXPECT_EQ(alone.relation, Relation::single);
  EXPECT_TRUE(alone.conflicts.empty());
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).origins, 1U);
}

TEST(ReconcileQuantity, PartsThatAddUpToTheOtherFigureDoNotExcludeIt) {
  QuantityStory made;
  made.add("More than 45 members went.", {members("More than 45 members", "45", 45, Bound::more_than)});
  made.add("They hold 41 members and 7 members of the crew.", {members("41 members", "41", 41), members("7 members", "7", 7)});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  EXPECT_EQ(finding.relation, Relation::compatible);
  EXPECT_TRUE(finding.conflicts.empty());
}

TEST(ReconcileQuantity, PeopleGrowOlderBetweenAccounts) {
  const auto relation = [](const std::string& first, const std::string& second) {
    const auto age = [](const std::string& words, double years) {
      return Told{
          .words = words, .number = words, .low = years, .subject = "ida brandt", .kind = QuantityKind::age, .unit = "year"};
    };
    QuantityStory made;
    made.add("Ida Brandt, 48", {age("48", 48)}, {.published = first});
    made.add("Ida Brandt, 49", {age("49", 49)}, {.published = second});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(relation("2024-01-25", "2024-06-30"), Relation::compatible);
  EXPECT_EQ(relation("2024-01-25", "2024-01-25"), Relation::conflict);
  EXPECT_EQ(relation("2024-06-30", "2024-01-25"), Relation::conflict);
  EXPECT_EQ(relation("2024-01-25", "2028-01-25"), Relation::conflict);
}

TEST(ReconcileQuantity, ABirthdayMayLieBetweenAccounts) {
  const auto reason = [](double one, double other, const std::string& second) {
    const auto age = [](double years) {
      const std::string words = std::to_string(static_cast<int>(years));
      return Told{
          .words = words, .number = words, .low = years, .subject = "ida brandt", .kind = QuantityKind::age, .unit = "year"};
    };
    QuantityStory made;
    made.add("Ida Brandt, " + age(one).words, {age(one)}, {.published = "2024-01-25"});
    made.add("Ida Brandt, " + age(other).words, {age(other)}, {.published = second});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).reason;
  };
  EXPECT_TRUE(reason(48, 49, "2024-01-30").ends_with(": both are right only if a birthday lies between."));
  EXPECT_TRUE(reason(49, 48, "2024-01-30").ends_with(": both cannot be right."));
  EXPECT_TRUE(reason(48, 50, "2024-01-30").ends_with(": both cannot be right."));
  EXPECT_TRUE(reason(48, 49, "2024-01-25").ends_with(": both cannot be right."));
}

TEST(ReconcileQuantity, NobodyGrowsYoungerInALaterAccount) {
  const auto age = [](const std::string& words, double years) {
    return Told{
        .words = words, .number = words, .low = years, .subject = "ida brandt", .kind = QuantityKind::age, .unit = "year"};
  };
  QuantityStory made;
  made.add("Ida Brandt, 48", {age("48", 48)}, {.published = "2024-01-25"});
  made.add("Ida Brandt, 49", {age("49", 49)}, {.published = "2024-03-30"});
  made.add("Ida Brandt, 48", {age("48", 48)}, {.published = "2024-09-30"});
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}})).relation, Relation::conflict);
}

TEST(ReconcileQuantity, OneAmountInTwoUnitsIsOneReading) {
  QuantityStory made;
  made.add("It cost $5m (£4m).", {{.words = "$5m", .number = "5m", .low = 5e6, .kind = QuantityKind::money, .unit = "USD"},
                                  {.words = "£4m", .number = "4m", .low = 4e6, .kind = QuantityKind::money, .unit = "GBP"}});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {0, 1}}));
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.readings[0].mentions.size(), 2U);
  EXPECT_EQ(finding.readings[0].value.unit, "USD");
}

TEST(ReconcileQuantity, SomebodyWithoutANumberMayMakeUpTheDifference) {
  QuantityStory made;
  made.add("It killed 5 men and an unborn child.",
           {{.words = "5 men", .number = "5", .low = 5, .thing = "men", .head = "man", .act = "kill"}});
  made.add("It killed 6 people.",
           {{.words = "6 people", .number = "6", .low = 6, .thing = "people", .head = "person", .act = "kill"}});
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation, Relation::compatible);
}

TEST(ReconcileQuantity, WomenWhoAreListedWithOthersAreSomeOfThePeople) {
  const auto relation = [](const std::string& text, const std::string& others) {
    QuantityStory made;
    std::vector<Told> list = {{.words = "4 women", .number = "4", .low = 4, .thing = "women", .head = "woman", .act = "kill"}};
    if (!others.empty())
      list.push_back(
          {.words = others, .number = others.substr(0, 1), .low = static_cast<double>(others[0] - '0'), .act = "kill"});
    if (!others.empty()) list.back().thing = others.substr(2), list.back().head = list.back().thing;
    made.add(text, list);
    made.add("It killed 6 people.",
             {{.words = "6 people", .number = "6", .low = 6, .thing = "people", .head = "person", .act = "kill"}});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(relation("It killed 4 women and 1 guard.", "1 guard"), Relation::compatible);
  EXPECT_EQ(relation("It killed 4 women and 1 man.", "1 man"), Relation::conflict);
  EXPECT_EQ(relation("It killed 4 women.", ""), Relation::conflict);
}

TEST(ReconcileQuantity, AListOfMoreThanAllIsToldAsAWhole) {
  QuantityStory made;
  made.add("Four women and 3 men were killed.",
           {{.words = "Four women", .number = "Four", .low = 4, .thing = "women", .head = "woman", .act = "kill"},
            {.words = "3 men", .number = "3", .low = 3, .thing = "men", .head = "man", .act = "kill"}});
  made.add("It killed 6 people.",
           {{.words = "6 people", .number = "6", .low = 6, .thing = "people", .head = "person", .act = "kill"}});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  EXPECT_EQ(finding.reason, "a says four women and 3 men; b says 6 people: both cannot be right.");
}

TEST(ReconcileQuantity, AListOfWomenAndMenIsAllWhereItsAccountTellsOfNobodyElse) {
  const auto finding = [](const std::string& behind) {
    QuantityStory made;
    made.add("A fire killed 4 women and 3 men" + behind,
             {{.words = "4 women", .number = "4", .low = 4, .thing = "women", .head = "woman", .act = "kill"},
              {.words = "3 men", .number = "3", .low = 3, .thing = "men", .head = "man", .act = "kill"}});
    made.add("It killed 9 people.",
             {{.words = "9 people", .number = "9", .low = 9, .thing = "people", .head = "person", .act = "kill"}});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  };
  EXPECT_EQ(finding(".").relation, Relation::conflict);
  EXPECT_EQ(finding(".").reason, "a says 4 women and 3 men; b says 9 people: both cannot be right.");
  EXPECT_EQ(finding(" in Osk.\nThe deadly fire broke out at night.").relation, Relation::conflict);
  EXPECT_EQ(finding(" in Osk.\nA guard was hurt.").relation, Relation::conflict);
  EXPECT_EQ(finding(".\nThe driver, Jim Roe, also died.").relation, Relation::compatible);
  EXPECT_EQ(finding(".\nThe driver died on Friday.").relation, Relation::compatible);
  EXPECT_EQ(finding(", and a guard was also killed.").relation, Relation::compatible);
  EXPECT_EQ(finding(" and a guard.").relation, Relation::compatible);
  EXPECT_EQ(finding(" in Osk.\nAnother body was found on Friday.").relation, Relation::compatible);
  EXPECT_EQ(finding(" in Osk.\nA child was found dead in the yard.").relation, Relation::compatible);
}

TEST(ReconcileQuantity, AListIsNoRivalOfAnotherTotalWhereItsOwnIsTold) {
  const auto told = [](const std::string& words, double count, const std::string& thing, const std::string& head) {
    return Told{.words = words, .number = words.substr(0, 1), .low = count, .thing = thing, .head = head, .act = "kill"};
  };
  QuantityStory made;
  made.add("It killed 4 women and 1 man.", {told("4 women", 4, "women", "woman"), told("1 man", 1, "man", "man")});
  made.add("It killed 6 people.", {told("6 people", 6, "people", "person")});
  made.add("It killed 5 people.", {told("5 people", 5, "people", "person")});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}));
  EXPECT_EQ(finding.conflicts.size(), 1U);
}

TEST(ReconcileQuantity, ATotalOfAListMakesNoPeaceBetweenCountsOfOneNoun) {
  const auto told = [](const std::string& words, double count, const std::string& thing, const std::string& head) {
    return Told{.words = words, .number = words.substr(0, 1), .low = count, .thing = thing, .head = head, .act = "kill"};
  };
  QuantityStory made;
  made.add("It killed 3 men and 2 women.", {told("3 men", 3, "men", "man"), told("2 women", 2, "women", "woman")});
  made.add("It killed 4 men and 1 woman.", {told("4 men", 4, "men", "man"), told("1 woman", 1, "woman", "woman")});
  made.add("It killed 5 people.", {told("5 people", 5, "people", "person")});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}));
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
}

TEST(ReconcileQuantity, TwoNounsForMenAreOneSortOfAList) {
  const auto told = [](const std::string& words, double count, const std::string& thing, const std::string& head) {
    return Told{.words = words, .number = words.substr(0, 1), .low = count, .thing = thing, .head = head, .act = "kill"};
  };
  const auto conflicts = [&](const std::string& things, const std::string& head) {
    QuantityStory made;
    made.add("It killed 3 men and 2 women.", {told("3 men", 3, "men", "man"), told("2 women", 2, "women", "woman")});
    made.add("It killed 4 " + things + " and 1 woman.",
             {told("4 " + things, 4, things, head), told("1 woman", 1, "woman", "woman")});
    made.add("It killed 5 people.", {told("5 people", 5, "people", "person")});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}})).conflicts.size();
  };
  EXPECT_EQ(conflicts("males", "male"), 1U);
  EXPECT_EQ(conflicts("boys", "boy"), 0U);
  EXPECT_EQ(conflicts("females", "female"), 0U);
}

TEST(ReconcileQuantity, SumsInTwoCurrenciesAreRelatedByTheRatesThatAccountsTell) {
  const auto sum = [](const std::string& words, double low, const std::string& unit) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
  };
  const auto relation = [&](double crowns) {
    QuantityStory made;
    made.add("They took 200 euros.\nA boat is 20 euros (30 crowns).",
             {sum("200 euros", 200, "EUR"), sum("20 euros", 20, "EUR"), sum("30 crowns", 30, "SEK")});
    made.add("They took many crowns.", {sum("many crowns", crowns, "SEK")});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(relation(300), Relation::agree);
  EXPECT_EQ(relation(400), Relation::conflict);
}

TEST(ReconcileQuantity, AConvertedMeasureIsFirstThatWhichWasConverted) {
  const auto length = [](const std::string& words, double low, Bound bound) {
    return Told{.words = words, .number = "13", .low = low, .bound = bound, .kind = QuantityKind::length, .unit = "metre"};
  };
  Told converted = length("about 24 km", 24000, Bound::about);
  converted.number = "24";
  QuantityStory made;
  made.add("It is about 13 miles off.", {length("about 13 miles", 13 * 1852, Bound::about)});
  made.add("It is 13 miles off.", {length("13 miles", 13 * 1852, Bound::exact)});
  made.add("It is 13 miles (about 24 km) off.", {length("13 miles", 13 * 1852, Bound::exact), converted});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}, {2, 1}}));
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.readings[0].mentions.size(), 1U);
  EXPECT_EQ(finding.readings[1].mentions.size(), 3U);
}

TEST(ReconcileQuantity, ASumToldInTwoCurrenciesIsEitherOfThem) {
  const auto sum = [](const std::string& words, double low, const std::string& unit) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
  };
  const auto finding = [&](const std::string& dollars, double low, bool first) {
    QuantityStory made;
    const auto both = [&] {
      made.add("They took 2 million euros ($2.6 million).",
               {sum("2 million euros", 2e6, "EUR"), sum("$2.6 million", 2.6e6, "USD")});
    };
    if (first) both();
    made.add("They took " + dollars + ".\nA seat is 40 euros ($40).",
             {sum(dollars, low, "USD"), sum("40 euros", 40, "EUR"), sum("$40", 40, "USD")});
    if (!first) both();
    made.add("A boat is 90 euros ($90).", {sum("90 euros", 90, "EUR"), sum("$90", 90, "USD")});
    const std::uint32_t pair = first ? 0 : 1;
    return reconcile_quantity(made.story(),
                              QuantityStory::question(first ? std::vector<AnnotationRef>{{0, 0}, {0, 1}, {1, 0}}
                                                            : std::vector<AnnotationRef>{{0, 0}, {pair, 0}, {pair, 1}}));
  };
  for (const bool first : {true, false}) {
    EXPECT_TRUE(finding("$2.6 million", 2.6e6, first).conflicts.empty());
    const Finding agreed = finding("$2.6 million", 2.6e6, first);
    EXPECT_EQ(agreed.relation, Relation::agree);
    ASSERT_EQ(agreed.readings.size(), 1U);
    EXPECT_EQ(agreed.readings[0].value.text, "$2.6 million");  // told twice
    EXPECT_EQ(agreed.readings[0].value.unit, "USD");
    EXPECT_EQ(agreed.readings[0].value.low, 2.6e6);
    EXPECT_EQ(finding("$3.6 million", 3.6e6, first).relation, Relation::conflict);
  }
}

TEST(ReconcileQuantity, ASumThatJoinsByAnotherCurrencyIsKept) {
  const auto sum = [](const std::string& words, double low, const std::string& unit) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
  };
  QuantityStory made;  // two rates, so that none holds
  made.add("They took 2 million euros.\nA boat is $90 (90 euros).",
           {sum("2 million euros", 2e6, "EUR"), sum("$90", 90, "USD"), sum("90 euros", 90, "EUR")});
  made.add("They took $2.6 million (2 million euros).", {sum("$2.6 million", 2.6e6, "USD"), sum("2 million euros", 2e6, "EUR")});
  made.add("They took $2.6 million.", {sum("$2.6 million", 2.6e6, "USD")});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {1, 1}, {2, 0}}));
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.readings[0].mentions.size(), 4U);
}

TEST(ReconcileQuantity, AnAgeAtTheTimeOfWhatHappenedIsNoRivalOfALaterOne) {
  const auto relation = [](const std::string& then) {
    QuantityStory made;
    const auto age = [](const std::string& words, double years) {
      return Told{.words = words, .number = words, .low = years, .subject = "ida roe", .kind = QuantityKind::age, .unit = "year"};
    };
    made.add("Ida Roe, 29, was tried.", {age("29", 29)});
    made.add("Ida Roe, 27" + then + ", fled.", {age("27", 27)});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(relation(" (at the time of the raid)"), Relation::compatible);
  EXPECT_EQ(relation(""), Relation::conflict);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_test
