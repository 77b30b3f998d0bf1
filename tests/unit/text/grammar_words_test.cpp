#include "text/grammar_words.h"

#include <gtest/gtest.h>

namespace hexapla::text::grammar_words_test {
namespace {

TEST(grammar_words, are_closed_classes) {
  EXPECT_TRUE(is_possessive("their"));
  EXPECT_FALSE(is_possessive("hers"));
  EXPECT_TRUE(is_form_of_be("been"));
  EXPECT_FALSE(is_form_of_be("has"));
  EXPECT_TRUE(is_form_of_have("has"));
  EXPECT_FALSE(is_form_of_have("having"));
  EXPECT_TRUE(tells_of_another("another"));
  EXPECT_TRUE(adds_another("third"));
  EXPECT_TRUE(tells_of_another("other"));
  EXPECT_FALSE(adds_another("other"));
  EXPECT_FALSE(tells_of_another("first"));
  EXPECT_TRUE(is_ordinal_ending("rd"));
  EXPECT_FALSE(is_ordinal_ending("s"));
}

}  // namespace
}  // namespace hexapla::text::grammar_words_test
