#include "overview/chains.h"

#include <gtest/gtest.h>

#include "../support/chain_story.h"

namespace hexapla::overview::chains_test {
namespace {

constexpr ReferenceForm name = ReferenceForm::name, noun = ReferenceForm::noun, pronoun = ReferenceForm::pronoun;

test::ChainStory arrest() {
  test::ChainStory story;
  story.add("Police held Ann Roe. She wept, Orr said.");
  const std::uint32_t police = story.refer(0, "Police", noun);
  const std::uint32_t roe = story.refer(0, "Ann Roe", name);
  story.refer(0, "She", pronoun, roe);
  const std::uint32_t orr = story.refer(0, "Orr", name);
  story.happen(0, "held", "arrest", police, roe);
  story.happen(0, "said", "say", orr, none);
  story.add("After the arrest of Roe Orr told us, Lund said.");
  const std::uint32_t again = story.refer(1, "Roe", name);
  const std::uint32_t teller = story.refer(1, "Orr", name);
  const std::uint32_t lund = story.refer(1, "Lund", name);
  story.happen(1, "arrest", "arrest", none, again);
  story.happen(1, "told", "say", teller, none);
  story.happen(1, "said", "say", lund, none);
  join_chains(story.accounts, story.mentions);
  return story;
}

TEST(join_chains, numbers_participants_with_their_pronouns_over_accounts) {
  const test::ChainStory story = arrest();
  const auto number = [&](std::size_t account, std::size_t i) { return story.mentions[account].references[i].participant; };
  EXPECT_EQ(number(0, 0), 0U);
  EXPECT_EQ(number(0, 1), 1U);
  EXPECT_EQ(number(0, 2), 1U) << "She";
  EXPECT_EQ(number(1, 0), 1U) << "Roe";
  EXPECT_EQ(number(1, 1), number(0, 3)) << "Orr";
}

TEST(join_chains, joins_happenings_by_key_and_sayings_by_who_says) {
  const test::ChainStory story = arrest();
  const auto chain = [&](std::size_t account, std::size_t i) { return story.mentions[account].happenings[i].chain; };
  EXPECT_EQ(chain(0, 0), chain(1, 0)) << "held, arrest";
  EXPECT_EQ(chain(0, 1), chain(1, 1)) << "said, told";
  EXPECT_NE(chain(0, 1), chain(1, 2)) << "Lund says something else";
  EXPECT_NE(chain(0, 0), chain(0, 1));
}

TEST(join_chains, leaves_sayings_of_nobody_apart) {
  test::ChainStory story;
  story.add("It was said and told.");
  story.happen(0, "said", "say", none, none);
  story.happen(0, "told", "say", none, none);
  join_chains(story.accounts, story.mentions);
  EXPECT_NE(story.mentions[0].happenings[0].chain, story.mentions[0].happenings[1].chain);
}

}  // namespace
}  // namespace hexapla::overview::chains_test
