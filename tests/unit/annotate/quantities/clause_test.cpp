// Tests src/annotate/quantities/clause.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::clause_test {
namespace {

TEST(clause, finds_the_verb_of_subject_and_object) {
  EXPECT_EQ(only("Four people were shot there.").act, "shoot");
  EXPECT_EQ(only("The navy captured 23 pirates.").act, "capture");
  EXPECT_EQ(only("Police said four people were killed.").act, "kill");
  EXPECT_EQ(only("There are 19 watchtowers.").act, "");
  EXPECT_NE(only("The closure will hit 340 jobs and save money.").act, "save") << "the second verb has another object";
  EXPECT_EQ(only("It named 23 sailors who drowned.").act, "name");
}

TEST(clause, finds_what_became_of_those_who_were_left_or_found) {
  EXPECT_EQ(only("The storm left three sailors dead.").act, "die");
  EXPECT_EQ(only("Two sailors were later found badly injured.").act, "injure");
  EXPECT_EQ(only("Divers found two sailors near the pier.").act, "find");
  EXPECT_EQ(only("Divers found nine people, including children, badly injured.").act, "injure");
  EXPECT_EQ(only("Divers found nine people, the injured mayor said.").act, "find");
}

TEST(clause, who_has_a_clause_of_his_own_takes_no_act_from_the_one_before) {
  EXPECT_EQ(only("A guard was killed and two sailors are in custody.").act, "");
  EXPECT_EQ(only("A storm killed a guard and two sailors.").act, "kill");
}

TEST(clause, what_befell_a_mother_of_six_befell_none_of_the_six) {
  const Quantity six = only("A mother of six was shot.");
  EXPECT_EQ(six.act, "");
  EXPECT_EQ(six.head, "child");
  EXPECT_EQ(only("A crew of six was shot.").act, "shoot");
}

TEST(clause, context_is_nearest_first_and_ends_at_marks) {
  const Quantity boats = only("Later, storms wrecked 12 boats near Tarn; the harbour closed.");
  EXPECT_EQ(boats.context, (Strings{"wrecked", "storms", "tarn", "later"}));
}

}  // namespace
}  // namespace hexapla::annotate::clause_test
