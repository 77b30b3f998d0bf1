// Tests src/annotate/names/lexicon.cpp and short_names.cpp.
#include "annotate/names/lexicon.h"

#include <gtest/gtest.h>

namespace hexapla::annotate::names::lexicon_test {
namespace {

TEST(lexicon, gives_a_word_all_its_classes) {
  EXPECT_EQ(classes("the"), function);
  EXPECT_EQ(classes("university"), institution | takes_of);
  EXPECT_EQ(classes("sheriff"), possessed | role | surname);
  EXPECT_EQ(classes("norway"), place);
  EXPECT_EQ(classes("orlen"), 0U);
  EXPECT_EQ(classes(""), 0U);
}

TEST(lexicon, passes_over_a_point_and_curled_apostrophes) {
  EXPECT_EQ(classes("gen."), classes("gen"));
  EXPECT_NE(classes("gen"), 0U);
  EXPECT_EQ(classes("doesn\u2019t"), function);
}

TEST(lexicon, knows_endings_of_ordinary_words) {
  EXPECT_TRUE(has_ordinary_ending("officers"));
  EXPECT_TRUE(has_ordinary_ending("unfortunately"));
  EXPECT_FALSE(has_ordinary_ending("orlen"));
  EXPECT_FALSE(has_ordinary_ending("ring"));
}

TEST(lexicon, leads_short_first_names_to_long_ones) {
  EXPECT_EQ(long_first_name("joe"), "joseph");
  EXPECT_EQ(long_first_name("walt"), "walter");
  EXPECT_EQ(long_first_name("osk"), "osk");
}

}  // namespace
}  // namespace hexapla::annotate::names::lexicon_test
