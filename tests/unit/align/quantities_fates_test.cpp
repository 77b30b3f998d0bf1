#include "align/quantities_fates.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::align::quantities::quantities_fates_test {
namespace {

using test::QuantityStory;
using test::Told;
using text::Fate;

/// The fate of people whom the text counts by `number`.
ToldFate fate(const std::string& text, const std::string& words, const std::string& act, const std::string& head = "person") {
  QuantityStory made;
  made.add(text, {{.words = words, .number = words.substr(0, words.find(' ')), .low = 3, .head = head, .act = act}});
  const auto length = static_cast<std::uint32_t>(text.size());
  return told_fate(made.quantity(0, 0), text, {0, length});
}

TEST(QuantityFates, AnAdverbTellsWhereTheParticipleIsLeftOut) {
  EXPECT_EQ(fate("Nine were hurt, one critically", "one critically", "critically").fate, Fate::hurt);
  EXPECT_EQ(fate("It left 2 dead and three others critically ill", "three others", "").fate, Fate::hurt);
  EXPECT_EQ(fate("They woke to a broken wall and two men dead", "two men", "wake", "man").fate, Fate::die);
  EXPECT_EQ(fate("The rider shot 4 wardens, one fatally", "one fatally", "fatally").fate, Fate::die);
}

TEST(QuantityFates, TheMannerOutweighsTheVerb) {
  EXPECT_EQ(fate("The rider fatally shot three men", "three men", "shoot", "man").fate, Fate::die);
  EXPECT_EQ(fate("The rider fatally wounded three men", "three men", "wound", "man").fate, Fate::die);
  EXPECT_EQ(fate("The rider shot three men", "three men", "shoot", "man").fate, Fate::none);
  // Another clause's manner is not this figure's.
  EXPECT_EQ(fate("One was fatally hit, and three men fled", "three men", "hide", "man").fate, Fate::none);
}

TEST(QuantityFates, WhoOfThemIsNamedFirstStandsBetween) {
  EXPECT_EQ(fate("The storm left three people, including a girl, dead", "three people", "leave").fate, Fate::die);
  EXPECT_EQ(fate("The storm left three people, with a girl, dead", "three people", "leave").fate, Fate::none);
  const auto struck = [](const std::string& text) {
    QuantityStory made;
    made.add(text, {{.words = "three people", .number = "three", .low = 3, .head = "person", .act = "say"}});
    return is_struck(made.quantity(0, 0), text);
  };
  EXPECT_TRUE(struck("Police said three people, including two wardens, were shot"));
  EXPECT_FALSE(struck("Police said three people, including two wardens who were shot"));
  EXPECT_FALSE(struck("Police said three people, two wardens, were shot"));
}

TEST(QuantityFates, TheWordForAFateMayStandBesideTheFigure) {
  const auto beside = [](const std::string& text, const std::string& number) {
    QuantityStory made;
    made.add(text, {{.words = number, .number = number, .low = 3}});
    return is_told_beside(made.quantity(0, 0), text, {0, static_cast<std::uint32_t>(text.size())});
  };
  EXPECT_TRUE(beside("The storm killed more than 40 in Tarn", "40"));
  EXPECT_TRUE(beside("Of them three were later killed", "three"));
  EXPECT_FALSE(beside("Two were killed and three ran off", "three"));
  EXPECT_FALSE(beside("Two were found dead.[3]", "3"));
  EXPECT_FALSE(beside("They ran to three, who were dead", "three"));
}

TEST(QuantityFates, WhoIsHeldWasArrested) {
  EXPECT_EQ(fate("Three men are in custody over it", "Three men", "", "man").fate, Fate::arrest);
  EXPECT_EQ(fate("Three men remained under arrest", "Three men", "remain", "man").fate, Fate::arrest);
  EXPECT_EQ(fate("Three men were taken into custody", "Three men", "take", "man").fate, Fate::arrest);
  EXPECT_EQ(fate("Three men are in the yard", "Three men", "", "man").fate, Fate::none);
}

TEST(QuantityFates, TheNounBeforeThemTellsWhatBefellThem) {
  EXPECT_EQ(fate("The patrol told of the arrest of three men", "three men", "tell", "man").fate, Fate::arrest);
  EXPECT_EQ(fate("They mourn the deaths of the three men", "three men", "mourn", "man").fate, Fate::die);
  EXPECT_EQ(fate("They mourn the friends of three men", "three men", "mourn", "man").fate, Fate::none);
}

TEST(QuantityFates, ARelativeClauseTellsWhatBefellThem) {
  EXPECT_EQ(fate("It names two of three people who were killed", "three people", "name").fate, Fate::die);
  EXPECT_EQ(fate("It names two of three people, and who died is unknown", "three people", "name").fate, Fate::none);
}

TEST(QuantityFates, TheLastParticipleOfThePredicateTells) {
  EXPECT_EQ(fate("Police say three people found wounded in the boat were shot to death", "three people", "wound").fate,
            Fate::die);
  EXPECT_EQ(fate("They name the three people shot in the harbour who were killed", "three people", "shoot").fate, Fate::die);
  EXPECT_EQ(fate("There three people were shot and killed", "three people", "shoot").fate, Fate::die);
  EXPECT_EQ(fate("There three people were shot and wounded", "three people", "shoot").fate, Fate::hurt);
  EXPECT_EQ(fate("The rider shot dead three men", "three men", "shoot", "man").fate, Fate::die);
  EXPECT_EQ(fate("Then three men were shot in the left hand", "three men", "shoot", "man").fate, Fate::hurt);
  EXPECT_EQ(fate("Then three men were shot in the harbour", "three men", "shoot", "man").fate, Fate::none);
  EXPECT_EQ(fate("Later three men were charged", "three men", "charge", "man").fate, Fate::arrest);
  EXPECT_EQ(fate("All three people survived", "three people", "survive").fate, Fate::survive);
}

TEST(QuantityFates, TheStruckAreNotThoseWhoStrike) {
  const auto struck = [](const std::string& text, const std::string& words, const std::string& head) {
    QuantityStory made;
    made.add(text, {{.words = words, .number = words.substr(0, words.find(' ')), .low = 3, .head = head}});
    return is_struck(made.quantity(0, 0), text);
  };
  EXPECT_TRUE(struck("The rider shot three men.", "three men", "man"));
  EXPECT_TRUE(struck("In all three men were shot there.", "three men", "man"));
  EXPECT_TRUE(struck("News of three people shot in Tarn.", "three people", "person"));
  EXPECT_TRUE(struck("In all three men and a woman were also shot.", "three men", "man"));
  EXPECT_FALSE(struck("Later three men and a dog left, women were shot.", "three men", "man"));
  EXPECT_FALSE(struck("Later three men shot a guard.", "three men", "man"));
  EXPECT_FALSE(struck("The rider shot three gulls.", "three gulls", "gull"));
  EXPECT_FALSE(struck("A man was shot, three men fled.", "three men", "man"));
}

TEST(QuantityFates, KinBelongToSomebody) {
  const auto kin = [](const std::string& text, const std::string& head) {
    QuantityStory made;
    made.add(text, {{.words = "three", .number = "three", .low = 3, .head = head}});
    return is_kin_of_somebody(made.quantity(0, 0), text);
  };
  EXPECT_TRUE(kin("She fed her three siblings.", "sibling"));
  EXPECT_TRUE(kin("They saw Ida's three brothers.", "brother"));
  EXPECT_FALSE(kin("They saw three brothers.", "brother"));
  EXPECT_FALSE(kin("She fed her three gulls.", "gull"));
}

TEST(QuantityFates, WhatWasOnlyTriedBefellNobody) {
  for (const char* const text : {"He denies trying to kill three men", "They attempted to murder three men",
                                 "charged with the attempted murder of three men"}) {
    const ToldFate told = fate(text, "three men", "kill", "man");
    EXPECT_EQ(told.fate, Fate::none) << text;
    EXPECT_TRUE(told.attempted) << text;
  }
  EXPECT_FALSE(fate("He killed three men", "three men", "kill", "man").attempted);
  EXPECT_TRUE(fate("He faces three counts of attempted murder", "three counts", "face", "count").attempted);
  EXPECT_FALSE(fate("He faces three counts of murder and attempted theft", "three counts", "face", "count").attempted);
}

TEST(QuantityFates, ABareFigureTakesTheOneFateOfItsSentence) {
  EXPECT_EQ(fate("The number of missing rose to 3", "3", "rise", "").fate, Fate::missing);
  EXPECT_EQ(fate("The dead and the missing were now 3", "3", "", "").fate, Fate::none);
}

TEST(QuantityFates, WhoLeavesHomeIsDisplaced) {
  EXPECT_EQ(fate("Some 2,300 people were moved from their homes", "2,300 people", "move").fate, Fate::displaced);
  EXPECT_EQ(fate("More than 3,000 people have had to leave their homes", "3,000 people", "have").fate, Fate::displaced);
  EXPECT_EQ(fate("Some 2,300 people came, and others left their homes", "2,300 people", "come").fate, Fate::none);
}

TEST(QuantityFates, AChargeIsNamedBehindItsCount) {
  const auto charge = [](const std::string& text, const std::string& words, const std::string& head) {
    QuantityStory made;
    made.add(text, {{.words = words, .number = "three", .low = 3, .head = head}});
    return told_charge(made.quantity(0, 0), text, {0, static_cast<std::uint32_t>(text.size())});
  };
  EXPECT_EQ(charge("He faces three counts of attempted first-degree murder and theft", "three counts", "count"),
            "attempted first-degree murder");
  EXPECT_EQ(charge("He faces three counts of murder stemming from the fire", "three counts", "count"), "murder");
  EXPECT_EQ(charge("He faces three counts, of which one is murder", "three counts", "count"), "");
  EXPECT_EQ(charge("He sold three boats of oak", "three boats", "boat"), "");
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_fates_test
