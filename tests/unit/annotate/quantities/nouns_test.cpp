// Tests src/annotate/quantities/nouns.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::nouns_test {
namespace {

TEST(nouns, end_the_phrase_at_its_head) {
  EXPECT_EQ(spans("They took 23 high-ranking MS-13 members to court."), Strings{"23 high-ranking MS-13 members"});
  EXPECT_EQ(spans("They took 13 fully loaded magazines of ammunition."), Strings{"13 fully loaded magazines"});
  EXPECT_EQ(spans("They lost two very able public servants."), Strings{"two very able public servants"});
  EXPECT_EQ(spans("Seven AK-47s were found."), Strings{"Seven AK-47s"});
  EXPECT_EQ(spans("They took 23 Somali and Yemeni pirates."), Strings{"23 Somali and Yemeni pirates"});
  EXPECT_EQ(spans("They had two gas-only options."), Strings{"two gas-only options"});
  EXPECT_EQ(spans("It shot three sheriff's deputies there."), Strings{"three sheriff's deputies"});
  EXPECT_EQ(spans("Police found four women dead."), Strings{"four women"});
  EXPECT_EQ(spans("There is one particular demand that counts."), Strings{"one particular demand"});
  EXPECT_EQ(spans("They sold 63,150 Model 3 sedans."), Strings{"63,150 Model 3 sedans"});
  EXPECT_EQ(spans("The names of the three victims’ remain unknown."), Strings{"the three victims"});
}

TEST(nouns, stop_before_verbs_and_times) {
  EXPECT_EQ(spans("Four people shot at it."), Strings{"Four people"});
  EXPECT_EQ(spans("Two sisters left Tuesday."), Strings{"Two sisters"});
  EXPECT_EQ(spans("A shooting left one man dead."), Strings{"one man"});
  EXPECT_EQ(spans("They fled, one relative said of them."), Strings{"one relative"});
  EXPECT_EQ(spans("There were five totally lost."), Strings{"five"});
  EXPECT_EQ(spans("Then 10,000 face charges."), Strings{"10,000"});
}

TEST(nouns, give_head_and_modifiers) {
  const Quantity rifles = only("They took seven AK-47 assault rifles.");
  EXPECT_EQ(rifles.head, "rifle");
  EXPECT_EQ(rifles.modifiers, (Strings{"ak-47", "assault"}));
  const Quantity members = only("They took 238 members of the violent gang, Tren de Tarn.");
  EXPECT_EQ(members.head, "member");
  EXPECT_EQ(members.modifiers, (Strings{"violent", "gang"}));
  EXPECT_EQ(only("Three others were hurt.").head, "person");
  EXPECT_TRUE(only("Three others were hurt.").others);
}

TEST(nouns, go_on_behind_a_name_in_the_plural) {
  EXPECT_EQ(spans("It hit 40 Rovers fans."), Strings{"40 Rovers fans"});
  EXPECT_EQ(only("It hit 40 Rovers fans.").head, "fan");
}

TEST(nouns, go_on_behind_a_participle_that_makes_one_word_with_them) {
  EXPECT_EQ(only("It held one rocket propelled grenade launcher.").head, "launcher");
  EXPECT_EQ(only("One captain guided the boats.").head, "captain");
}

TEST(nouns, adjectives_may_end_like_plurals) { EXPECT_EQ(only("Two plainclothes police officers came.").head, "officer"); }

}  // namespace
}  // namespace hexapla::annotate::nouns_test
