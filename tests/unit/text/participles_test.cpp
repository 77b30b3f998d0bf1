#include "text/participles.h"

#include <gtest/gtest.h>

namespace hexapla::text::participles_test {
namespace {

TEST(past_participle, of_regular_verbs_follows_their_spelling) {
  EXPECT_EQ(past_participle("injure"), "injured");
  EXPECT_EQ(past_participle("carry"), "carried");
  EXPECT_EQ(past_participle("employ"), "employed");
  EXPECT_EQ(past_participle("rob"), "robbed");
  EXPECT_EQ(past_participle("tow"), "towed");
  EXPECT_EQ(past_participle("fire"), "fired");
  EXPECT_EQ(past_participle("load"), "loaded");
}

TEST(past_participle, of_irregular_verbs_is_looked_up) {
  EXPECT_EQ(past_participle("run"), "run");
  EXPECT_EQ(past_participle("sink"), "sunk");
  EXPECT_EQ(past_participle("shoot"), "shot");
}

TEST(past_participle, of_what_is_no_verb_is_empty) {
  EXPECT_EQ(past_participle(""), "");
  EXPECT_EQ(past_participle("go"), "");
}

}  // namespace
}  // namespace hexapla::text::participles_test
