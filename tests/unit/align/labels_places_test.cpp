#include "align/labels_places.h"

#include <gtest/gtest.h>

namespace hexapla::align::labels::labels_places_test {
namespace {

TEST(known_place, gives_one_name_for_common_ones) {
  EXPECT_EQ(known_place("united states"), known_place("usa"));
  EXPECT_EQ(known_place("mideast"), "middle east");
  EXPECT_EQ(known_place("orn"), "orn");
  EXPECT_EQ(usual_place("america"), "us");
  EXPECT_EQ(usual_place("mideast"), "mideast");
}

TEST(place_key, leaves_out_what_a_place_is_and_nothing_else) {
  EXPECT_EQ(place_key({"gulf", "of", "orn"}), "orn");
  EXPECT_EQ(place_key({"orn", "sea"}), place_key({"orn"}));
  EXPECT_NE(place_key({"south", "orn"}), place_key({"orn"}));
  EXPECT_EQ(place_key({"island"}), "");
}

}  // namespace
}  // namespace hexapla::align::labels::labels_places_test
