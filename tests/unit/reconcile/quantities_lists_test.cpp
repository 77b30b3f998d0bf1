#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconciling.h"

namespace hexapla::reconcile::quantities_lists_test {
namespace {

using test::QuantityStory;
using test::Told;

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
  EXPECT_EQ(relation("It killed 4 women and 1 man.", "1 man"), Relation::compatible);
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

TEST(ReconcileQuantity, AListOfWomenAndMenIsNeverAllWhoFaredSo) {
  const auto finding = [](const std::string& before, const std::string& behind) {
    QuantityStory made;
    made.add(before + "4 women and 3 men" + behind,
             {{.words = "4 women", .number = "4", .low = 4, .thing = "women", .head = "woman", .act = "kill"},
              {.words = "3 men", .number = "3", .low = 3, .thing = "men", .head = "man", .act = "kill"}});
    made.add("It killed 8 people.",
             {{.words = "8 people", .number = "8", .low = 8, .thing = "people", .head = "person", .act = "kill"}});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  };
  EXPECT_EQ(finding("A fire killed ", " in Osk.").relation, Relation::compatible);
  EXPECT_EQ(finding("A fire killed ", " from Tarn.").relation, Relation::compatible);
  EXPECT_EQ(finding("A fire killed ", " in Osk.\nA guard was killed by the roof.").relation, Relation::compatible);
  EXPECT_EQ(finding("A fire killed ", " and Ida Roe, a guard.").relation, Relation::compatible);
  EXPECT_EQ(finding("A guard, ", " were killed in Osk.").relation, Relation::compatible);
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

TEST(ReconcileQuantity, FathersAndBrothersAreTwoSortsOfMen) {
  const auto told = [](const std::string& words, double count, const std::string& thing, const std::string& head) {
    return Told{.words = words, .number = words.substr(0, 1), .low = count, .thing = thing, .head = head, .act = "kill"};
  };
  QuantityStory made;
  made.add("It killed 3 fathers and 2 guests.",
           {told("3 fathers", 3, "fathers", "father"), told("2 guests", 2, "guests", "guest")});
  made.add("It killed 4 brothers and 1 child.",
           {told("4 brothers", 4, "brothers", "brother"), told("1 child", 1, "child", "child")});
  made.add("It killed 5 people.", {told("5 people", 5, "people", "person")});
  EXPECT_TRUE(reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}})).conflicts.empty());
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_lists_test
