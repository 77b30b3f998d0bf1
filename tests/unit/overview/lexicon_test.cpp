#include "overview/lexicon.h"

#include <gtest/gtest.h>

namespace hexapla::overview::lexicon_test {
namespace {

TEST(naming_field, leads_nouns_of_one_part_to_one_field) {
  EXPECT_EQ(naming_field("gunman"), "attacker");
  EXPECT_EQ(naming_field("suspect"), naming_field("shooter"));
  EXPECT_NE(naming_field("refugee"), naming_field("suspect"));
  EXPECT_TRUE(naming_field("ferry").empty());
}

TEST(saying_verb, gives_one_key_for_the_forms_of_a_verb) {
  EXPECT_EQ(saying_verb("claimed"), "claim");
  EXPECT_EQ(saying_verb("says"), "say");
  EXPECT_EQ(saying_verb("according"), "according to");
  EXPECT_TRUE(saying_verb("sank").empty());
}

TEST(is_loaded, knows_words_that_evaluate_and_none_that_only_describe) {
  for (const char* word : {"notorious", "tragic", "alleged", "brutally", "so-called"}) EXPECT_TRUE(is_loaded(word)) << word;
  for (const char* word : {"wooden", "first", "police", "northern"}) EXPECT_FALSE(is_loaded(word)) << word;
}

}  // namespace
}  // namespace hexapla::overview::lexicon_test
