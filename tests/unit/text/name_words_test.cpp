#include "text/name_words.h"

#include <gtest/gtest.h>

namespace hexapla::text::name_words_test {
namespace {

TEST(name_words, folds_and_drops_articles_address_and_owner) {
  EXPECT_EQ(joined(name_words("The Norland Navy’s")), "norland navy");
  EXPECT_EQ(joined(name_words("Mr Roe")), "roe");
  EXPECT_TRUE(name_words("the").empty());
}

TEST(is_owner, goes_by_the_ending) {
  EXPECT_TRUE(is_owner("roe's"));
  EXPECT_TRUE(is_owner("pilots'"));
  EXPECT_FALSE(is_owner("pilots"));
  EXPECT_EQ(without_owner_ending("roe's"), "roe");
  EXPECT_EQ(without_owner_ending("pilots'"), "pilots'");
}

TEST(ends_in_own_word, takes_no_word_behind_a_preposition) {
  EXPECT_TRUE(ends_in_own_word({"norland", "bureau"}));
  EXPECT_TRUE(ends_in_own_word({"bureau", "of", "norland", "investigation"}));
  EXPECT_FALSE(ends_in_own_word({"university", "of", "orn"}));
}

TEST(middles_fit, lets_one_name_have_all_that_the_other_has) {
  EXPECT_TRUE(middles_fit({"ann", "mae", "roe"}, {"ann", "roe"}));
  EXPECT_TRUE(middles_fit({"ann", "roe"}, {"eva", "orn"})) << "the ends are not looked at";
  EXPECT_FALSE(middles_fit({"ann", "mae", "roe"}, {"ann", "ida", "roe"}));
  EXPECT_TRUE(middles_fit({"ann", "m", "roe"}, {"ann", "mae", "roe"}));
  EXPECT_FALSE(middles_fit({"ann", "i", "roe"}, {"ann", "mae", "roe"}));
}

TEST(initials_of, takes_words_that_carry_content) {
  EXPECT_EQ(initials_of({"norland", "bureau", "of", "investigation"}), "nbi");
  EXPECT_EQ(initials_of({"navy"}), "");
}

TEST(may_be_one_first_name, takes_initials_short_forms_and_slips) {
  EXPECT_TRUE(may_be_one_first_name("a", "ann"));
  EXPECT_TRUE(may_be_one_first_name("rob", "robert"));
  EXPECT_TRUE(may_be_one_first_name("blaine", "blain"));
  EXPECT_TRUE(may_be_one_first_name("bill", "william"));
  EXPECT_FALSE(may_be_one_first_name("bill", "robert"));
  EXPECT_FALSE(may_be_one_first_name("kevin", "tiffany"));
  EXPECT_FALSE(may_be_one_first_name("jo", "john")) << "two letters may begin many names";
}

TEST(is_other_spelling, takes_two_letters_behind_the_first_and_no_short_form) {
  EXPECT_TRUE(is_other_spelling("blane", "blain"));
  EXPECT_TRUE(is_other_spelling("maren", "marin"));
  EXPECT_FALSE(is_other_spelling("robert", "rob"));
  EXPECT_FALSE(is_other_spelling("karen", "maren"));
  EXPECT_TRUE(is_other_spelling("katherine", "catherine"));
  EXPECT_FALSE(is_other_spelling("karen", "caren mae"));
}

TEST(is_other_spelling, takes_another_first_letter_of_one_sound_alone) {
  for (const auto& [one, other] : {std::pair{"gerry", "jerry"},
                                   {"cindy", "sindy"},
                                   {"cheryl", "sheryl"},
                                   {"geoffrey", "jeffrey"},
                                   {"christine", "kristine"},
                                   {"carina", "karina"}}) {
    EXPECT_TRUE(is_other_spelling(one, other)) << one;
    EXPECT_TRUE(is_other_spelling(other, one)) << one;
  }
  for (const auto& [one, other] : {std::pair{"gordon", "jordan"},
                                   {"garrett", "jarrett"},
                                   {"gordon", "jordon"},
                                   {"candy", "sandy"},
                                   {"cindy", "kindy"},
                                   {"charles", "karles"},
                                   {"cecil", "keril"},
                                   {"gerald", "jerold"}})
    EXPECT_FALSE(is_other_spelling(one, other)) << one;
}

TEST(is_slip, takes_one_letter_of_long_words_and_no_plural) {
  EXPECT_TRUE(is_slip("salovadin", "salavadin"));
  EXPECT_FALSE(is_slip("republican", "republicans"));
  EXPECT_FALSE(is_slip("norlandis", "norlandia"));
  EXPECT_FALSE(is_slip("maren", "marin")) << "short words one letter apart are two names";
}

TEST(is_determiner, knows_articles) {
  EXPECT_TRUE(is_determiner("the"));
  EXPECT_FALSE(is_determiner("a's"));
}

TEST(is_short_first_name, knows_short_forms_and_what_they_are_short_for) {
  EXPECT_TRUE(is_short_first_name("andy"));
  EXPECT_TRUE(is_short_first_name("andrew"));
  EXPECT_FALSE(is_short_first_name("torvig"));
}

}  // namespace
}  // namespace hexapla::text::name_words_test
