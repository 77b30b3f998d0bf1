#include "overview/lexicon.h"

#include <gtest/gtest.h>

namespace hexapla::overview::lexicon_test {
namespace {

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
