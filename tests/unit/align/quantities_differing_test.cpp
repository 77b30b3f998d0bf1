#include <cmath>
#include <gtest/gtest.h>

#include "align/quantities_evidence.h"
#include "quantities_between.h"

namespace hexapla::align::quantities::quantities_differing_test {
namespace {

using test::between;
using test::counted;
using test::QuantityStory;
using test::Told;

TEST(QuantitiesThatDiffer, AnAgeIsNoPart) {
  const auto apart = [](QuantityKind kind) {
    QuantityStory made;
    Told part = {.words = "17-year-old", .number = "17", .low = 17, .head = "woman", .kind = kind, .part = true};
    Told whole = {.words = "15-year-old", .number = "15", .low = 15, .head = "woman", .kind = kind};
    made.add("The hurt included a 17-year-old woman.", {part});
    made.add("Hurt was a 15-year-old woman.", {whole});
    return between(made);
  };
  EXPECT_EQ(apart(QuantityKind::age).of[Evidence::part_and_whole], 0);
  EXPECT_EQ(apart(QuantityKind::count).of[Evidence::part_and_whole], 1);
}

TEST(QuantitiesThatDiffer, DifferentFiguresOfAWholeAndSomeOfItAreExcluded) {
  QuantityStory made;
  made.add("three people", {counted("three people", 3, "people", "person")});
  made.add("two guards", {counted("two guards", 2, "guards", "guard")});
  EXPECT_TRUE(between(made).silent);
  EXPECT_TRUE(std::isinf(likeness(between(made))));
  QuantityStory others;
  others.add("three guards", {counted("three guards", 3, "guards", "guard")});
  others.add("two other guards", {counted("two other guards", 2, "guards", "guard")});
  others.annotations(1).quantities[0].others = true;
  EXPECT_TRUE(between(others).excluded);
  // Of two sorts it only says nothing: "three machine guns" and "two other rifles" may stand beside "three rifles".
  QuantityStory sorts;
  sorts.add("three guards", {counted("three guards", 3, "guards", "guard")});
  sorts.add("two other wardens", {counted("two other wardens", 2, "wardens", "warden")});
  sorts.annotations(1).quantities[0].others = true;
  sorts.annotations(0).quantities[0].head = "rifle";
  sorts.annotations(1).quantities[0].head = "weapon";
  EXPECT_TRUE(between(sorts).silent);
  EXPECT_FALSE(between(sorts).excluded);
}

TEST(QuantitiesThatDiffer, ANearMissIsNoChanceAndAChangeIsToldInWords) {
  QuantityStory near;
  near.add("21 gulls", {counted("21 gulls", 21, "gulls", "gull")});
  near.add("23 gulls", {counted("23 gulls", 23, "gulls", "gull")});
  EXPECT_GT(between(near).of[Evidence::near_miss], 0);
  QuantityStory far;
  far.add("21 gulls", {counted("21 gulls", 21, "gulls", "gull")});
  far.add("The gulls have risen to 93 gulls", {counted("93 gulls", 93, "gulls", "gull")});
  EXPECT_EQ(between(far).of[Evidence::near_miss], 0);
  EXPECT_EQ(between(far).of[Evidence::changed], 1);
}

TEST(QuantitiesThatDiffer, OneNumberForANounIsEvidenceUnlessItIsVagueOrOfPeople) {
  const auto sole = [](const std::string& thing, const std::string& head, Bound bound) {
    QuantityStory made;
    made.add("3 " + thing, {counted("3 " + thing, 3, thing, head)});
    made.add("4 " + thing, {counted("4 " + thing, 4, thing, head)});
    made.annotations(1).quantities[0].bound = bound;
    return between(made).of[Evidence::sole_head];
  };
  EXPECT_EQ(sole("boats", "boat", Bound::exact), 1);
  EXPECT_EQ(sole("boats", "boat", Bound::vague), 0);
  EXPECT_EQ(sole("guards", "officer", Bound::exact), 0);
  QuantityStory same;
  same.add("2 men sang", {counted("2 men", 2, "men", "man")});
  same.add("2 men drank", {counted("2 men", 2, "men", "man")});
  EXPECT_EQ(between(same).of[Evidence::sole_head], 0);
}

TEST(QuantitiesThatDiffer, DifferentFiguresOfTwoDaysAreOfTwoEvents) {
  const auto excluded = [](const std::string& day, const std::string& other, const std::string& act) {
    QuantityStory made;
    made.add("On Sunday 2 boats fell apart", {counted("2 boats", 2, "boats", "boat")});
    made.add("On Monday 3 boats fell apart", {counted("3 boats", 3, "boats", "boat")});
    for (const std::uint32_t account : {0U, 1U}) made.annotations(account).quantities[0].act = "fall";
    made.annotations(0).times.push_back({.span = {3, 9}, .value = day, .act = "fall"});
    made.annotations(1).times.push_back({.span = {3, 9}, .value = other, .act = act});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("XXXX-WXX-7", "XXXX-WXX-1", "fall"));
  EXPECT_FALSE(excluded("XXXX-WXX-7", "XXXX-WXX-7", "fall"));
  EXPECT_FALSE(excluded("XXXX-WXX-7", "XXXX-WXX-1", "say"));
}

TEST(QuantitiesThatDiffer, BareNumbersAndAbstractNounsAreNotEnoughForDifferentFigures) {
  const auto excluded = [](const std::string& a, const std::string& b, const std::string& thing, const std::string& head) {
    QuantityStory made;
    made.add(a + " " + thing, {counted(a + " " + thing, std::stod(a), thing, head)});
    made.add(b + " " + thing, {counted(b + " " + thing, std::stod(b), thing, head)});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("2", "3", "chances", "chance"));
  EXPECT_FALSE(excluded("2", "3", "boats", "boat"));
  EXPECT_FALSE(excluded("2301", "2302", "points", "point"));
  EXPECT_TRUE(excluded("3", "40", "boats", "boat"));
  EXPECT_TRUE(excluded("2301", "2302", "", ""));
}

TEST(QuantitiesThatDiffer, DifferentFiguresOfOthersPartsAndComplementsAreExcluded) {
  const auto excluded = [](const std::string& a, Told one, const std::string& b, Told other) {
    QuantityStory made;
    made.add("A\nB\nC\nD\nE\n" + a, {std::move(one)});
    made.add("A\nB\nC\nD\nE\n" + b, {std::move(other)});
    return between(made).excluded;
  };
  const auto riders = [](const std::string& number, double low) { return counted(number + " riders", low, "riders", "rider"); };
  Told others = riders("three", 3), more = riders("four", 4);
  others.others = more.others = true;
  EXPECT_FALSE(excluded("three riders", riders("three", 3), "four riders", riders("four", 4)));
  others.head = more.head = "guard";
  EXPECT_TRUE(excluded("three riders", others, "four riders", more));
  Told part = riders("three", 3);
  part.part = true;
  EXPECT_TRUE(excluded("three riders", part, "four riders", riders("four", 4)));
  EXPECT_TRUE(excluded("all but three riders", riders("three", 3), "four riders", riders("four", 4)));
}

TEST(QuantitiesThatDiffer, DifferentCountsOfChargesMustBeOfOneCharge) {
  const auto excluded = [](const std::string& a, const std::string& b) {
    QuantityStory made;
    made.add("He faces 2 counts of " + a, {counted("2 counts", 2, "counts", "count")});
    made.add("He faces 3 counts of " + b, {counted("3 counts", 3, "counts", "count")});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("first-degree murder", "murder"));
  EXPECT_TRUE(excluded("attempted murder", "murder"));
  EXPECT_FALSE(excluded("murder", "murder"));
}

TEST(QuantitiesThatDiffer, HowOftenIsSomebodys) {
  const auto excluded = [](const std::string& a, const std::string& b) {
    QuantityStory made;
    for (const auto& [name, number] : {std::pair(a, "four"), std::pair(b, "five")}) {
      const auto index = made.add(name + " was hit " + number + " times",
                                  {counted(std::string(number) + " times", number[1] == 'o' ? 4 : 5, "times", "time")});
      made.annotations(index).quantities[0].act = "hit";
      made.annotations(index).names = {{.span = {0, static_cast<std::uint32_t>(name.size())}}};
    }
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("Ida Brandt", "Ole Friis"));
  EXPECT_FALSE(excluded("Ida Brandt", "Brandt"));
}

TEST(QuantitiesThatDiffer, AVagueNumberIsNoOtherNumberOfItsNoun) {
  QuantityStory made;
  made.add("5 barns burned\nIt hit several barns",
           {counted("5 barns", 5, "barns", "barn"),
            {.words = "several barns", .number = "several", .low = 3, .thing = "barns", .head = "barn", .bound = Bound::vague}});
  made.add("7 barns burned", {counted("7 barns", 7, "barns", "barn")});
  const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
  EXPECT_EQ(compare(features.all()[0], features.all()[2], features).of[Evidence::sole_head], 1);
}

TEST(QuantitiesThatDiffer, WhoDiedWeeksApartAreNotTheDeadOfOneDay) {
  const auto excluded = [](const std::string& behind, bool dated, const std::string& noun = "brother") {
    QuantityStory made;
    Told two = counted("Two brothers", 2, "brothers", "brother"), three = counted("Three " + noun + "s", 3, noun + "s", noun);
    two.act = three.act = "kill";
    made.add("Two brothers were killed" + behind, {two});
    made.add("Three " + noun + "s were killed on Friday.", {three});
    const std::uint32_t end = made.annotations(1).sentences[0].span.end;
    if (dated) made.annotations(1).times.push_back({.span = {end - 7, end - 1}, .value = "XXXX-WXX-5", .act = "kill"});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded(" just weeks apart.", true));
  EXPECT_TRUE(excluded(" just weeks apart.", false, "guest"));
  EXPECT_FALSE(excluded(" just weeks apart.", false));
  EXPECT_FALSE(excluded(" in two blasts hours apart.", true));
  EXPECT_FALSE(excluded(".", true));
}

TEST(QuantitiesThatDiffer, ShotsOfTwoPeopleAreTwoFigures) {
  const auto story = [](const std::string& one, const std::string& other, const std::string& behind = ".") {
    QuantityStory made;
    made.add(one + " fired two shots" + behind,
             {{.words = "two shots", .number = "two", .low = 2, .thing = "shots", .head = "shot", .act = "fire"}});
    made.add(other + " fired one shot.",
             {{.words = "one shot", .number = "one", .low = 1, .thing = "shot", .head = "shot", .act = "fire"}});
    const auto tell = [&](std::uint32_t account, const std::string& agent) {
      const auto length = static_cast<std::uint32_t>(agent.size());
      const Span shots = made.quantity(account, 0).span;
      made.annotations(account).statements.push_back(
          {.span = {0, shots.end},
           .predicate = {length + 1, length + 6},
           .act = "fire",
           .arguments = {{.span = {0, length}, .role = ArgumentRole::subject, .head = agent},
                         {.span = shots, .role = ArgumentRole::object, .head = "shot"}}});
    };
    tell(0, one);
    tell(1, other);
    return made;
  };
  EXPECT_TRUE(between(story("gunman", "officer")).excluded);
  EXPECT_FALSE(between(story("gunman", "suspect")).excluded);
  EXPECT_FALSE(between(story("person", "officer")).excluded);
  EXPECT_FALSE(between(story("roe", "officer")).excluded);
  EXPECT_FALSE(between(story("roe", "roe")).excluded);
  EXPECT_TRUE(between(story("roe", "officer", ", but missed the officers.")).excluded);
  EXPECT_FALSE(between(story("roe", "roe", ", but missed the officers.")).excluded);
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_differing_test
