#include "text/people_words.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

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
  EXPECT_TRUE(is_charge("arraign"));
  EXPECT_FALSE(is_charge("accuse"));
  for (const std::string_view verb : {"arrest", "capture", "indict", "accuse", "sentence"})
    EXPECT_TRUE(is_put_to_law(verb)) << verb;
  EXPECT_FALSE(is_put_to_law("acquit"));
  EXPECT_TRUE(is_bringing("fly"));
  EXPECT_FALSE(is_bringing("go"));
  EXPECT_TRUE(is_former("ex"));
  EXPECT_FALSE(is_former("late"));
}

TEST(people_words, knows_kin_near_and_far) {
  for (const std::string_view noun : {"mother", "grandfather", "dad"}) EXPECT_TRUE(is_parent(noun)) << noun;
  EXPECT_FALSE(is_parent("aunt"));
  for (const std::string_view noun : {"mother", "grandfather", "sister", "cousin", "wife", "widower", "aunt", "stepson"})
    EXPECT_TRUE(is_kin(noun)) << noun;
  EXPECT_FALSE(is_kin("friend"));
  for (const std::string_view noun : {"mother", "son", "wife", "fiancee", "friend"})
    EXPECT_TRUE(is_close_to_somebody(noun)) << noun;
  for (const std::string_view noun : {"aunt", "grandfather", "mayor"}) EXPECT_FALSE(is_close_to_somebody(noun)) << noun;
}

TEST(people_words, knows_whose_a_noun_is) {
  const auto of_somebody = [](std::vector<std::string> words, std::size_t at) { return is_told_of_somebody(words, at); };
  EXPECT_TRUE(of_somebody({"his", "elder", "sister"}, 2));
  EXPECT_TRUE(of_somebody({"the", "girl's", "father"}, 2));
  EXPECT_TRUE(of_somebody({"the", "father", "of", "the", "girl"}, 1));
  EXPECT_FALSE(of_somebody({"a", "sister", "of", "the", "mayor"}, 1));
  EXPECT_FALSE(of_somebody({"the", "mother", "of", "two"}, 1));
  EXPECT_FALSE(of_somebody({"the", "mother", "of", "3"}, 1));
  EXPECT_FALSE(of_somebody({"the", "mother"}, 1));
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

TEST(is_of_a_party, knows_its_members_by_one_and_by_many) {
  EXPECT_TRUE(is_of_a_party("republican"));
  EXPECT_TRUE(is_of_a_party("democrats"));
  EXPECT_FALSE(is_of_a_party("roe"));
}

}  // namespace
}  // namespace hexapla::text::people_words_test
