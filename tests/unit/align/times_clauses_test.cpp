// Tests src/align/times_clauses.cpp.
#include "align/times_clauses.h"

#include <gtest/gtest.h>
#include <string>

namespace hexapla::align::times::times_clauses_test {
namespace {

/// Whether "Monday" is the time of a blow in a sentence that hangs it on an act.
bool is_of_a_blow(const std::string& sentence, const std::string& act) {
  const auto begin = static_cast<std::uint32_t>(sentence.find("Monday"));
  Time time;
  time.span = {begin, begin + 6};
  time.act = act;
  return is_that_of_a_blow(sentence, {0, static_cast<std::uint32_t>(sentence.size())}, time);
}

TEST(TimesClauses, ATimeBehindWhenIsThatOfTheBlowBefore) {
  EXPECT_TRUE(
      is_of_a_blow("Five people, a child among them, were shot when a party turned into a fight near Osk Monday night.", "turn"));
  EXPECT_TRUE(is_of_a_blow("A sailor was stabbed in the arm while visiting a friend on Monday.", "visit"));
  EXPECT_TRUE(is_of_a_blow("One of the guards killed during Monday's parade was from Osk.", "parade"));
  EXPECT_TRUE(is_of_a_blow("A man opened fire when he was turned away on Monday.", "turn"));
}

TEST(TimesClauses, ATimeBeforeWhenIsThatOfTheBlowBehind) {
  EXPECT_TRUE(is_of_a_blow("They were waiting at the pier on Monday when two men ran up and opened fire.", "wait"));
  EXPECT_TRUE(is_of_a_blow("It was almost Monday when shots rang out.", ""));
  EXPECT_TRUE(is_of_a_blow("Roe was cleaning a rifle on Monday when he accidentally shot his brother.", "clean"));
  EXPECT_TRUE(is_of_a_blow("They were at home on Monday when the gun accidentally went off.", ""));
  EXPECT_TRUE(is_of_a_blow("She was leaving the pier on Monday when she was hit by a cart.", "leave"));
  EXPECT_FALSE(is_of_a_blow("She was leaving the pier on Monday when she hit upon a plan.", "leave"));
}

TEST(TimesClauses, WhomAnActHarmedTellsThatItWasABlow) {
  EXPECT_TRUE(is_of_a_blow("A prisoner wrestled a gun from a guard on Monday, killing two of the crew.", "wrestle"));
  EXPECT_TRUE(is_of_a_blow("A cart sped into the pier Monday, fatally injuring a sailor.", "speed"));
  EXPECT_FALSE(is_of_a_blow("The council met on Monday, asking who was killing the geese.", "meet"));
  EXPECT_FALSE(is_of_a_blow("They met on Monday killing time.", "meet"));
  EXPECT_FALSE(is_of_a_blow("Roe was convicted on Monday, killing all hope.", "convict"));
}

TEST(TimesClauses, BulletsThatFlyAreABlow) {
  EXPECT_TRUE(is_of_a_blow("The park turned bloody on Monday when bullets started flying.", "turn"));
  EXPECT_TRUE(is_of_a_blow("A clerk was caught in it on Monday when somebody sprayed bullets into the shop.", "catch"));
  EXPECT_TRUE(is_of_a_blow("They were at home on Monday when someone fired several shots through the door.", ""));
  EXPECT_FALSE(is_of_a_blow("They were at home on Monday when the mayor fired several officers.", ""));
}

TEST(TimesClauses, AnotherClauseBetweenTellsOfAnotherTime) {
  EXPECT_FALSE(is_of_a_blow("A sailor was shot when he went to a boat that he had bought on Monday.", "buy"));
  EXPECT_FALSE(is_of_a_blow("A sailor was shot when the crew, hired on Monday, left.", "hire"));
  EXPECT_FALSE(is_of_a_blow("The crew was fed when it came to Osk on Monday.", "come"));
  EXPECT_FALSE(is_of_a_blow("They met on Monday when they heard who shot the guard.", "meet"));
  EXPECT_FALSE(is_of_a_blow("They met on Monday when a gun used in a raid was found.", "meet"));
}

TEST(TimesClauses, AStepOfTheLawHasADayOfItsOwn) {
  EXPECT_FALSE(is_of_a_blow("Roe was arrested on Monday when the man was shot at the pier.", "arrest"));
  EXPECT_FALSE(is_of_a_blow("Roe said on Monday when the guard was shot.", "say"));
}

}  // namespace
}  // namespace hexapla::align::times::times_clauses_test
