#include "align/labels_items.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_items_test {
namespace {

/// Whether two accounts that call somebody, by a name of a person or else by a noun, choose other words.
bool is_choice_between(const std::string& one, const std::string& other, bool name,
                       ParticipantKind kind = ParticipantKind::person) {
  test::WordingStory story;
  story.add(one + " came.");
  story.add(other + " came.");
  story.label(0, one, "roe", name);
  story.label(1, other, "roe", name);
  story.kind(0, 0, kind);
  story.kind(1, 0, kind);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  return is_choice(items, {0, 1});
}

TEST(items_of, tells_titles_from_the_name) {
  test::WordingStory story;
  story.add("Orn Police Chief Ann Roe, Jr. came with several boats.");
  story.label(0, "Orn Police Chief Ann Roe, Jr.", "roe", true);
  story.label(0, "several boats", "boat", false, true);
  story.kind(0, 0, ParticipantKind::person);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(proper_words(items[0]), (std::vector<std::string>{"ann", "roe"}));
  EXPECT_EQ(items[1].wording, "boats ");
  EXPECT_EQ(items[1].ref, (AnnotationRef{0, 1}));
}

TEST(is_choice, is_none_between_amounts_and_full_stops) {
  EXPECT_TRUE(is_choice_between("old boat", "boat", false));
  EXPECT_FALSE(is_choice_between("several boats", "boats", false));
  EXPECT_FALSE(is_choice_between("the U.S.", "the US", true, ParticipantKind::place));
  EXPECT_FALSE(is_choice_between("United States", "America", true, ParticipantKind::place));
}

TEST(is_choice, is_one_between_names_and_between_titles_and_none_between_a_name_and_a_short_one) {
  EXPECT_FALSE(is_choice_between("President Roe", "Ann Roe", true));
  EXPECT_FALSE(is_choice_between("Rep. Roe", "Representative Roe", true));
  EXPECT_TRUE(is_choice_between("Rep. Roe", "Congressman Roe", true));
  EXPECT_TRUE(is_choice_between("former President Roe", "President Roe", true));
  EXPECT_TRUE(is_choice_between("Ann Roe", "Ann Mae Roe", true));
  EXPECT_TRUE(is_choice_between("Salovadin", "Salavadin", true));
  EXPECT_TRUE(is_choice_between("Saint Orn", "St. Orn", true, ParticipantKind::place));
}

}  // namespace
}  // namespace hexapla::align::labels::labels_items_test
