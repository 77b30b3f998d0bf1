#include "align/labels_nouns.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels::labels_nouns_test {
namespace {

/// A story of two accounts with a label each.
struct Two {
  Two(const std::string& one, const std::string& head, const std::string& other, const std::string& other_head,
      bool other_plural = false) {
    story.add("They saw " + one + " there.");
    story.add("They saw " + other + " there.");
    story.label(0, one, head);
    story.label(1, other, other_head, false, other_plural);
    told = story.story();
    items = items_of(told);
  }
  Evidence evidence() const {
    const Wordings wordings(told, items);
    return compare(wordings.all().at(0), wordings.all().at(1), wordings.weights());
  }
  bool are_joined() const {
    Groups groups(items.size());
    join_nouns(Wordings(told, items), groups);
    return groups.of(0) == groups.of(1);
  }
  test::WordingStory story;
  Story told;
  std::vector<Item> items;
};

TEST(compare, tells_modifiers_and_number) {
  const Evidence evidence = Two("old harbour pilot", "pilot", "old drunken pilots", "pilot", true).evidence();
  EXPECT_DOUBLE_EQ(evidence.of[Evidence::modifiers], 1.0 / 3);
  EXPECT_EQ(evidence.of[Evidence::other_number], 1);
  EXPECT_EQ(evidence.of[Evidence::other_modifiers], 0);
  EXPECT_EQ(evidence.of[Evidence::one_bare], 0);
  EXPECT_EQ(evidence.of[Evidence::both_definite], 0);
  EXPECT_EQ(Two("norlandic pilot", "pilot", "norlander pilot", "pilot").evidence().of[Evidence::modifiers_of_one_root], 1);
}

TEST(are_comparable, takes_one_noun_near_synonyms_and_nouns_for_one_part) {
  const auto comparable = [](const std::string& one, const std::string& other) {
    const Two two(one, one, other, other);
    const Wordings wordings(two.told, two.items);
    return are_comparable(wordings.all().at(0), wordings.all().at(1));
  };
  EXPECT_TRUE(comparable("gunman", "suspect"));
  EXPECT_TRUE(comparable("ferry", "freighter"));
  EXPECT_TRUE(comparable("vessel", "ship"));
  EXPECT_FALSE(comparable("ferry", "trawler")) << "no ship is two sorts";
  EXPECT_FALSE(comparable("gunman", "ferry"));
  EXPECT_FALSE(comparable("father", "son"));
  EXPECT_TRUE(comparable("pair", "couple"));
  EXPECT_TRUE(comparable("officer", "sheriff"));
  EXPECT_FALSE(comparable("deputy", "sheriff")) << "nobody has two ranks";
  EXPECT_TRUE(comparable("teenager", "boy"));
  EXPECT_FALSE(comparable("girl", "boy"));
  EXPECT_TRUE(comparable("apartment", "house"));
  EXPECT_FALSE(comparable("unit", "house")) << "of police as often as of a house";
}

TEST(are_comparable, takes_no_things_of_two_owners) {
  const auto comparable = [](const std::string& one, const std::string& other) {
    const Two two(one, "house", other, "house");
    const Wordings wordings(two.told, two.items);
    return are_comparable(wordings.all().at(0), wordings.all().at(1));
  };
  EXPECT_FALSE(comparable("Roe's house", "Orn's house"));
  EXPECT_TRUE(comparable("Roe's house", "old house"));
  EXPECT_FALSE(comparable("his house", "their house"));
  EXPECT_TRUE(comparable("his house", "Roe's house")) << "a pronoun may be anybody's";
  EXPECT_TRUE(comparable("his house", "house"));
  EXPECT_FALSE(comparable("other house", "old house"));
  EXPECT_FALSE(comparable("former house", "old house"));
}

TEST(join_nouns, joins_one_noun_and_not_another_number_or_noun) {
  EXPECT_TRUE(Two("pilot", "pilot", "pilot", "pilot").are_joined());
  EXPECT_FALSE(Two("pilot", "pilot", "pilots", "pilot", true).are_joined());
  EXPECT_FALSE(Two("pilot", "pilot", "ferry", "ferry").are_joined());
}

TEST(are_comparable, takes_nobody_of_two_countries) {
  const auto comparable = [](const std::string& one, const std::string& other) {
    const Two two(one, "trawler", other, "trawler");
    const Wordings wordings(two.told, two.items);
    return are_comparable(wordings.all().at(0), wordings.all().at(1));
  };
  EXPECT_FALSE(comparable("Thai trawler", "Indian trawler"));
  EXPECT_TRUE(comparable("Somali trawler", "Somalian trawler"));
  EXPECT_TRUE(comparable("Thai trawler", "old trawler"));
}

TEST(are_comparable, takes_no_two_names_before_what_bears_one) {
  const auto comparable = [](const std::string& one, const std::string& other, const std::string& head) {
    const Two two(one, head, other, head);
    const Wordings wordings(two.told, two.items);
    return are_comparable(wordings.all().at(0), wordings.all().at(1));
  };
  EXPECT_FALSE(comparable("Orn neighborhood", "Solby neighborhood", "neighborhood"));
  EXPECT_TRUE(comparable("Hormelind province", "Hormulind province", "province")) << "a slip";
  EXPECT_TRUE(comparable("Orn neighborhood", "quiet neighborhood", "neighborhood"));
  EXPECT_TRUE(comparable("Orn store", "Solby store", "store")) << "a store has a name and a town";
}

/// Whether the first two of three labels, the third of which may be either, are joined; the kind is that of all.
bool are_joined_beside(const std::vector<std::string>& labels, const std::vector<std::string>& heads, ParticipantKind kind,
                       const std::vector<std::uint32_t>& accounts) {
  test::WordingStory story;
  for (std::uint32_t i = 0; i < 3; ++i)
    story.add("They saw the " + labels[0] + ", the " + labels[1] + " and the " + labels[2] + ".");
  for (std::uint32_t i = 0; i < 3; ++i) story.label(accounts[i], labels[i], heads[i]);
  std::vector<std::size_t> of_account(3, 0);
  for (std::uint32_t i = 0; i < 3; ++i) story.kind(accounts[i], of_account[accounts[i]]++, kind);
  const Story told = story.story();
  const std::vector<Item> items = items_of(told);
  Groups groups(items.size());
  join_nouns(Wordings(told, items), groups);
  return groups.of(0) == groups.of(1);
}

TEST(compare, takes_a_noun_for_a_group_as_its_members) {
  EXPECT_EQ(Two("jury", "jury", "jurors", "juror", true).evidence().of[Evidence::other_number], 0);
  EXPECT_EQ(Two("jury", "jury", "juror", "juror").evidence().of[Evidence::other_number], 1);
  EXPECT_EQ(Two("jury", "jury", "juries", "jury", true).evidence().of[Evidence::other_number], 1);
  EXPECT_TRUE(Two("jury", "jury", "jurors", "juror", true).are_joined());
}

TEST(join_nouns, joins_no_two_ranks_over_an_officer_who_may_have_either) {
  constexpr auto person = ParticipantKind::person;
  EXPECT_FALSE(are_joined_beside({"sheriff", "deputy", "officer"}, {"sheriff", "deputy", "officer"}, person, {0, 1, 2}));
  EXPECT_TRUE(are_joined_beside({"police officer", "cop", "officer"}, {"officer", "cop", "officer"}, person, {0, 1, 2}));
}

TEST(join_nouns, joins_no_two_things_that_one_account_tells_apart) {
  constexpr auto thing = ParticipantKind::other;
  EXPECT_FALSE(
      are_joined_beside({"court order", "executive order", "bail order"}, {"order", "order", "order"}, thing, {0, 0, 1}));
}

TEST(likelihood, rises_with_shared_context_and_falls_with_another_number) {
  Evidence evidence;
  const double alone = likelihood(evidence);
  evidence.of[Evidence::context] = 1;
  EXPECT_GT(likelihood(evidence), alone);
  evidence.of[Evidence::other_number] = 1;
  EXPECT_LT(likelihood(evidence), alone);
}

}  // namespace
}  // namespace hexapla::align::labels::labels_nouns_test
