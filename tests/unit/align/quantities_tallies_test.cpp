#include "align/quantities_tallies.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::align::quantities::quantities_tallies_test {
namespace {

using test::QuantityStory;
using test::Told;

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

Quantity quantity(const std::string& text, const Told& told) {
  QuantityStory made;
  made.add(text, {told});
  return made.quantity(0, 0);
}

TEST(QuantityTallies, ANounBeforeItsVerbTellsWhatABareFigureMeasures) {
  const auto attribute = [](const std::string& text) {
    const Told told{.words = "90%", .number = "90", .low = 90, .kind = QuantityKind::percent, .unit = "percent"};
    return told_attribute(quantity(text, told), text, whole(text));
  };
  EXPECT_EQ(attribute("The board said that turnout was almost 90%."), "turnout");
  EXPECT_EQ(attribute("Turnout in the vote was high, and the humidity has reached 90%."), "humidity");
  EXPECT_EQ(attribute("The number rose to 90%."), "");
  EXPECT_EQ(attribute("It cut them by 90%."), "");
}

TEST(QuantityTallies, WhatStandsBehindTellsWhatALengthOrAShareIs) {
  const auto attribute = [](const std::string& text, const std::string& words, QuantityKind kind) {
    const std::string number = words.substr(0, words.find(' '));
    const Told told{.words = words, .number = number, .low = 60, .kind = kind, .unit = "unit"};
    return told_attribute(quantity(text, told), text, whole(text));
  };
  EXPECT_EQ(attribute("The ship was 60 miles from port.", "60 miles", QuantityKind::length), "");
  EXPECT_EQ(attribute("The water reached 60 feet.", "60 feet", QuantityKind::length), "water");
  EXPECT_EQ(attribute("The fire was 60 percent contained.", "60 percent", QuantityKind::percent), "");
  EXPECT_EQ(attribute("The turnout was 60 percent in Osk.", "60 percent", QuantityKind::percent), "turnout");
  EXPECT_EQ(attribute("The bridge was 60 percent longer.", "60 percent", QuantityKind::percent), "");
  EXPECT_EQ(attribute("The bridge was 60 percent more costly.", "60 percent", QuantityKind::percent), "");
  for (const char* behind :
       {"Monday", "nationwide", "overall", "again", "last year", "later", "compared with May", "following a storm"})
    EXPECT_EQ(attribute("The turnout reached 60 percent " + std::string(behind) + ".", "60 percent", QuantityKind::percent),
              "turnout")
        << behind;
}

TEST(QuantityTallies, ANounStraightBehindASumTellsWhatItIs) {
  const auto attribute = [](const std::string& text, const std::string& thing, const std::string& head) {
    const Told told{.words = "$5,000",
                    .number = "5,000",
                    .low = 5000,
                    .thing = thing,
                    .head = head,
                    .kind = QuantityKind::money,
                    .unit = "USD"};
    return told_attribute(quantity(text, told), text, whole(text));
  };
  EXPECT_EQ(attribute("They offer a $5,000 reward.", "reward", "reward"), "reward");
  EXPECT_EQ(attribute("They offer a reward of $5,000.", "", ""), "reward");
  EXPECT_EQ(attribute("A necklace worth $5,000 went.", "", ""), "necklace");
}

TEST(QuantityTallies, ATollTellsWhatBefellThoseWhomItCounts) {
  const auto fate = [](const std::string& text) {
    return fate_of_tally(quantity(text, {.words = "220", .number = "220", .low = 220}), text, whole(text));
  };
  EXPECT_EQ(fate("The blasts killed many, and the number injured topped 220."), text::Fate::hurt);
  EXPECT_EQ(fate("The death toll from the floods has risen to 220."), text::Fate::die);
  EXPECT_EQ(fate("The number of ferries rose to 220."), text::Fate::none);
}

TEST(QuantityTallies, OthersMayBeBesidesTheDead) {
  const auto besides = [](const std::string& text) {
    return are_besides_the_dead(quantity(text, {.words = "two others", .number = "two", .low = 2}), text, whole(text));
  };
  EXPECT_TRUE(besides("A man was killed and two others were hurt."));
  EXPECT_TRUE(besides("It killed nine and injured two others."));
  EXPECT_FALSE(besides("A man was hurt at home and two others were hurt there."));
  EXPECT_FALSE(besides("A man fled and two others were hurt."));
  EXPECT_FALSE(besides("The shots left a dozen other people dead and two others hurt."));
}

TEST(QuantityTallies, SurvivorsAreNotAll) {
  const auto survived = [](const std::string& text) {
    return counts_survivors(quantity(text, {.words = "seven men", .number = "seven", .low = 7, .thing = "men", .head = "man"}),
                            text, whole(text));
  };
  EXPECT_TRUE(survived("The surviving victims included seven men."));
  EXPECT_TRUE(survived("The survivors were seven men."));
  EXPECT_TRUE(survived("They met the surviving seven men."));
  EXPECT_FALSE(survived("Survivors described seven men with guns."));
  EXPECT_FALSE(survived("The victims were two women and seven men."));
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_tallies_test
