// Tests of quantities of former events, and of several, which the accounts of one do not tell.
#include <gtest/gtest.h>

#include "../support/told_statement.h"
#include "align/quantities_evidence.h"
#include "quantities_between.h"

namespace hexapla::align::quantities::quantities_former_test {
namespace {

using test::between;
using test::counted;
using test::QuantityStory;
using test::Told;

TEST(QuantitiesFormer, WhatHappenedInAFormerYearIsAnotherEvent) {
  const auto excluded = [](const std::string& former, const std::string& value, double hurt) {
    QuantityStory made;
    Told toll = counted("13 people", 13, "people", "person"), then = counted("8 people", hurt, "people", "person");
    toll.act = then.act = "hurt";
    const std::uint32_t account = made.add("A storm hurt 13 people.\n" + former + " 8 people were hurt.", {toll, then});
    const auto begin = static_cast<std::uint32_t>(made.story().accounts[account].text().find(former));
    made.annotations(account).times.push_back(
        {.span = {begin, begin + static_cast<std::uint32_t>(former.size())}, .value = value, .sentence = 1});
    made.add("8 people were hurt.", {then});
    const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
    return compare(features.all()[1], features.all()[2], features).excluded;
  };
  EXPECT_TRUE(excluded("Last summer", "XXXX-SU", 8));
  EXPECT_TRUE(excluded("A year ago", "P1Y", 8));
  EXPECT_FALSE(excluded("On Sunday", "XXXX-WXX-7", 8));
  EXPECT_FALSE(excluded("Last summer", "XXXX-SU", 13));
}

TEST(QuantitiesFormer, AnAgeOfAFormerEventIsSomebodyElses) {
  const std::string found = " they found the body of", drowned = " the flood drowned";
  const auto excluded = [](const std::string& former, const std::string& value, const std::string& told,
                           const std::string& subject = {}) {
    Metadata dated;
    dated.published = "2016-05-08";
    QuantityStory made;
    Told toll = counted("13 people", 13, "people", "person");
    toll.act = "hurt";
    Told boy = {.words = "17-year-old boy", .number = "17", .low = 17, .head = "boy", .kind = QuantityKind::age, .unit = "year"};
    made.add("On Saturday a storm hurt 13 people.\n" + former + told + " a 17-year-old boy.", {toll, boy}, dated);
    const auto time = [&](const std::string& words, const std::string& of, std::uint32_t sentence) {
      const auto begin = static_cast<std::uint32_t>(made.story().accounts[0].text().find(words));
      made.annotations(0).times.push_back(
          {.span = {begin, begin + static_cast<std::uint32_t>(words.size())}, .value = of, .sentence = sentence});
    };
    time("On Saturday", "2016-05-07", 0);
    time(former, value, 1);
    boy.subject = subject;
    made.add("A 17-year-old boy was hurt.", {boy});
    made.annotations(0).quantities[1].subject = subject;
    const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
    return compare(features.all()[1], features.all()[2], features).excluded;
  };
  EXPECT_TRUE(excluded("Last year", "2015", drowned));
  EXPECT_TRUE(excluded("In May 2014", "2014-05", drowned));
  EXPECT_FALSE(excluded("In September", "2015-09", drowned));
  EXPECT_TRUE(excluded("In 2014", "2014", drowned));
  EXPECT_TRUE(excluded("On Thursday", "2016-05-05", found));
  EXPECT_FALSE(excluded("On Thursday", "2016-05-05", drowned));
  EXPECT_FALSE(excluded("On Saturday", "2016-05-07", found));
  EXPECT_FALSE(excluded("On Sunday", "2016-05-08", found));
  EXPECT_FALSE(excluded("Last year", "2015", drowned, "roe"));
}

TEST(QuantitiesFormer, WhatHappenedInSeparateEventsIsNotTheTollOfOne) {
  const auto excluded = [](const std::string& events) {
    QuantityStory made;
    Told dead = counted("9 dead", 9, "", "person"), men = counted("9 men", 9, "men", "man"),
         one = counted("8 residents", 8, "residents", "resident");
    men.act = one.act = "kill";
    made.add("9 dead\n9 men were killed in " + events + ".", {dead, men});
    made.add("8 residents were killed in a flood.", {one});
    const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
    const bool apart = compare(features.all()[1], features.all()[2], features).excluded;
    EXPECT_EQ(compare(features.all()[0], features.all()[2], features).excluded, apart);
    return apart;
  };
  EXPECT_TRUE(excluded("four separate floods"));
  EXPECT_FALSE(excluded("a flood in four separate rooms"));
  EXPECT_FALSE(excluded("a flood"));
}

TEST(QuantitiesFormer, TollsOfSeveralEventsAreOfTheSame) {
  const auto excluded = [](const std::string& things, const std::string& noun, const std::string& events,
                           const std::vector<std::string>& days = {}) {
    QuantityStory made;
    Told men = counted("9 men", 9, "men", "man"), others = counted("8 " + things, 8, things, noun);
    men.act = others.act = "kill";
    made.add("9 men were killed in four separate floods.", {men});
    made.add("8 " + things + " were killed in " + events + ".", {others});
    for (const std::string& day : days) made.annotations(1).times.push_back({.span = {0, 1}, .value = day, .act = "kill"});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("residents", "resident", "a flood"));
  EXPECT_FALSE(excluded("residents", "resident", "floods"));
  EXPECT_FALSE(excluded("residents", "resident", "two floods"));
  EXPECT_FALSE(excluded("residents", "resident", "two big floods"));
  EXPECT_FALSE(excluded("residents", "resident", "the floods"));
  EXPECT_TRUE(excluded("residents", "resident", "a flood of the floods season"));
  EXPECT_TRUE(excluded("men", "man", "Osk", {"2016-05-07"}));
  EXPECT_FALSE(excluded("men", "man", "Osk", {"2016-05-07", "2016-05-08"}));
  EXPECT_TRUE(excluded("men", "man", "Osk", {"2016-05-07", "2016-05-07"}));
  EXPECT_FALSE(excluded("people", "person", "Osk"));
  EXPECT_FALSE(excluded("people", "person", "Osk, a warden said in a statement"));
  EXPECT_TRUE(excluded("people", "person", "a big flood"));
  EXPECT_TRUE(excluded("men", "man", "the flood"));
  EXPECT_TRUE(excluded("people", "person", "Osk", {"2016-05-07"}));
}

TEST(QuantitiesFormer, WhatHappenedInSeparateEventsIsNotTheTollOfTheOneThatDidIt) {
  const auto excluded = [](const std::string& events) {
    QuantityStory made;
    Told nine = counted("9 people", 9, "people", "person"), eight = counted("8 people", 8, "people", "person");
    nine.act = eight.act = "kill";
    made.add("9 people were killed in " + events + ".", {nine});
    const std::string one = "The crash killed 8 people.";
    made.add(one, {eight});
    made.annotations(1).statements.push_back(test::told_statement(
        one, "killed", "kill", {{"The crash", ArgumentRole::subject, "crash"}, {"8 people", ArgumentRole::object, "person"}}));
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("four separate crashes"));
  EXPECT_FALSE(excluded("a crash"));
}

TEST(QuantitiesFormer, SeparateEventsOfOthersAreNotWhatTheFigureCounts) {
  const auto excluded = [](const std::string& behind, const std::string& before = "") {
    QuantityStory made;
    Told nine = counted("9 people", 9, "people", "person"), eight = counted("8 people", 8, "people", "person");
    nine.act = eight.act = "kill";
    made.add(before + "9 people were killed" + behind + ".", {nine});
    made.add("8 people were killed in a flood.", {eight});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded(" in separate floods"));
  EXPECT_TRUE(excluded(" in Osk, Tarn and Varr in a series of four separate floods"));
  EXPECT_TRUE(excluded(" and buried in separate floods"));
  EXPECT_TRUE(excluded(" and 3 hurt in separate floods"));
  EXPECT_TRUE(excluded("", "In separate floods, "));
  EXPECT_TRUE(excluded(" in a blast and a flood weeks apart"));
  EXPECT_TRUE(excluded(" in a shooting and a stabbing weeks apart"));
  EXPECT_TRUE(excluded(" in fighting in three separate floods"));
  EXPECT_TRUE(excluded(" in a bombing and a shooting in separate attacks"));
  EXPECT_FALSE(excluded(" in a flood in Osk and 3 hurt in separate fires"));
  EXPECT_FALSE(excluded(" in a flood in Osk, and two were hurt in separate fires"));
  EXPECT_FALSE(excluded(" in Osk, and two were hurt in separate fires"));
  EXPECT_FALSE(excluded(" in Osk and two died in separate fires"));
  EXPECT_FALSE(excluded(" in a flood in Osk; two separate burns units took in the hurt"));
  EXPECT_FALSE(excluded(" in a flood; police towed separate wrecks"));
  EXPECT_FALSE(excluded(" in a flood and a guard saw it between separate floods"));
  EXPECT_FALSE(excluded("", "Guards left separate floods after "));
  EXPECT_FALSE(excluded("", "Two were hurt in separate fires and "));
}

/// An account of 2016 tells its toll and then of 40 people in 2013, the other account of 60 people.
bool told_apart_from_2013(const std::string& act, bool other_dated, const std::string& other_place) {
  QuantityStory made;
  Told toll = counted("5 people", 5, "people", "person"), then = counted("40 people", 40, "people", "person");
  Told other = counted("60 people", 60, "people", "person");
  toll.act = then.act = other.act = "hurt";
  made.add("A storm in Osk hurt 5 people.\nIn 2013 a storm hurt 40 people in Tarn.", {toll, then}, {.published = "2016-05-04"});
  made.annotations(0).times.push_back({.span = {33, 37}, .value = "2013", .act = act, .sentence = 1});
  made.annotations(0).names.push_back({.span = {11, 14}, .sentence = 0});
  made.annotations(0).names.push_back({.span = {64, 68}, .sentence = 1});
  made.add("A storm hurt 60 people in " + other_place + " in 2013.", {other}, {.published = "2016-05-04"});
  made.annotations(1).names.push_back({.span = {26, 26 + static_cast<std::uint32_t>(other_place.size())}, .sentence = 0});
  if (other_dated)
    made.annotations(1).times.push_back(
        {.span = {30 + static_cast<std::uint32_t>(other_place.size()), 34 + static_cast<std::uint32_t>(other_place.size())},
         .value = "2013",
         .act = "hurt"});
  const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
  return compare(features.all()[1], features.all()[2], features).excluded;
}

TEST(QuantitiesFormer, AFormerEventThatTheOtherAccountTellsOfIsOne) {
  EXPECT_TRUE(told_apart_from_2013("hurt", false, "Osk"));
  EXPECT_FALSE(told_apart_from_2013("hurt", true, "Osk"));
  EXPECT_FALSE(told_apart_from_2013("hurt", false, "Tarn"));
  EXPECT_FALSE(told_apart_from_2013("make", false, "Osk"));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_former_test
