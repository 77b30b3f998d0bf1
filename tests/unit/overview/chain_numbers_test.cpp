#include <gtest/gtest.h>

#include "../support/chain_story.h"
#include "overview/chains.h"

namespace hexapla::overview::chain_numbers_test {
namespace {

constexpr ReferenceForm name = ReferenceForm::name, noun = ReferenceForm::noun;

using Numbers = std::vector<std::vector<std::uint32_t>>;

TEST(number_participants, joins_full_names_last_names_and_initials) {
  test::ChainStory story;
  story.add("Ann Roe left the Orn Harbour Board.");
  story.refer(0, "Ann Roe", name);
  story.refer(0, "Orn Harbour Board", name);
  story.add("Roe left OHB with Bela Lund.");
  story.refer(1, "Roe", name);
  story.refer(1, "OHB", name);
  story.refer(1, "Bela Lund", name);
  story.add("Eva Lund left.");
  story.refer(2, "Eva Lund", name);
  EXPECT_EQ(number_participants(story.accounts, story.mentions), (Numbers{{0, 1}, {0, 1, 2}, {3}}));
}

TEST(number_participants, gives_a_noun_to_who_is_called_so_elsewhere) {
  test::ChainStory story;
  story.add("Pilot Ann Roe slept.");
  story.refer(0, "Ann Roe", name);
  story.mentions[0].references[0].descriptions = {"pilot"};
  story.add("The pilot slept beside Orr.");
  story.refer(1, "pilot", noun);
  story.refer(1, "Orr", name);
  EXPECT_EQ(number_participants(story.accounts, story.mentions), (Numbers{{0}, {0, 1}}));
}

TEST(number_participants, gives_a_noun_to_who_undergoes_the_same) {
  test::ChainStory story;
  story.add("Police held Roe.");
  story.refer(0, "Police", noun);
  story.happen(0, "held", "arrest", 0, story.refer(0, "Roe", name));
  story.add("Police held a diver.");
  story.refer(1, "Police", noun);
  story.happen(1, "held", "arrest", 0, story.refer(1, "diver", noun));
  EXPECT_EQ(number_participants(story.accounts, story.mentions), (Numbers{{0, 1}, {0, 1}}));
}

TEST(number_participants, knows_only_people_by_what_they_undergo) {
  test::ChainStory story;
  story.add("Roe was hurt.");
  story.happen(0, "hurt", "injure", none, story.refer(0, "Roe", name));
  story.add("A knee was hurt.");
  story.happen(1, "hurt", "injure", none, story.refer(1, "knee", noun));
  story.mentions[1].references[0].kind = ParticipantKind::other;
  EXPECT_EQ(number_participants(story.accounts, story.mentions), (Numbers{{0}, {1}}));
}

TEST(number_participants, tells_who_does_from_who_undergoes) {
  test::ChainStory story;
  for (int i = 0; i < 2; ++i) {
    const std::uint32_t account = story.add("One man robbed a man.");
    const std::uint32_t robber = story.refer(account, "man", noun);
    story.happen(account, "robbed", "steal", robber, story.refer(account, "man", noun, none, "robbed "));
  }
  EXPECT_EQ(number_participants(story.accounts, story.mentions), (Numbers{{0, 1}, {0, 1}}));
}

TEST(number_participants, never_makes_one_of_two_names) {
  test::ChainStory story;
  story.add("Roe was held.");
  story.happen(0, "held", "arrest", none, story.refer(0, "Roe", name));
  story.add("Orr was held.");
  story.happen(1, "held", "arrest", none, story.refer(1, "Orr", name));
  story.add("A diver was held.");
  story.happen(2, "held", "arrest", none, story.refer(2, "diver", noun));
  EXPECT_EQ(number_participants(story.accounts, story.mentions), (Numbers{{0}, {1}, {2}})) << "who the diver is remains open";
}

TEST(number_participants, joins_people_without_names_who_undergo_the_same_in_two_accounts) {
  test::ChainStory story;
  story.add("A diver was held.");
  story.happen(0, "held", "arrest", none, story.refer(0, "diver", noun));
  story.add("A suspect was held.");
  story.happen(1, "held", "arrest", none, story.refer(1, "suspect", noun));
  EXPECT_EQ(number_participants(story.accounts, story.mentions), (Numbers{{0}, {0}}));
}

}  // namespace
}  // namespace hexapla::overview::chain_numbers_test
