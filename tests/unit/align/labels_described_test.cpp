#include "align/labels_described.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_described_test {
namespace {

/// The name of which "NOUN" is said in "Ann Roe, the NOUN, left.".
std::uint32_t name_of(const std::string& noun, bool plural = false, bool chained = true) {
  test::WordingStory story;
  story.add("Ann Roe, the " + noun + ", left.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, noun, noun, false, plural);
  story.chain(0, 0, 0);
  story.chain(0, 1, chained ? 0 : 1);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  return names_described(items, Groups(items.size()))[1];
}

TEST(names_described, are_those_that_the_grammar_joins_to_a_noun) {
  EXPECT_EQ(name_of("pilot"), 0U);
  EXPECT_EQ(name_of("pilot", false, false), none);
  EXPECT_EQ(name_of("pilots", true), none);
  EXPECT_EQ(name_of("wife"), none);
}

TEST(names_described, stand_for_all_names_of_their_group) {
  test::WordingStory story;
  story.add("Ann Roe left.");
  story.add("Ms. Roe, the pilot, left.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(1, "Ms. Roe", "roe", true);
  story.label(1, "pilot", "pilot");
  story.chain(1, 0, 0);
  story.chain(1, 1, 0);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  Groups groups(items.size());
  EXPECT_EQ(names_described(items, groups)[2], 1U);
  groups.merge(groups.of(0), groups.of(1));
  EXPECT_EQ(names_described(items, groups)[2], 0U);
}

}  // namespace
}  // namespace hexapla::align::labels::labels_described_test
