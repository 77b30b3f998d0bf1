#include "language/unicode.h"

#include <gtest/gtest.h>

namespace hexapla::language::unicode_test {
namespace {

TEST(Unicode, SpaceIsPythons) {
  EXPECT_TRUE(is_space(U'\u001c'));
  EXPECT_TRUE(is_space(U'\u3000'));
  EXPECT_FALSE(is_space(U'\u180e'));
  EXPECT_FALSE(is_space(U'\u200b'));
  EXPECT_TRUE(is_space(" \n\u00a0"));
  EXPECT_FALSE(is_space(""));
}

TEST(Unicode, ShapeCutsRunsAtFour) {
  EXPECT_EQ(shape("Norwick"), "Xxxxx");
  EXPECT_EQ(shape("C3PO-2026"), "XdXX-dddd");
  EXPECT_EQ(shape("½²"), "½d");
  EXPECT_EQ(shape("......"), "....");
  EXPECT_EQ(shape(std::string(100, 'a')), "LONG");
  EXPECT_EQ(shape(std::string(99, 'a')), "xxxx");
}

TEST(Unicode, LowersWithFinalSigma) {
  EXPECT_EQ(lower("ΟΔΥΣΣΕΥΣ"), "οδυσσευς");
  EXPECT_EQ(lower("İ"), "i\u0307");
  EXPECT_EQ(lower("MacDUFF"), "macduff");
}

TEST(Unicode, CutsAtCodePoints) {
  EXPECT_EQ(last_three("naïve"), "ïve");
  EXPECT_EQ(last_three("é"), "é");
  EXPECT_EQ(first_code_point("été"), "é");
}

TEST(Unicode, AlphaIsLettersOnly) {
  EXPECT_TRUE(is_alpha("straße"));
  EXPECT_FALSE(is_alpha("e-mail"));
  EXPECT_FALSE(is_alpha(""));
}

}  // namespace
}  // namespace hexapla::language::unicode_test
