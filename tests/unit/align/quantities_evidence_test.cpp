#include "align/quantities_evidence.h"

#include <gtest/gtest.h>

#include "quantities_between.h"

namespace hexapla::align::quantities::quantities_evidence_test {
namespace {

using test::between;
using test::counted;
using test::QuantityStory;
using test::Told;

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
  EXPECT_LT(telling("30", 30), telling("100", 100));
  EXPECT_DOUBLE_EQ(telling("100", 100), telling("300", 300));
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

}  // namespace
}  // namespace hexapla::align::quantities::quantities_evidence_test
