// Tests src/annotate/quantities/clause.cpp.
#include "reading.h"

namespace hexapla::annotate {
namespace {

TEST(clause, finds_the_verb_of_subject_and_object) {
  EXPECT_EQ(only("Four people were shot there.").act, "shoot");
  EXPECT_EQ(only("The navy captured 23 pirates.").act, "capture");
  EXPECT_EQ(only("Police said four people were killed.").act, "kill");
  EXPECT_EQ(only("There are 19 watchtowers.").act, "");
  EXPECT_NE(only("The closure will hit 340 jobs and save money.").act, "save") << "the second verb has another object";
  EXPECT_EQ(only("It named 23 sailors who drowned.").act, "name");
}

TEST(clause, context_is_nearest_first_and_ends_at_marks) {
  const Quantity boats = only("Later, storms wrecked 12 boats near Tarn; the harbour closed.");
  EXPECT_EQ(boats.context, (Strings{"wrecked", "storms", "tarn", "later"}));
}

}  // namespace
}  // namespace hexapla::annotate
