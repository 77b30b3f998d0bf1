#include "align/labels_suspects.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_suspects_test {
namespace {

struct Told {
  std::string act = "charge", noun = "suspect";
  bool denied = false, several = false, other = false, at_large = false;
  std::string with = {};    ///< what the one is charged with
  std::string did = "ran";  ///< what the suspect did
};

/// Whether the one who is charged is the suspect.
bool are_one(const Told& told) {
  test::WordingStory story;
  const std::string charged = "Ann Roe was charged" + (told.with.empty() ? "" : " " + told.with);
  story.add(charged + ". Tom Orn was charged.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "Tom Orn", "orn", true);
  story.kind(0, 0, ParticipantKind::person);
  story.kind(0, 1, ParticipantKind::person);
  story.statement(0, charged, told.act, told.denied);
  story.argument(0, "Ann Roe", "roe", ArgumentRole::object);
  if (!told.with.empty()) story.argument(0, told.with, "count", ArgumentRole::oblique);
  story.statement(0, "Tom Orn was charged", told.other ? told.act : "see");
  story.argument(0, "Tom Orn", "orn", ArgumentRole::object);
  const std::string fate = told.noun + " who " + told.did + (told.at_large ? " was sought" : " was held");
  story.add("The " + fate + ".");
  story.label(1, told.noun, told.noun, false, told.several);
  story.statement(1, fate, told.at_large ? "seek" : "arrest");
  story.argument(1, told.noun, told.noun, ArgumentRole::object);
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

TEST(suspect_and_name, are_two_where_nobody_is_told_to_be_charged_with_what_the_suspect_did) {
  EXPECT_FALSE(are_one({.at_large = true}));
  EXPECT_FALSE(are_one({.at_large = true, .with = "with pushing an officer", .did = "shot two people"}));
  EXPECT_FALSE(are_one({.with = "for drunk driving", .did = "shot two people"}));
  EXPECT_FALSE(are_one({.at_large = true, .with = "at the scene of the shooting", .did = "shot two people"}));
  EXPECT_TRUE(are_one({.at_large = true, .with = "in the shooting", .did = "shot two people"}));
  EXPECT_TRUE(are_one({.at_large = true, .with = "with two counts of murder", .did = "shot two people"}));
  EXPECT_TRUE(are_one({.with = "in the old town"}));
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
