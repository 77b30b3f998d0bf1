#include "text/people_words.h"

#include <gtest/gtest.h>

namespace hexapla::text::people_words_test {
namespace {

TEST(people_words, knows_pronouns_arrests_and_what_brings) {
  EXPECT_TRUE(is_personal_pronoun("he"));
  EXPECT_TRUE(is_personal_pronoun("they"));
  EXPECT_FALSE(is_personal_pronoun("it"));
  EXPECT_TRUE(is_plural_pronoun("them"));
  EXPECT_FALSE(is_plural_pronoun("her"));
  EXPECT_TRUE(is_arrest("capture"));
  EXPECT_FALSE(is_arrest("detain"));
  EXPECT_TRUE(is_bringing("fly"));
  EXPECT_FALSE(is_bringing("go"));
  EXPECT_TRUE(is_former("ex"));
  EXPECT_FALSE(is_former("late"));
}

TEST(people_words, knows_what_says_of_which_country) {
  EXPECT_TRUE(is_of_a_country("thai"));
  EXPECT_TRUE(is_of_a_country("lankan"));
  EXPECT_TRUE(is_of_a_country("venezuelan"));
  EXPECT_FALSE(is_of_a_country("civilian"));
  EXPECT_EQ(country_of_initials("US"), "american");
  EXPECT_EQ(country_of_initials("U.S."), "american");
  EXPECT_EQ(country_of_initials("U.K"), "british");
  EXPECT_EQ(country_of_initials("us"), "");
}

}  // namespace
}  // namespace hexapla::text::people_words_test
