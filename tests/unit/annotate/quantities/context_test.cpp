// Tests src/annotate/quantities/context.cpp.
#include <gtest/gtest.h>

#include "../../support/tree.h"
#include "reading.h"

namespace hexapla::annotate::quantities_context_test {
namespace {

TEST(context, states_of_people_count_people) {
  const Quantity dead = only("The blast left 12 dead.");
  EXPECT_EQ(dead.head, "person");
  EXPECT_EQ(dead.act, "die");
  EXPECT_EQ(spans("Man shoots 1, injures 4 in Tarn"), (Strings{"shoots 1", "injures 4"}));
}

TEST(context, a_number_straight_behind_what_befell_them_takes_that_act) {
  const Account account = *Account::from_text("Guards arrest 2 in fatal brawl");
  Annotations annotations;
  annotations.syntax =
      test::tree(account.text(), {{"Guards", "guard", "NNS", "NOUN", 1, "compound"},  // headlines' trees go astray
                                  {"arrest", "arrest", "NN", "NOUN", 2, "compound"},
                                  {"2", "2", "CD", "NUM", 5, "nsubj"},
                                  {"in", "in", "IN", "ADP", 2, "prep"},
                                  {"fatal", "fatal", "JJ", "ADJ", 5, "advmod"},
                                  {"brawl", "brawl", "VB", "VERB", 5, "ROOT"}});
  segment(account, annotations);
  find_quantities(account, annotations);
  ASSERT_EQ(annotations.quantities.size(), 1U);
  EXPECT_EQ(account.text(annotations.quantities[0].span), "arrest 2");
  EXPECT_EQ(annotations.quantities[0].act, "arrest");
}

TEST(context, who_are_people) {
  const Reading reading("There were forty guests. Of the 30 who came, none left.");
  ASSERT_EQ(reading.quantities().size(), 2U);
  EXPECT_EQ(reading.at(1).head, "person");
}

TEST(context, parts_others_and_capacity) {
  EXPECT_TRUE(only("They held guests, including two leaders.").part);
  EXPECT_FALSE(only("They held two leaders.").part);
  EXPECT_TRUE(only("Four others were hurt.").others);
  EXPECT_TRUE(only("The hall can hold up to 40,000 inmates.").capacity);
  EXPECT_FALSE(only("The hall shelters 40,000 inmates.").capacity);
}

TEST(context, short_shares_take_their_whole) {
  EXPECT_EQ(spans("It hit 65% of traffic to Tarn."), Strings{"65% of traffic"});
  EXPECT_EQ(spans("It hit 6% of the region's long-distance telephone connections."), Strings{"6%"});
}

TEST(context, the_owner_of_a_sum_is_its_subject) {
  EXPECT_EQ(only("Then Larry Moss's bond was set at $500,000.").subject, "larry moss");
}

}  // namespace
}  // namespace hexapla::annotate::quantities_context_test
