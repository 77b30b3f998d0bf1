#include "reconcile/times_acts.h"

#include <gtest/gtest.h>

#include "../support/time_story.h"
#include "reconcile/times_things.h"

namespace hexapla::reconcile::times_acts_test {
namespace {

using test::GivenTime;
using test::TimeStory;

GivenTime at(const std::string& words, const std::string& value, const std::string& act, const std::string& sentence = {},
             TimeKind kind = TimeKind::date) {
  return {words, value, act, {}, kind, {}, sentence};
}

/// Whether the first times of two accounts are told of two things, whichever is asked first.
bool two_things(const TimeStory& made) {
  const bool there = date_two_things(made.story(), {0, 0}, {1, 0});
  EXPECT_EQ(there, date_two_things(made.story(), {1, 0}, {0, 0}));
  return there;
}

/// Whether two days are of two acts, told in these sentences (each with its day) or alone.
bool are_two(const std::string& one, const std::string& other, const std::string& told = "Saturday",
             const std::string& told_too = "Monday") {
  return two_things(TimeStory({{at("Saturday", "XXXX-WXX-6", one, told)}, {at("Monday", "XXXX-WXX-1", other, told_too)}}));
}

TEST(TimesActs, WhatTheThesaurusTellsApartIsTwo) {
  EXPECT_TRUE(are_two("kill", "find", "Ella Brandt was killed on Saturday near Sorrel", "Ella Brandt was found dead on Monday"));
  EXPECT_TRUE(are_two("begin", "end", "The trial began on Saturday", "The trial ended on Monday"));
  EXPECT_TRUE(are_two("leave", "arrive"));
  EXPECT_TRUE(are_two("hire", "fire"));
  EXPECT_TRUE(are_two("marry", "divorce"));
  EXPECT_TRUE(are_two("seize", "free", "Nine sailors were seized on Saturday", "Nine sailors were freed on Monday"));
  EXPECT_TRUE(are_two("arrest", "steal", "He was arrested on Saturday", "He stole a car on Monday"));
  EXPECT_TRUE(are_two("jail", "release"));
}

TEST(TimesActs, SidesOfOneEventAreOne) {
  EXPECT_FALSE(are_two("quake", "destroy"));
  EXPECT_FALSE(are_two("win", "lose"));
  EXPECT_FALSE(are_two("buy", "sell"));
  EXPECT_FALSE(are_two("approve", "vote"));
  EXPECT_FALSE(are_two("capture", "seize"));
  EXPECT_FALSE(are_two("fire", "dismiss")) << "of two senses";
  EXPECT_FALSE(are_two("free", "release"));
  EXPECT_FALSE(are_two("strike", "begin")) << "of too many senses";
  EXPECT_FALSE(are_two("march", "begin")) << "what began is not told";
  EXPECT_FALSE(are_two("kill", "mend-nets")) << "no word of the thesaurus";
  EXPECT_FALSE(two_things(TimeStory(
      {{at("12 years", "P12Y", "sentence", {}, TimeKind::duration)}, {at("15 years", "P15Y", "steal", {}, TimeKind::duration)}})))
      << "a length";
}

TEST(TimesActs, WhoDiesOfAShotDiesLater) {
  EXPECT_TRUE(are_two("shoot", "die", "A guard was shot on Saturday", "The guard who was shot at the bank died on Monday"));
  EXPECT_FALSE(are_two("shoot", "die", "A guard was shot dead on Saturday", "The guard died on Monday"));
  EXPECT_FALSE(are_two("shoot", "die", "Nine were shot on Saturday", "Nine people died on Monday in a shooting"));
  EXPECT_FALSE(are_two("burn", "die", "The mill burned on Saturday", "Two died on Monday"));
}

TEST(TimesActs, WhatOneClauseTellsOfAnotherIsOneEvent) {
  EXPECT_FALSE(are_two("shoot", "arrest", "Farris was shot on Saturday when officers tried to arrest him",
                       "Officers who tried to arrest Farris on Monday shot him"));
  EXPECT_TRUE(are_two("shoot", "arrest", "Farris shot two clerks on Saturday", "Farris was arrested on Monday"));
}

/// Accounts of what the council did, or not, each on a day of its own.
TimeStory voted(bool one, bool other) {
  TimeStory made({{at("Saturday", "XXXX-WXX-6", "vote")}, {at("Monday", "XXXX-WXX-1", "vote")}});
  for (std::uint32_t account = 0; account < 2; ++account) {
    Statement statement{.act = "vote", .times = {0}};
    statement.factuality.negative = account == 0 ? one : other;
    statement.sentence = made.annotations[account].times[0].sentence;
    made.annotations[account].statements.push_back(statement);
  }
  return made;
}

TEST(TimesActs, WhatWasNotDoneIsDatedByADayOfItsOwn) {
  EXPECT_TRUE(two_things(voted(true, false)));
  EXPECT_FALSE(two_things(voted(false, false)));
  EXPECT_FALSE(two_things(voted(true, true)));
}

TEST(TimesActs, AChargeIsNotOfTheDayOfTheDeed) {
  EXPECT_TRUE(are_two("charge", "open"));
  EXPECT_TRUE(are_two("kill", "arrest"));
  EXPECT_FALSE(are_two("charge", "arraign"));
  EXPECT_FALSE(are_two("arrest", "take")) << "into custody";
  EXPECT_FALSE(are_two("shoot", "open"));
  EXPECT_FALSE(are_two("charge", ""));
}

}  // namespace
}  // namespace hexapla::reconcile::times_acts_test
