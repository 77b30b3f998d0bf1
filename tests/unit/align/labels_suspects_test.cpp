#include "align/labels_suspects.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_suspects_test {
namespace {

struct Told {
  std::string act = "charge", noun = "suspect";
  bool denied = false, several = false, other = false, at_large = false;
  bool beside = false;      ///< one account tells both
  std::string with = {};    ///< what the one is charged with
  std::string did = "ran";  ///< what the suspect did
  std::string year = {};    ///< of which the charge tells
};

/// Whether the one who is charged is the suspect.
bool are_one(const Told& told) {
  test::WordingStory story;
  const std::string charged = "Ann Roe was charged" + (told.with.empty() ? "" : " " + told.with);
  const std::string fate = told.noun + " who " + told.did + (told.at_large ? " was sought" : " was held");
  story.add((told.beside ? "The " + fate + ". " : "") + charged + ". Tom Orn was charged.", "2016-05-06");
  const auto tell_fate = [&](std::uint32_t account) {
    story.label(account, told.noun, told.noun, false, told.several);
    story.statement(account, fate, told.at_large ? "seek" : "arrest");
    story.argument(account, told.noun, told.noun, ArgumentRole::object);
  };
  if (told.beside) tell_fate(0);
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "Tom Orn", "orn", true);
  const std::uint32_t name = told.beside ? 1 : 0;
  story.kind(0, name, ParticipantKind::person);
  story.kind(0, name + 1, ParticipantKind::person);
  story.statement(0, charged, told.act, told.denied);
  story.argument(0, "Ann Roe", "roe", ArgumentRole::object);
  if (!told.with.empty()) story.argument(0, told.with, "count", ArgumentRole::oblique);
  if (!told.year.empty()) story.date(0, told.year);
  story.statement(0, "Tom Orn was charged", told.other ? told.act : "see");
  story.argument(0, "Tom Orn", "orn", ArgumentRole::object);
  if (!told.beside) tell_fate(story.add("The " + fate + "."));
  const Story all = story.story();
  const std::vector<Item> items = items_of(all);
  const auto pair = suspect_and_name(all, items, Groups(items.size()));
  EXPECT_TRUE(!pair || *pair == std::pair(told.beside ? 0U : 2U, name));
  return pair.has_value();
}

TEST(suspect_and_name, are_the_one_who_is_charged_and_who_is_suspected) {
  EXPECT_TRUE(are_one({}));
  EXPECT_TRUE(are_one({.act = "arrest"}));
  EXPECT_TRUE(are_one({.act = "apprehend"}));
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

TEST(suspect_and_name, are_two_where_one_account_tells_that_the_one_is_charged_and_the_other_at_large) {
  EXPECT_FALSE(are_one({.at_large = true, .beside = true, .with = "with murder", .did = "shot two people"}));
  EXPECT_FALSE(are_one({.at_large = true, .beside = true, .with = "with murder", .did = "shot two people and is at large"}));
  EXPECT_TRUE(are_one({.beside = true, .with = "with murder", .did = "shot two people and fled"})) << "but was caught";
}

TEST(suspect_and_name, are_two_where_the_charge_is_of_another_year_or_of_the_death_of_kin) {
  EXPECT_FALSE(are_one({.with = "with murder", .did = "shot two people", .year = "2009"}));
  EXPECT_TRUE(are_one({.with = "with murder", .did = "shot two people", .year = "2016"}));
  EXPECT_FALSE(are_one({.with = "with the murder of his wife", .did = "shot two people"}));
  EXPECT_TRUE(are_one({.with = "with the murder of his wife", .did = "shot his wife"}));
}

TEST(suspect_and_name, are_two_where_an_arrest_of_another_year_is_told_without_its_matter) {
  EXPECT_FALSE(are_one({.act = "arrest", .year = "2009"}));
  EXPECT_TRUE(are_one({.act = "arrest", .year = "2016"}));
}

TEST(suspect_and_name, may_be_one_where_a_victim_is_nobodys_kin) {
  EXPECT_TRUE(are_one({.with = "with the murder of a mother", .did = "shot a woman"}));
}

/// Whether the one who is charged is the gunman of whom the same account says this, by a statement of `who`.
bool are_one_beside(const std::string& told, const std::string& act, const std::string& who, const std::string& head,
                    ArgumentRole role) {
  test::WordingStory story;
  story.add(told + ". Ann Roe was charged with murder.", "2016-05-06");
  story.label(0, "suspect", "suspect");
  story.label(0, "Ann Roe", "roe", true);
  story.kind(0, 1, ParticipantKind::person);
  story.statement(0, told, act);
  story.argument(0, who, head, role);
  story.statement(0, "Ann Roe was charged with murder", "charge");
  story.argument(0, "Ann Roe", "roe", ArgumentRole::object);
  story.argument(0, "with murder", "murder", ArgumentRole::oblique);
  story.add("The suspect shot two people.");
  story.label(1, "suspect", "suspect");
  story.statement(1, "The suspect shot two people", "shoot");
  const Story all = story.story();
  const std::vector<Item> items = items_of(all);
  Groups groups(items.size());
  groups.merge(groups.of(0), groups.of(2));
  return suspect_and_name(all, items, groups).has_value();
}

TEST(suspect_and_name, are_two_where_the_suspect_and_nobody_else_fled_or_is_sought) {
  using enum ArgumentRole;
  EXPECT_FALSE(are_one_beside("The suspect fled after the shots", "flee", "The suspect", "suspect", subject));
  EXPECT_TRUE(are_one_beside("Shoppers fled as the suspect shot", "flee", "Shoppers", "shopper", subject));
  EXPECT_FALSE(are_one_beside("Police seek the suspect who shot them", "seek", "the suspect", "suspect", object));
  EXPECT_TRUE(are_one_beside("Police seek a motive of the suspect", "seek", "a motive", "motive", object));
  EXPECT_FALSE(are_one_beside("A manhunt for the armed suspect began", "begin", "A manhunt", "manhunt", subject));
  EXPECT_FALSE(are_one_beside("The suspect is still at large", "large", "The suspect", "suspect", subject));
  EXPECT_TRUE(are_one_beside("The suspect shot at the crowd", "shoot", "The suspect", "suspect", subject));
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
