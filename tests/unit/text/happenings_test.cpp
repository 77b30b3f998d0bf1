#include "text/happenings.h"

#include <gtest/gtest.h>

namespace hexapla::text::happenings_test {
namespace {

TEST(happening_of, gathers_verbs_nouns_and_particle_verbs) {
  EXPECT_EQ(happening_of("crash"), "collide");
  EXPECT_EQ(happening_of("accident"), "collide");
  EXPECT_EQ(happening_of("gun-down"), happening_of("shooting"));
  EXPECT_EQ(happening_of("table"), "");
}

TEST(happening_key, is_the_stem_of_the_verb_where_the_thesaurus_lacks_the_word) {
  EXPECT_EQ(happening_key("deportation"), happening_key("deport"));
  EXPECT_EQ(happening_key("knitting"), happening_key("knit"));
  EXPECT_EQ(happening_key("collision"), "collide");
}

}  // namespace
}  // namespace hexapla::text::happenings_test
