#include "align/labels_sorts.h"

#include <gtest/gtest.h>

namespace hexapla::align::labels::labels_sorts_test {
namespace {

TEST(sort_of_noun, holds_what_a_thesaurus_lists_under_one_head) {
  EXPECT_EQ(sort_of_noun("parkway"), sort_of_noun("road"));
  EXPECT_EQ(sort_of_noun("motel"), sort_of_noun("hotel"));
  EXPECT_NE(sort_of_noun("dhow"), sort_of_noun("frigate"));
  EXPECT_TRUE(sort_of_noun("pilot").empty());
}

TEST(near_sort_of_noun, holds_nouns_that_stand_for_each_other_alone) {
  EXPECT_EQ(near_sort_of_noun("pair"), near_sort_of_noun("couple"));
  EXPECT_EQ(near_sort_of_noun("ship"), near_sort_of_noun("vessel"));
  EXPECT_EQ(near_sort_of_noun("juror"), near_sort_of_noun("jury"));
  EXPECT_TRUE(near_sort_of_noun("frigate").empty());
}

TEST(sort_of_name, stands_at_the_end_the_beginning_or_before_of) {
  EXPECT_EQ(sort_of_name({"mill", "parkway"}), "way");
  EXPECT_EQ(sort_of_name({"hotel", "orn"}), "lodging");
  EXPECT_EQ(sort_of_name({"gulf", "of", "orn"}), "water");
  EXPECT_EQ(sort_of_name({"hms", "dorrit"}), "warship");
  EXPECT_EQ(sort_of_name({"mv", "dorrit"}), "merchantman");
  EXPECT_TRUE(sort_of_name({"orn", "solant"}).empty());
  EXPECT_TRUE(sort_of_name({"gulf"}).empty()) << "that is a noun written large";
}

TEST(is_ship, takes_ships_of_all_sorts_and_no_boat) {
  EXPECT_TRUE(is_ship(sort_of_noun("vessel")));
  EXPECT_TRUE(is_ship(sort_of_name({"uss", "dorrit"})));
  EXPECT_FALSE(is_ship(sort_of_noun("dinghy")));
}

TEST(is_team, holds_of_plurals_that_do_not_say_what_a_body_does) {
  EXPECT_TRUE(is_team({"orn", "herons"}));
  EXPECT_FALSE(is_team({"orn", "airlines"}));
  EXPECT_FALSE(is_team({"orn", "press"}));
  EXPECT_FALSE(is_team({}));
}

}  // namespace
}  // namespace hexapla::align::labels::labels_sorts_test
