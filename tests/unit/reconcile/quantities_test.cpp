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

TEST(ReconcileQuantity, OfUndatedAccountsTellsTheYearHowMuchOlderSomebodyIs) {
  const auto relation = [](double higher, const std::string& year) {
    const auto age = [](double years) {
      const std::string words = std::to_string(static_cast<int>(years));
      return Told{
          .words = words, .number = words, .low = years, .subject = "ida brandt", .kind = QuantityKind::age, .unit = "year"};
    };
    QuantityStory made;
    made.add("Ida Brandt, 34, left.", {age(34)});
    made.add("Ida Brandt, " + age(higher).words + ", left.", {age(higher)});
    made.annotations(0).times.push_back({.kind = TimeKind::date, .value = "2013"});
    made.annotations(1).times.push_back({.kind = TimeKind::date, .value = year});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(relation(36, "2015"), Relation::compatible);
  EXPECT_EQ(relation(35, "2015"), Relation::compatible) << "before a birthday";
  EXPECT_EQ(relation(36, "2014"), Relation::conflict);
  EXPECT_EQ(relation(36, "2013"), Relation::conflict);
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
