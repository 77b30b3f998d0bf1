#include "align/labels_suspects.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_suspects_test {
namespace {

struct Told {
  std::string act = "charge", noun = "suspect";
  bool denied = false, several = false, other = false;
};

/// Whether the one who is charged is the suspect.
bool are_one(const Told& told) {
  test::WordingStory story;
  story.add("Ann Roe was charged. Tom Orn was charged.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "Tom Orn", "orn", true);
  story.kind(0, 0, ParticipantKind::person);
  story.kind(0, 1, ParticipantKind::person);
  story.statement(0, "Ann Roe was charged", told.act, told.denied);
  story.argument(0, "Ann Roe", "roe", ArgumentRole::object);
  story.statement(0, "Tom Orn was charged", told.other ? told.act : "see");
  story.argument(0, "Tom Orn", "orn", ArgumentRole::object);
  story.add("The " + told.noun + " fled.");
  story.label(1, told.noun, told.noun, false, told.several);
  const Story all = story.story();
  const std::vector<Item> items = items_of(all);
  const auto pair = suspect_and_name(all, items, Groups(items.size()));
  EXPECT_TRUE(!pair || *pair == std::pair(2U, 0U));
  return pair.has_value();
}

TEST(suspect_and_name, are_the_one_who_is_charged_and_who_is_suspected) {
  EXPECT_TRUE(are_one({}));
  EXPECT_TRUE(are_one({.act = "arrest"}));
  EXPECT_FALSE(are_one({.noun = "gunman"}));  // that is for a court to say
}

TEST(suspect_and_name, are_none_of_several_and_of_others) {
  EXPECT_FALSE(are_one({.act = "see"}));
  EXPECT_FALSE(are_one({.noun = "witness"}));
  EXPECT_FALSE(are_one({.denied = true}));
  EXPECT_FALSE(are_one({.several = true}));
  EXPECT_FALSE(are_one({.other = true}));
}

}  // namespace
}  // namespace hexapla::align::labels::labels_suspects_test
