#include <cmath>
#include <gtest/gtest.h>

#include "align/quantities_evidence.h"
#include "quantities_between.h"

namespace hexapla::align::quantities::quantities_kept_apart_test {
namespace {

using test::between;
using test::counted;
using test::QuantityStory;
using test::Told;

TEST(QuantitiesKeptApart, AnimalsAreNotThePeopleWhomTheSameBefell) {
  const auto evidence = [](const std::string& things, const std::string& noun) {
    QuantityStory made;
    made.add("12 " + things + " were killed", {counted("12 " + things, 12, things, noun)});
    made.add("12 people were killed", {counted("12 people", 12, "people", "person")});
    for (const std::uint32_t account : {0U, 1U}) made.annotations(account).quantities[0].act = "kill";
    return between(made);
  };
  EXPECT_FALSE(evidence("zorbers", "zorber").excluded);
  EXPECT_TRUE(evidence("horses", "horse").excluded);
}

TEST(QuantitiesKeptApart, AFigureThatIsDeniedAnswersNothing) {
  const auto excluded = [](const std::string& sentence, const std::string& words) {
    QuantityStory made;
    made.add("There were five gulls", {counted("five gulls", 5, "gulls", "gull")});
    made.add(sentence, {counted(words, 5, "gulls", "gull")});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("There were four, not five gulls as first told", "five gulls"));
  EXPECT_TRUE(excluded("There were not five gulls but four", "five gulls"));
  EXPECT_FALSE(excluded("There were five gulls, not terns", "five gulls"));
}

TEST(QuantitiesKeptApart, PeopleWhoWereStruckAreNotThoseArrested) {
  QuantityStory made;
  made.add("The rider shot three men", {counted("three men", 3, "men", "man")});
  made.add("Wardens arrested three men", {counted("three men", 3, "men", "man")});
  made.annotations(1).quantities[0].act = "arrest";
  EXPECT_TRUE(between(made).excluded);
  QuantityStory kin;
  kin.add("The rider shot three brothers", {counted("three brothers", 3, "brothers", "brother")});
  kin.add("She fed her three brothers", {counted("three brothers", 3, "brothers", "brother")});
  EXPECT_TRUE(between(kin).excluded);
}

TEST(QuantitiesKeptApart, WhoIsSoughtIsNotWhoDied) {
  const auto excluded = [](const std::string& act) {
    QuantityStory made;
    Told dead = counted("2 people", 2, "people", "person");
    dead.act = "kill";
    Told sought = counted("2 suspects", 2, "suspects", "suspect");
    sought.act = act;
    made.add("The flood rider killed 2 people", {dead});
    made.add("Wardens " + act + " 2 suspects", {sought});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("seek"));
  EXPECT_FALSE(excluded("kill"));
}

TEST(QuantitiesKeptApart, ANamedPersonHasOneAgeHoweverLooselyItIsTold) {
  const auto excluded = [](const std::string& subject) {
    QuantityStory made;
    Told loose = {
        .words = "10 or 11 years old", .number = "10 or 11", .low = 10, .kind = QuantityKind::age, .unit = "year", .high = 11};
    loose.bound = Bound::between;
    loose.subject = subject;
    Told exact = {.words = "10", .number = "10", .low = 10, .kind = QuantityKind::age, .unit = "year"};
    exact.subject = "ida brandt";
    made.add("Ida Brandt is 10 or 11 years old", {loose});
    made.add("Ida Brandt is 10", {exact});
    return between(made).excluded;
  };
  EXPECT_FALSE(excluded("ida brandt"));
  EXPECT_TRUE(excluded(""));
}

TEST(QuantitiesKeptApart, AgesAreKeptApartByGenderAndPart) {
  const auto age = [](const std::string& words, const std::string& subject, const std::string& head = {}) {
    return Told{
        .words = words, .number = "24", .low = 24, .head = head, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  QuantityStory list;
  list.add("He met two men; a 24-year-old", {age("24-year-old", "")});
  list.add("The woman of 24 sang", {age("24", "", "woman")});
  EXPECT_TRUE(between(list).excluded);
  QuantityStory named;  // what one account tells of her gender holds for her in another
  named.add("He met two men; a 24-year-old", {age("24-year-old", "")});
  named.add("Ida Brandt, 24, sang.\nIda Brandt, a woman of 24, sang.",
            {age("24", "ida brandt"), age("24", "ida brandt", "woman")});
  const Features features(named.story(), {{0, 0}, {1, 0}, {1, 1}});
  EXPECT_TRUE(compare(features.all()[0], features.all()[1], features).excluded);
  QuantityStory parts;
  parts.add("The suspect, 24, fled", {age("24", "", "suspect")});
  parts.add("The victim, 24, fell", {age("24", "", "victim")});
  EXPECT_TRUE(between(parts).excluded);
}

TEST(QuantitiesKeptApart, OtherUnitsFatesAndPersonsAreExcluded) {
  const auto excluded = [](const Told& a, const Told& b) {
    QuantityStory made;
    made.add(a.words, {a});
    made.add(b.words, {b});
    const Evidence evidence = between(made);
    EXPECT_EQ(std::isinf(likeness(evidence)), evidence.excluded);
    return evidence.excluded;
  };
  const Told dollars{.words = "$5", .number = "5", .low = 5, .kind = QuantityKind::money, .unit = "USD"};
  Told pounds = dollars;
  pounds.words = "£5";
  pounds.unit = "GBP";
  EXPECT_TRUE(excluded(dollars, pounds));
  EXPECT_FALSE(excluded(dollars, dollars));
  EXPECT_TRUE(excluded(dollars, counted("5 gulls", 5, "gulls", "gull")));
  EXPECT_TRUE(excluded({.words = "4 dead", .number = "4", .low = 4, .head = "person"},
                       {.words = "4 injured", .number = "4", .low = 4, .head = "person"}));
  // The phrase's own word counts before the verb.
  EXPECT_FALSE(excluded({.words = "4 injured", .number = "4", .low = 4, .head = "person", .act = "kill"},
                        {.words = "4 injured", .number = "4", .low = 4, .head = "person"}));
  const auto age = [](const std::string& subject) {
    return Told{.words = "44", .number = "44", .low = 44, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  EXPECT_TRUE(excluded(age("ida brandt"), age("ole friis")));
  EXPECT_FALSE(excluded(age("ida brandt"), age("brandt")));
}

TEST(QuantitiesKeptApart, CountsOfTwoChargesAreTwoThoughEqual) {
  const auto excluded = [](const std::string& one, const std::string& other) {
    QuantityStory made;
    for (const std::string& charge : {one, other})
      made.add("He faces three counts of " + charge, {counted("three counts", 3, "counts", "count")});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("aggravated assault", "reckless endangerment"));
  EXPECT_TRUE(excluded("first-degree murder", "first-degree assault"));
  EXPECT_FALSE(excluded("reckless endangerment", "recklessly endangering other persons"));
  EXPECT_FALSE(excluded("aggravated murder", "criminal homicide"));
  EXPECT_FALSE(excluded("assault with intent to maim", "assault"));
  EXPECT_FALSE(excluded("first-degree", "assault"));
}

TEST(QuantitiesKeptApart, HowOftenOneThingWasDoneIsNotHowOftenAnother) {
  const auto excluded = [](const std::string& act, const std::string& text) {
    QuantityStory made;
    Told hit = counted("three times", 3, "times", "time"), other = hit;
    hit.act = "shoot";
    other.act = act;
    made.add("The teenager was shot three times", {hit});
    made.add(text + " three times", {other});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("list", "The case was listed for trial"));
  EXPECT_FALSE(excluded("strike", "The teenager was struck"));
  EXPECT_FALSE(excluded("note", "He was shot, they note,"));
  EXPECT_FALSE(excluded("", "In the chest"));
}

TEST(QuantitiesKeptApart, WomenAreNoMenAndWhomOneTriedToKillIsNotDead) {
  const auto excluded = [](const Told& a, const Told& b) {
    QuantityStory made;
    made.add(a.words, {a});
    made.add(b.words, {b});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded(counted("2 women", 2, "women", "woman"), counted("2 men", 2, "men", "man")));
  EXPECT_FALSE(excluded(counted("2 women", 2, "women", "woman"), counted("2 people", 2, "people", "person")));
  const Told dead{.words = "killed 2 men", .number = "2", .low = 2, .thing = "men", .head = "man", .act = "kill"};
  const Told tried{.words = "tried to kill 2 men", .number = "2", .low = 2, .thing = "men", .head = "man", .act = "kill"};
  EXPECT_TRUE(excluded(dead, tried));
  EXPECT_FALSE(excluded(tried, tried));
  const Told age{.words = "19", .number = "19", .low = 19, .kind = QuantityKind::age, .unit = "year"};
  const Told ages{.words = "18 to 20",
                  .number = "18",
                  .low = 18,
                  .bound = Bound::between,
                  .kind = QuantityKind::age,
                  .unit = "year",
                  .high = 20};
  EXPECT_TRUE(excluded(age, ages));
}

TEST(QuantitiesKeptApart, WhoseNameHasAnotherAgeInAnAccountIsNobodyElseThere) {
  const auto age = [](const std::string& number, double years, const std::string& subject) {
    return Told{.words = number, .number = number, .low = years, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  QuantityStory made;
  made.add("A 38-year-old guest was hurt.\nOle Friis was 39.", {age("38", 38, ""), age("39", 39, "ole friis")});
  made.add("Ole Friis was 38.", {age("38", 38, "ole friis")});
  const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
  EXPECT_TRUE(compare(features.all()[0], features.all()[2], features).excluded);
  EXPECT_FALSE(compare(features.all()[1], features.all()[2], features).excluded);
  QuantityStory kin;
  kin.add("A 38-year-old guest was hurt.\nHis father, Ole Friis, is 60.", {age("38", 38, ""), age("60", 60, "ole friis")});
  kin.add("Friis was 39.", {age("39", 39, "friis")});
  const Features of_kin(kin.story(), {{0, 0}, {0, 1}, {1, 0}});
  EXPECT_FALSE(of_kin.names_otherwise(of_kin.all()[0], of_kin.all()[2]));
}

TEST(QuantitiesKeptApart, ALastNameOfOneBearerTellsWhoseAgeItIs) {
  const auto age = [](const std::string& number, double years, const std::string& subject) {
    return Told{.words = number, .number = number, .low = years, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  const auto names_otherwise = [&](const std::string& kin, const std::string& other_name) {
    QuantityStory made;
    made.add("Ida Roe was 24" + kin + ".\nA 20-year-old guest was hurt.", {age("24", 24, "ida roe"), age("20", 20, "")});
    made.add("Roe was 20.", {age("20", 20, "roe")});
    std::vector<AnnotationRef> refs = {{0, 0}, {0, 1}, {1, 0}};
    if (!other_name.empty()) made.add("There was " + other_name + ", 20.", {age("20", 20, other_name)}), refs.push_back({2, 0});
    const Features features(made.story(), refs);
    return features.names_otherwise(features.all()[1], features.all()[2]);
  };
  EXPECT_TRUE(names_otherwise("", ""));
  EXPECT_TRUE(names_otherwise("", "ole friis"));
  EXPECT_FALSE(names_otherwise("", "ole roe"));
  EXPECT_TRUE(names_otherwise(", a mother of two", ""));
  EXPECT_FALSE(names_otherwise(", and her daughter fled", ""));
}

TEST(QuantitiesKeptApart, WhoFiresIsNotWhoIsFiredAt) {
  const auto excluded = [](const std::string& one, const std::string& other) {
    QuantityStory made;
    made.add(one, {counted("four men", 4, "men", "man")});
    made.add(other, {counted("four men", 4, "men", "man")});
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("A group of four men began firing at the pier", "Shots were fired at a group of four men"));
  EXPECT_FALSE(excluded("A group of four men met", "Shots were fired at a group of four men"));
}

TEST(QuantitiesKeptApart, WhatHappenedInAFormerYearIsAnotherEvent) {
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

TEST(QuantitiesKeptApart, AnAgeOfAFormerEventIsSomebodyElses) {
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

TEST(QuantitiesKeptApart, WhatHappenedInSeparateEventsIsNotTheTollOfOne) {
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

TEST(QuantitiesKeptApart, TollsOfSeveralEventsAreOfTheSame) {
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

TEST(QuantitiesKeptApart, AFormerEventThatTheOtherAccountTellsOfIsOne) {
  EXPECT_TRUE(told_apart_from_2013("hurt", false, "Osk"));
  EXPECT_FALSE(told_apart_from_2013("hurt", true, "Osk"));
  EXPECT_FALSE(told_apart_from_2013("hurt", false, "Tarn"));
  EXPECT_FALSE(told_apart_from_2013("make", false, "Osk"));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_kept_apart_test
