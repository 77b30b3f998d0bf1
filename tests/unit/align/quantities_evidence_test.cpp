#include "align/quantities_evidence.h"

#include <cmath>
#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "text/rates.h"
#include "text/words.h"

namespace hexapla::align::quantities::quantities_evidence_test {
namespace {

using test::counted;
using test::QuantityStory;
using test::Told;

/// The evidence between the first quantities of two accounts.
Evidence between(const QuantityStory& made) {
  const Features features(made.story(), {{0, 0}, {1, 0}}, {}, text::Rates(made.story()));
  const Evidence evidence = compare(features.all()[0], features.all()[1], features);
  const Evidence back = compare(features.all()[1], features.all()[0], features);
  EXPECT_EQ(evidence.of, back.of);
  EXPECT_EQ(evidence.excluded, back.excluded);
  return evidence;
}

TEST(QuantityEvidence, NounsAreComparedByMeaning) {
  const auto heads = [](const std::string& a, const std::string& b, const std::string& one, const std::string& other) {
    QuantityStory made;
    made.add("7 " + a, {counted("7 " + a, 7, a, one)});
    made.add("9 " + b, {counted("9 " + b, 9, b, other)});
    return between(made).of;
  };
  EXPECT_EQ(heads("gulls", "gulls", "gull", "gull")[Evidence::same_head], 1);
  EXPECT_EQ(heads("people", "people", "person", "person")[Evidence::same_broad_head], 1);
  EXPECT_EQ(heads("guns", "firearms", "gun", "firearm")[Evidence::same_broad_head], 1);
  EXPECT_EQ(heads("people", "passengers", "person", "passenger")[Evidence::broader_head], 1);
  EXPECT_EQ(heads("sailors", "passengers", "sailor", "passenger")[Evidence::sister_head], 1);
  EXPECT_EQ(heads("gulls", "passengers", "gull", "passenger")[Evidence::other_head], 1);
}

TEST(QuantityEvidence, WhomSomethingBefallsArePeopleWhateverTheNoun) {
  QuantityStory made;
  made.add("3 zorbers were killed", {counted("3 zorbers", 3, "zorbers", "zorber")});
  made.add("3 people were killed", {counted("3 people", 3, "people", "person")});
  for (const std::uint32_t account : {0U, 1U}) made.annotations(account).quantities[0].act = "kill";
  EXPECT_EQ(between(made).of[Evidence::broader_head], 1);
}

TEST(QuantityEvidence, AVerbTellsWhatALengthMeasures) {
  const auto feet = [](const std::string& words, double low, const std::string& act) {
    return Told{.words = words, .number = words, .low = low, .act = act, .kind = QuantityKind::length, .unit = "metre"};
  };
  QuantityStory made;
  made.add("He fell 200 feet.", {feet("200 feet", 60.96, "fall")});
  made.add("The climber fell 60 metres.", {feet("60 metres", 60, "fall")});
  EXPECT_EQ(between(made).of[Evidence::same_broad_head], 1);
}

TEST(QuantityEvidence, SumsInTwoCurrenciesAreComparedByTheRatesTold) {
  const auto sum = [](const std::string& words, double low, const std::string& unit) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
  };
  QuantityStory made;
  made.add("They took 200 euros (300 crowns).", {sum("200 euros", 200, "EUR"), sum("300 crowns", 300, "SEK")});
  made.add("They took 302 crowns.", {sum("302 crowns", 302, "SEK")});
  EXPECT_FALSE(between(made).excluded);
  EXPECT_EQ(between(made).of[Evidence::same_number], 1);
  QuantityStory apart;
  apart.add("They took 200 euros.", {sum("200 euros", 200, "EUR")});
  apart.add("They took 302 crowns.", {sum("302 crowns", 302, "SEK")});
  EXPECT_TRUE(between(apart).excluded);
}

TEST(QuantityEvidence, NounsTellWhatALengthIsOfUnlessTheVerbDoes) {
  const auto feet = [](const std::string& thing, double low) {
    return Told{.words = "30-foot " + thing,
                .number = "30",
                .low = low,
                .thing = thing,
                .head = thing,
                .kind = QuantityKind::length,
                .unit = "metre"};
  };
  const auto other = [&](const std::string& a, const std::string& b) {
    QuantityStory made;
    made.add("The 30-foot " + a, {feet(a, 9.144)});
    made.add("A 30-foot " + b, {feet(b, 9.144)});
    return between(made).of[Evidence::other_head];
  };
  EXPECT_EQ(other("wall", "rope"), 1);
  EXPECT_EQ(other("wall", "wall"), 0);
}

TEST(QuantityEvidence, WhatIsMeasuredInTwoPlacesIsNotOneMeasure) {
  const auto speed = [](const std::string& number, double low) {
    return Told{.words = number + " mph", .number = number, .low = low, .kind = QuantityKind::speed, .unit = "metre/second"};
  };
  const auto same_measure = [&](const std::string& a, const std::string& in_a, const std::string& b, const std::string& in_b) {
    QuantityStory made;
    made.add(a, {speed("90", 40.2)});
    made.add(b, {speed("80", 35.8)});
    for (const auto& [account, name] : {std::pair{0U, in_a}, {1U, in_b}})
      if (const auto at = static_cast<std::uint32_t>(made.story().accounts[account].text().find(name)); !name.empty())
        made.annotations(account).names.push_back({.span = {at, at + static_cast<std::uint32_t>(name.size())}});
    return between(made).of[Evidence::same_measure];
  };
  EXPECT_EQ(same_measure("A wind reached 90 mph in Osk", "Osk", "In Tarn wind reached 80 mph", "Tarn"), 0);
  EXPECT_EQ(same_measure("A wind reached 90 mph in Osk", "Osk", "In Osk wind reached 80 mph", "Osk"), 1);
  EXPECT_EQ(same_measure("A wind reached 90 mph in Osk", "Osk", "A wind reached 80 mph", ""), 1);
}

TEST(QuantityEvidence, AnimalsAreNotThePeopleWhomTheSameBefell) {
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

TEST(QuantityEvidence, WordsOfThingsAndSentencesAreCosines) {
  QuantityStory made;
  made.add("The wardens ringed 7 herring gulls", {counted("7 herring gulls", 7, "herring gulls", "gull", {"herring"})});
  made.add("7 herring gulls flew", {counted("7 herring gulls", 7, "herring gulls", "gull", {"herring"})});
  const Evidence evidence = between(made);
  EXPECT_DOUBLE_EQ(evidence.of[Evidence::thing_words], 1);
  EXPECT_GT(evidence.of[Evidence::context_words], 0);
  EXPECT_LT(evidence.of[Evidence::context_words], 1);
  EXPECT_EQ(evidence.of[Evidence::thing_clash], 0);
}

TEST(QuantityEvidence, ANumberTellsMoreTheFewerThingsHaveIt) {
  const auto telling = [](const std::string& number, double value) {
    QuantityStory made;
    made.add(number + " gulls", {counted(number + " gulls", value, "gulls", "gull")});
    made.add(number + " gulls", {counted(number + " gulls", value, "gulls", "gull")});
    return between(made).of[Evidence::telling_number];
  };
  EXPECT_DOUBLE_EQ(telling("412", 412), 1);
  EXPECT_LT(telling("40,000", 40000), telling("23", 23));
  EXPECT_LT(telling("2", 2), telling("40,000", 40000));
}

TEST(QuantityEvidence, AnAgeIsNoPart) {
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

TEST(QuantityEvidence, NumbersMeetOrAreApart) {
  QuantityStory made;
  made.add("23 gulls", {counted("23 gulls", 23, "gulls", "gull")});
  made.add(
      "at least 21 gulls",
      {{.words = "at least 21 gulls", .number = "21", .low = 21, .thing = "gulls", .head = "gull", .bound = Bound::at_least}});
  EXPECT_EQ(between(made).of[Evidence::meeting], 1);
  QuantityStory apart;
  apart.add("20 gulls", {counted("20 gulls", 20, "gulls", "gull")});
  apart.add("5 gulls", {counted("5 gulls", 5, "gulls", "gull")});
  EXPECT_EQ(between(apart).of[Evidence::apart], 1);
  EXPECT_DOUBLE_EQ(between(apart).of[Evidence::far_apart], 0.7);
}

TEST(QuantityEvidence, DifferentFiguresOfAWholeAndSomeOfItAreExcluded) {
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

TEST(QuantityEvidence, ANearMissIsNoChanceAndAChangeIsToldInWords) {
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

TEST(QuantityEvidence, OneNumberForANounIsEvidenceUnlessItIsVagueOrOfPeople) {
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

TEST(QuantityEvidence, AFigureThatIsDeniedAnswersNothing) {
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

TEST(QuantityEvidence, DifferentFiguresOfTwoDaysAreOfTwoEvents) {
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

TEST(QuantityEvidence, PeopleWhoWereStruckAreNotThoseArrested) {
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

TEST(QuantityEvidence, WhoIsSoughtIsNotWhoDied) {
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

TEST(QuantityEvidence, ANamedPersonHasOneAgeHoweverLooselyItIsTold) {
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

TEST(QuantityEvidence, AgesAreKeptApartByGenderAndPart) {
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

TEST(QuantityEvidence, BareNumbersAndAbstractNounsAreNotEnoughForDifferentFigures) {
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

TEST(QuantityEvidence, ACompoundTellsOfTheNounAfterIt) {
  QuantityStory made;
  made.add("a 47-page report", {{.words = "47-page", .number = "47", .low = 47, .thing = "page", .head = "page"}});
  made.add("the 48-page report", {{.words = "48-page", .number = "48", .low = 48, .thing = "page", .head = "page"}});
  EXPECT_DOUBLE_EQ(between(made).of[Evidence::thing_words], 1);
}

TEST(QuantityEvidence, SharesOfOtherThingsAreOthers) {
  const auto share = [](const std::string& thing, const std::string& head) {
    return Told{.words = "70 percent of " + thing,
                .number = "70",
                .low = 70,
                .thing = thing,
                .head = head,
                .kind = QuantityKind::percent,
                .unit = "percent"};
  };
  QuantityStory made;
  made.add("70 percent of traffic", {share("traffic", "traffic")});
  made.add("70 percent of lines", {share("lines", "line")});
  EXPECT_EQ(between(made).of[Evidence::other_head], 1);
}

TEST(QuantityEvidence, TheFirstCountOfASortLeads) {
  QuantityStory made;
  made.add("Dozens of migrants left\nA guide sold 9 maps", {{.words = "Dozens of migrants",
                                                             .number = "Dozens",
                                                             .low = 24,
                                                             .thing = "migrants",
                                                             .head = "migrant",
                                                             .bound = Bound::vague}});
  made.add("About 40 people left",
           {{.words = "About 40 people", .number = "40", .low = 40, .thing = "people", .head = "person", .bound = Bound::about}});
  EXPECT_EQ(between(made).of[Evidence::both_lead], 1);
}

TEST(QuantityEvidence, OtherUnitsFatesAndPersonsAreExcluded) {
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

TEST(QuantityEvidence, WomenAreNoMenAndWhomOneTriedToKillIsNotDead) {
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

TEST(QuantityEvidence, AnAgeThatOnePersonHasTellsWhoseItIs) {
  const auto told = [](const std::string& words, const std::string& head, const std::string& subject) {
    return Told{
        .words = words, .number = "9", .low = 9, .head = head, .subject = subject, .kind = QuantityKind::age, .unit = "year"};
  };
  const auto lone = [&](const Told& a, const Told& b) {
    QuantityStory made;
    made.add(a.words, {a});
    made.add(b.words, {b});
    return between(made).of[Evidence::lone_age];
  };
  EXPECT_EQ(lone(told("the 9-year-old", "", ""), told("9-year-old girl", "girl", "")), 1);
  EXPECT_EQ(lone(told("9-year-old boy", "boy", ""), told("9-year-old girl", "girl", "")), 0);
  EXPECT_EQ(lone(told("9-year-old twins", "twins", ""), told("9-year-old girl", "girl", "")), 0);
}

TEST(QuantityEvidence, AllThreeStandsForWhatWasCountedBefore) {
  QuantityStory made;
  made.add("All three were cut", {{.words = "All three", .number = "three", .low = 3, .head = "person"}});
  made.add("Three wardens slept", {counted("Three wardens", 3, "wardens", "warden")});
  // With nothing before it, it names no persons, whatever its reader made of it.
  EXPECT_EQ(between(made).of[Evidence::broader_head], 0);
  QuantityStory cables;
  cables.add("Three cables broke\nAll three were cut", {counted("Three cables", 3, "cables", "cable"),
                                                        {.words = "All three", .number = "three", .low = 3, .head = "person"}});
  cables.add("Three cables broke", {counted("Three cables", 3, "cables", "cable")});
  const Features features(cables.story(), {{0, 1}, {1, 0}});
  EXPECT_EQ(compare(features.all()[0], features.all()[1], features).of[Evidence::same_broad_head], 0);
  EXPECT_EQ(compare(features.all()[0], features.all()[1], features).of[Evidence::same_head], 1);
}

TEST(QuantityEvidence, SharesAreThoseOfTheirPlaces) {
  const auto evidence = [](const std::string& a, const std::string& b) {
    const Told share{.words = "70 percent", .number = "70", .low = 70, .kind = QuantityKind::percent, .unit = "percent"};
    QuantityStory made;
    for (const std::string& place : {a, b}) {
      const std::string text = "It cut 70 percent of lines in " + place + ", they said";
      const auto index = made.add(text, {share});
      const auto begin = static_cast<std::uint32_t>(text.find(place));
      made.annotations(index).names = {{.span = {begin, static_cast<std::uint32_t>(begin + place.size())}}};
    }
    return between(made).of;
  };
  EXPECT_EQ(evidence("Tarnovia", "Tarnovia")[Evidence::same_place], 1);
  EXPECT_EQ(evidence("Tarnovia", "Marrowby")[Evidence::other_place], 1);
}

TEST(QuantityEvidence, TheTollsAtTheHeadsOfAccountsAreOneQuestion) {
  const Told two{.words = "two dead", .number = "two", .low = 2, .head = "person", .act = "die"};
  const Told four{.words = "four people", .number = "four", .low = 4, .thing = "people", .head = "person", .act = "kill"};
  QuantityStory made;
  made.add("two dead", {two});
  made.add("four people were killed", {four});
  EXPECT_EQ(between(made).of[Evidence::both_toll], 1);
  EXPECT_GT(likeness(between(made)), 0);
  QuantityStory late;
  late.add("two dead", {two});
  late.add("A\nB\nC\nD\nE\nfour people were killed", {four});
  EXPECT_EQ(between(late).of[Evidence::both_toll], 0);
}

TEST(QuantityEvidence, DifferentFiguresOfOthersPartsAndComplementsAreExcluded) {
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

TEST(QuantityEvidence, DifferentCountsOfChargesMustBeOfOneCharge) {
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

TEST(QuantityEvidence, HowOftenIsSomebodys) {
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

TEST(QuantityEvidence, WhoDiedUnnamedIsOneOfThePeople) {
  const auto heads = [](const std::string& act) {
    QuantityStory made;
    made.add("One " + act, {{.words = "One", .number = "One", .low = 1, .act = act}});
    made.add("One man died", {{.words = "One man", .number = "One", .low = 1, .thing = "man", .head = "man", .act = "die"}});
    return between(made).of[Evidence::same_broad_head];
  };
  EXPECT_EQ(heads("die"), 1);
  EXPECT_EQ(heads("sing"), 0);
}

TEST(QuantityEvidence, WhatBefallsPeopleBefallsNoStreets) {
  QuantityStory made;
  made.add("They held him several blocks away",
           {{.words = "several blocks", .number = "several", .low = 3, .thing = "blocks", .head = "block", .act = "arrest"}});
  made.add("They drove a few blocks",
           {{.words = "a few blocks", .number = "a few", .low = 3, .thing = "blocks", .head = "block", .act = "drive"}});
  EXPECT_EQ(between(made).of[Evidence::one_fate], 0);
}

TEST(QuantityEvidence, AVagueNumberIsNoOtherNumberOfItsNoun) {
  QuantityStory made;
  made.add("5 barns burned\nIt hit several barns",
           {counted("5 barns", 5, "barns", "barn"),
            {.words = "several barns", .number = "several", .low = 3, .thing = "barns", .head = "barn", .bound = Bound::vague}});
  made.add("7 barns burned", {counted("7 barns", 7, "barns", "barn")});
  const Features features(made.story(), {{0, 0}, {0, 1}, {1, 0}});
  EXPECT_EQ(compare(features.all()[0], features.all()[2], features).of[Evidence::sole_head], 1);
}

TEST(QuantityEvidence, MeasuresTakeThePlaceOfNouns) {
  QuantityStory made;
  made.add("The isle has a population of 9,000", {{.words = "9,000", .number = "9,000", .low = 9000}});
  made.add("It is home to 8,500 people", {counted("8,500 people", 8500, "people", "person")});
  const Evidence evidence = between(made);
  EXPECT_EQ(evidence.of[Evidence::same_measure], 1);
  EXPECT_FALSE(evidence.excluded);
}

TEST(QuantityEvidence, AFateAndAnotherActAreTwoThings) {
  QuantityStory made;
  made.add("Three men died", {{.words = "Three men", .number = "Three", .low = 3, .thing = "men", .head = "man", .act = "die"}});
  made.add("Three men sat", {{.words = "Three men", .number = "Three", .low = 3, .thing = "men", .head = "man", .act = "sit"}});
  EXPECT_EQ(between(made).of[Evidence::one_fate], 1);
}

TEST(QuantityEvidence, ShotsOfTwoPeopleAreTwoFigures) {
  const auto story = [](const std::string& one, const std::string& other) {
    QuantityStory made;
    made.add(one + " fired two shots.",
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
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_evidence_test
