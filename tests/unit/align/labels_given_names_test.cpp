// Tests src/align/labels_given_names.cpp.
#include "align/labels_given_names.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels_given_names_test {
namespace {

TEST(GivenNames, AreRareIfTheyAreNeitherCommonNorAnotherWord) {
  test::WordingStory story;
  story.add("Torvig Roe and Tempest Roe left the tempest behind");
  const Story made = story.story();
  GivenNames names(made);
  EXPECT_TRUE(names.is_rare("torvig"));
  EXPECT_FALSE(names.is_rare("tempest"));
  EXPECT_FALSE(names.is_rare("ann"));
  EXPECT_FALSE(names.is_rare("kim"));
  EXPECT_FALSE(names.is_rare("andy"));
  EXPECT_FALSE(names.is_rare("officer"));
  EXPECT_FALSE(names.is_rare("tor"));  // too short to tell
}

}  // namespace
}  // namespace hexapla::align::labels_given_names_test
