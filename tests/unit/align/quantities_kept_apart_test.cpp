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
  EXPECT_FALSE(excluded("first degree-assault", "first-degree assault"));
}

TEST(QuantitiesKeptApart, CountsThatDifferAreOfOneDefendant) {
  const auto excluded = [](const std::string& other) {
    QuantityStory made;
    const auto add = [&](const std::string& name, const std::string& number, double value) {
      const std::uint32_t account =
          made.add(name + " faces " + number + " counts of murder", {counted(number + " counts", value, "counts", "count")});
      made.annotations(account).names.push_back({.span = {0, static_cast<std::uint32_t>(name.size())}});
    };
    add("Ann Roe", "two", 2);
    add(other, "four", 4);
    return between(made).excluded;
  };
  EXPECT_TRUE(excluded("Ned Orn"));
  EXPECT_FALSE(excluded("Roe"));
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

TEST(QuantitiesKeptApart, WhoHasKinIsNotToldAsKin) {
  const auto age = [](const std::string& number, double years, const std::string& subject) {
    return Told{.words = number, .number = number, .low = years, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  const auto names_otherwise = [&](const std::string& before, const std::string& behind) {
    QuantityStory made;
    made.add(before + "Ida Roe, 24" + behind + ".\nA 20-year-old guest was hurt.", {age("24", 24, "ida roe"), age("20", 20, "")});
    made.add("Roe was 20.", {age("20", 20, "roe")});
    const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
    return features.names_otherwise(features.all()[1], features.all()[2]);
  };
  EXPECT_TRUE(names_otherwise("", ", a sister of the mayor, was killed"));
  EXPECT_TRUE(names_otherwise("", ", a wife and teacher, was killed"));
  EXPECT_TRUE(names_otherwise("", ", who leaves a son, was killed"));
  EXPECT_TRUE(names_otherwise("A mother of two, ", ", was killed"));
  EXPECT_TRUE(names_otherwise("A wife and teacher, ", ", was killed"));
  EXPECT_FALSE(names_otherwise("", " and her husband were killed"));
  EXPECT_FALSE(names_otherwise("Her mother, ", ", saw it"));
  EXPECT_FALSE(names_otherwise("The girl's mother, ", ", saw it"));
  EXPECT_FALSE(names_otherwise("The mother of the girl, ", ", saw it"));
  EXPECT_FALSE(names_otherwise("", ", her mother, saw it"));
  EXPECT_FALSE(names_otherwise("", ", the girl's mother, saw it"));
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

}  // namespace
}  // namespace hexapla::align::quantities::quantities_kept_apart_test
