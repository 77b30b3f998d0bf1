#include "overview/participants.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::participants_test {
namespace {

test::OverviewStory crew() {
  test::OverviewStory story;
  story.add("Captain Ann Roe, 44, left Orn. Roe, the pilot, slept.");
  const std::uint32_t roe = story.person(0, "Ann Roe");
  story.of(0).labels[0].span = story.span(0, "Captain Ann Roe");
  story.named(0, "Orn", ParticipantKind::place);
  story.name(0, "Roe", "Orn. ");
  story.label(0, "Roe", ParticipantKind::person, true, roe, "Orn. ");
  story.label(0, "the pilot", ParticipantKind::person, false, roe);
  story.quantity(0, "44", 44, "");
  story.of(0).quantities[0].kind = QuantityKind::age;
  story.of(0).quantities[0].subject = "ann roe";
  story.add("Roe left Orn with Bela Lund.");
  story.person(1, "Roe");
  story.named(1, "Orn", ParticipantKind::place);
  story.person(1, "Bela Lund");
  return story;
}

TEST(participants_of, joins_names_titles_nouns_and_ages_across_accounts) {
  const test::OverviewStory story = crew();
  const std::vector<Participant> found = participants_of(story.story());
  ASSERT_EQ(found.size(), 3U);
  const Participant& roe = found[0];
  EXPECT_EQ(roe.kind, ParticipantKind::person);
  EXPECT_EQ(roe.name, "Ann Roe");
  ASSERT_EQ(roe.names.size(), 2U);
  EXPECT_EQ(roe.names[0].text, "Roe") << "two accounts use it";
  EXPECT_EQ(roe.names[0].mentions, (std::vector<Mention>{story.mention(0, "Roe", "Orn. "), story.mention(1, "Roe")}));
  EXPECT_EQ(roe.names[1].mentions, (std::vector<Mention>{story.mention(0, "Ann Roe")}));
  ASSERT_EQ(roe.descriptions.size(), 2U);
  EXPECT_EQ(roe.descriptions[0].mentions, (std::vector<Mention>{story.mention(0, "Captain")}));
  EXPECT_EQ(roe.descriptions[1].text, "pilot");
  ASSERT_EQ(roe.ages.size(), 1U);
  EXPECT_EQ(roe.ages[0].text, "44");
  EXPECT_EQ(roe.ages[0].mentions, (std::vector<Mention>{story.mention(0, "44")}));
  EXPECT_EQ(tellers_of(roe), (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(accounts_of(roe.names), 2U);
}

TEST(participants_of, counts_bare_names_that_are_no_labels) {
  test::OverviewStory story;
  story.add("Captain Ann Roe left. Then Roe slept, and Roe woke.");
  story.person(0, "Ann Roe");
  story.name(0, "Roe", "Then ");
  story.name(0, "Roe", "and ");
  story.of(0).names[1].chain = story.of(0).names[2].chain = story.of(0).names[0].chain = 0;
  const std::vector<Participant> found = participants_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].names.size(), 2U);
  EXPECT_EQ(found[0].names[0].text, "Roe");
  EXPECT_EQ(found[0].names[0].mentions,
            (std::vector<Mention>{story.mention(0, "Roe", "Then "), story.mention(0, "Roe", "and ")}));
  story.of(0).names[2].chain = 2;
  EXPECT_EQ(participants_of(story.story())[0].names[0].mentions.size(), 1U) << "another Roe's name";
}

TEST(participants_of, takes_a_title_and_its_abbreviation_for_one_description) {
  test::OverviewStory story;
  story.add("Capt. Ann Roe left.");
  story.person(0, "Ann Roe");
  story.of(0).labels[0].span = story.span(0, "Capt. Ann Roe");
  story.add("Captain Ann Roe left.");
  story.person(1, "Ann Roe");
  story.of(1).labels[0].span = story.span(1, "Captain Ann Roe");
  const std::vector<Participant> found = participants_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].descriptions.size(), 1U);
  EXPECT_EQ(found[0].descriptions[0].mentions.size(), 2U);
}

TEST(participants_of, tells_months_of_babies_and_leaves_out_ages_of_others) {
  test::OverviewStory story = crew();
  story.of(0).quantities[0].low = story.of(0).quantities[0].high = 0.25;
  EXPECT_EQ(participants_of(story.story())[0].ages.at(0).text, "3 months");
  story.quantity(0, "44", 44, "");
  story.of(0).quantities[1].kind = QuantityKind::age;
  story.of(0).quantities[1].subject = "ann roe";
  const std::vector<Phrase> ages = participants_of(story.story())[0].ages;
  EXPECT_EQ(ages.size(), 1U) << "nobody is 3 months and 44 years old";
}

/// What is told of the ages of Ann Roe, whom each account gives some.
std::vector<std::string> ages_told(const std::vector<std::vector<double>>& accounts) {
  test::OverviewStory story;
  for (std::uint32_t account = 0; account < accounts.size(); ++account) {
    story.add("Ann Roe slept.");
    story.person(account, "Ann Roe");
    for (const double years : accounts[account]) {
      story.quantity(account, "slept", years, "");
      story.of(account).quantities.back().kind = QuantityKind::age;
      story.of(account).quantities.back().subject = "ann roe";
    }
  }
  std::vector<std::string> out;
  const std::vector<Participant> found = participants_of(story.story());
  for (const Phrase& age : found.at(0).ages) out.push_back(age.text);
  return out;
}

TEST(participants_of, tells_months_of_small_children_alone) {
  EXPECT_EQ(ages_told({{65.5}}), (std::vector<std::string>{"65.5"}));
  EXPECT_EQ(ages_told({{1.5}}), (std::vector<std::string>{"18 months"}));
  EXPECT_EQ(ages_told({{2.0 / 12}, {3.0 / 12}}), (std::vector<std::string>{"2 months", "3 months"}));
}

TEST(participants_of, leaves_out_no_age_in_dispute) {
  EXPECT_EQ(ages_told({{1.5}, {1}, {1}}), (std::vector<std::string>{"1", "18 months"}));
  EXPECT_EQ(ages_told({{0.25}, {44}}), (std::vector<std::string>{"3 months", "44"})) << "neither is likelier";
  EXPECT_EQ(ages_told({{44}, {0.25}, {0.25}}), (std::vector<std::string>{"3 months"}));
  EXPECT_EQ(ages_told({{44}, {0.25, 44}, {0.25}}), (std::vector<std::string>{"44", "3 months"}));
}

TEST(participants_of, takes_no_name_of_somebody_else_for_a_description) {
  test::OverviewStory story;
  story.add("Ann Roe left. Lund slept.");
  const std::uint32_t roe = story.person(0, "Ann Roe");
  story.label(0, "Lund", ParticipantKind::person, false, roe);
  const std::vector<Participant> found = participants_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].descriptions.empty());
}

TEST(participants_of, ranks_by_accounts_and_keeps_persons_whom_one_account_names_in_full) {
  const test::OverviewStory story = crew();
  const std::vector<Participant> found = participants_of(story.story());
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[1].name, "Orn");
  EXPECT_EQ(found[1].kind, ParticipantKind::place);
  EXPECT_EQ(found[2].name, "Bela Lund");
}

TEST(participants_of, leaves_out_what_one_account_names_by_one_word) {
  test::OverviewStory story;
  story.add("Orn slept. Ann Roe woke.");
  story.person(0, "Orn");
  story.person(0, "Ann Roe");
  const std::vector<Participant> found = participants_of(story.story());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].name, "Ann Roe");
}

}  // namespace
}  // namespace hexapla::overview::participants_test
