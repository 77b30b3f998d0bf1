// Tests src/lineage/extension.cpp.
#include "lineage/extension.h"

#include <gtest/gtest.h>

namespace hexapla::lineage::extension_test {
namespace {

/// Two texts and how far they agree from their words `a` and `b` on.
struct Texts {
  Words a, b;
  Reach from(std::int64_t word_a, std::int64_t word_b, std::int64_t direction = 1) const {
    return extend(Side(a), word_a, Side(b), word_b, direction);
  }
};
Texts texts(std::string_view a, std::string_view b) { return {read_words(a), read_words(b)}; }

TEST(extension, goes_as_far_as_words_agree) {
  const Texts two = texts("divers searched the flooded deck. Rain fell", "divers searched the flooded deck, and boats burned");
  const Reach reach = two.from(0, 0);
  EXPECT_EQ(reach.a, 5);
  EXPECT_EQ(reach.b, 5);
  EXPECT_EQ(reach.shared, 5U);
  EXPECT_EQ(reach.own, 5U);
  EXPECT_EQ(reach.spoken, 0U);
}

TEST(extension, goes_on_over_words_changed_cut_and_added) {
  const Texts two = texts("divers searched the flooded wooden deck for hours before tides turned",
                          "divers examined the flooded deck for seven long hours before tides turned");
  const Reach reach = two.from(0, 0);
  EXPECT_EQ(reach.a, 11);
  EXPECT_EQ(reach.b, 12);
  EXPECT_EQ(reach.shared, 9U);
}

TEST(extension, goes_backwards_too) {
  const Texts two = texts("old harbour divers searched the flooded deck", "young harbour divers examined the flooded deck");
  const Reach reach = two.from(6, 6, -1);
  EXPECT_EQ(reach.a, 6);
  EXPECT_EQ(reach.b, 6);
  EXPECT_EQ(reach.shared, 5U);
}

TEST(extension, does_not_drift_on_through_small_words) {
  const Texts two = texts("divers searched the deck of a boat in the harbour", "divers searched the roof of a house in the town");
  const Reach reach = two.from(0, 0);
  EXPECT_EQ(reach.a, 3);
  EXPECT_EQ(reach.b, 3);
}

TEST(extension, takes_no_word_of_another_passage) {
  const Words words = read_words("divers searched the flooded deck");
  Side a(words);
  a.used[2] = 1;
  const Reach reach = extend(a, 0, Side(words), 0, 1);
  EXPECT_EQ(reach.a, 2);
  EXPECT_EQ(extend(a, 2, Side(words), 2, 1).a, 0);
  EXPECT_FALSE(is_same_word(a, 2, Side(words), 2));
  EXPECT_TRUE(is_same_word(a, 1, Side(words), 1));
  EXPECT_FALSE(is_same_word(a, -1, Side(words), -1));
  EXPECT_FALSE(is_same_word(a, 5, Side(words), 5));
}

TEST(extension, ends_where_nothing_is_gained) {
  std::string a = "divers searched the flooded deck ", b = a;
  for (int i = 0; i < 60; ++i) {  // every other word agrees
    a += "a" + std::to_string(i) + " boats ";
    b += "b" + std::to_string(i) + " boats ";
  }
  const std::string end = "before the rising tide forced them to leave the wreck behind";
  EXPECT_LT(texts(a + end, b + end).from(0, 0).a, 10);
}

}  // namespace
}  // namespace hexapla::lineage::extension_test
