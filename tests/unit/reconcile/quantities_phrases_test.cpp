#include "reconcile/quantities_phrases.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::quantities_phrases_test {
namespace {

TEST(QuantityPhrases, TheCommonestWordIsTakenWithoutAHeadlinesCapital) {
  EXPECT_EQ(commonest({"Gulls", "gulls", "terns"}), "gulls");
  EXPECT_EQ(commonest({"", "", "terns"}), "terns");
  EXPECT_EQ(commonest({}), "");
}

TEST(QuantityPhrases, OnlyASentencesCapitalIsTakenAway) {
  EXPECT_EQ(without_capital("Dozens of Danes"), "dozens of Danes");
  EXPECT_EQ(without_capital("US dollars"), "US dollars");
  EXPECT_EQ(without_capital(""), "");
}

TEST(QuantityPhrases, LooseEndsSayNothing) {
  EXPECT_EQ(without_loose_end("points given him", "points"), "points");
  EXPECT_EQ(without_loose_end("friends who knew him", "friends"), "friends who knew him");
  EXPECT_EQ(without_loose_end("deal last", "deal"), "deal");
  EXPECT_EQ(without_loose_end("arrests arrested", "arrests"), "arrests");
  EXPECT_EQ(without_loose_end("wins coming by way of win", "wins"), "wins");
  EXPECT_EQ(without_loose_end("woman hurt in the car and a second woman", "woman"), "woman hurt in the car");
  EXPECT_EQ(without_loose_end("shots fired at a gull", "shots"), "shots fired at a gull");
  EXPECT_EQ(without_loose_end("last", "last"), "last");
  EXPECT_EQ(without_loose_end("", ""), "");
}

TEST(QuantityPhrases, HeadsAreFoundAsTheyAreWritten) {
  test::QuantityStory made;
  made.add("a 48-page report of 3 Danes", {{.words = "48-page", .number = "48", .low = 48, .thing = "page", .head = "page"},
                                           {.words = "3 Danes", .number = "3", .low = 3, .thing = "Danes", .head = "dane"}});
  EXPECT_TRUE(is_hyphenated(made.story(), {0, 0}));
  EXPECT_FALSE(is_hyphenated(made.story(), {0, 1}));
  EXPECT_EQ(head_words(made.story(), {0, 1}), "Danes");
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_phrases_test
