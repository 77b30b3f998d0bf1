#include <gtest/gtest.h>
#include <string>

#include "../support/wording_story.h"
#include "align/align.h"

namespace hexapla::align::labels_test {
namespace {

using Refs = std::vector<AnnotationRef>;

TEST(align_labels, joins_near_synonyms_of_one_number) {
  test::WordingStory story;
  story.add("The ferry sank. It had ferries beside it.");
  story.add("The freighter sank.");
  story.label(0, "ferry", "ferry");
  story.label(0, "ferries", "ferry", false, true);
  story.label(1, "freighter", "freighter");
  story.define(0, 0);
  story.define(1, 0);
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].kind, FindingKind::label);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 0}}));
}

TEST(align_labels, joins_a_description_to_the_name_beside_it) {
  test::WordingStory story;
  story.add("Ann Roe, the pilot, left.");
  story.add("The pilot left.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "pilot", "pilot");
  story.label(1, "pilot", "pilot");
  story.chain(0, 0, 0);
  story.chain(0, 1, 0);
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {0, 1}, {1, 0}}));
}

TEST(align_labels, joins_a_noun_to_the_name_to_which_most_of_it_belongs) {
  test::WordingStory story;
  const std::vector<std::string> ships{"MV Solby", "MV Solby", "MV Orn", "HMS Dorrit"};
  for (const std::string& ship : ships) story.add(ship + " came. The ship left.");
  for (std::uint32_t account = 0; account < 4; ++account) {
    story.label(account, ships[account], "name", true);
    story.kind(account, 0, ParticipantKind::vehicle);
    story.label(account, "ship", "ship");
    story.kind(account, 1, ParticipantKind::vehicle);
    story.define(account, 1);
  }
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 1}, {3, 1}}));
}

TEST(align_labels, joins_a_definite_noun_to_the_name_that_says_the_sort) {
  test::WordingStory story;
  story.add("Mill Parkway was shut. The road was wet.");
  story.add("Mill Parkway was wet.");
  story.label(0, "Mill Parkway", "parkway", true);
  story.label(0, "road", "road");
  story.define(0, 1);
  story.label(1, "Mill Parkway", "parkway", true);
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {0, 1}, {1, 0}}));
}

TEST(align_labels, joins_no_two_people_by_a_headline_that_is_read_as_a_name) {
  test::WordingStory story;
  story.add("Suspect Shot Sheriff. The suspect ran, the sheriff slept.");
  story.add("Suspect ran, Sheriff slept. The gunman ran, the county sheriff slept.");
  story.label(0, "Suspect Shot Sheriff", "sheriff", true);
  story.label(0, "suspect", "suspect");
  story.label(0, "sheriff", "sheriff");
  story.label(1, "Suspect", "suspect", true);
  story.label(1, "Sheriff", "sheriff", true);
  story.label(1, "gunman", "gunman");
  story.label(1, "county sheriff", "sheriff");
  for (const auto& [account, label] : {std::pair(0U, 1U), {0U, 2U}, {1U, 2U}, {1U, 3U}}) {
    story.kind(account, label, ParticipantKind::person);
    story.define(account, label);
  }
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}}));
  EXPECT_EQ(questions[1].mentions, (Refs{{0, 2}, {1, 3}}));
}

TEST(align_labels, joins_a_family_by_its_name_with_the_pair) {
  test::WordingStory story;
  story.add("Ann Roe left. The Roes fled. The couple was seen.");
  story.add("The Roes fled.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "Roes", "roes", true);
  story.label(0, "couple", "couple");
  story.define(0, 2);
  story.label(1, "Roes", "roe", false, true);
  for (const auto& [account, label] : {std::pair(0U, 0U), {0U, 1U}, {0U, 2U}, {1U, 0U}})
    story.kind(account, label, ParticipantKind::person);
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 1}, {0, 2}, {1, 0}}));
}

TEST(align_labels, joins_no_kin_to_the_name_beside_it) {
  test::WordingStory story;
  story.add("Ann Roe, the wife, left.");
  story.add("The wife left.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "wife", "wife");
  story.label(1, "wife", "wife");
  story.chain(0, 0, 0);
  story.chain(0, 1, 0);
  EXPECT_TRUE(align_labels(story.story(), {}).empty());
}

TEST(align_labels, leaves_out_what_all_call_the_same_and_what_one_alone_names) {
  test::WordingStory story;
  story.add("The pilot left a car. The old car burnt.");
  story.add("The Pilot left.");
  story.label(0, "pilot", "pilot");
  story.label(0, "car", "car");
  story.label(0, "old car", "car");
  story.label(1, "Pilot", "pilot");
  EXPECT_TRUE(align_labels(story.story(), {}).empty());
}

TEST(align_labels, joins_those_of_whom_statements_tell_the_same) {
  test::WordingStory story;
  story.add("The gunman was armed.");
  story.add("The hatter was armed.");
  story.label(0, "gunman", "gunman");
  story.label(1, "hatter", "hatter");
  story.statement(0, "The gunman was armed", "arm");
  story.statement(1, "The hatter was armed", "arm");
  story.argument(0, "The gunman", "gunman");
  story.argument(1, "The hatter", "hatter");
  const std::vector<Question> sure = {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.5}};
  const auto questions = align_labels(story.story(), sure);
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 0}}));
}

/// A gunman and a hatter with so many labels each, of whom both so many acts are told; -> questions about them.
std::size_t questions_about_two(std::size_t labels, std::size_t acts) {
  test::WordingStory story;
  story.add("The gunman was armed. The gunman fled.");
  story.add("The hatter was armed. The hatter fled.");
  std::vector<Question> sure;
  for (const std::uint32_t account : {0U, 1U}) {
    const std::string who = account == 0 ? "gunman" : "hatter";
    for (std::size_t i = 0; i < labels; ++i) story.label(account, who, who);
    for (std::uint32_t i = 0; i < acts; ++i) {
      const std::string act = i == 0 ? " was armed" : " fled";
      story.statement(account, "The " + who + act, act);
      story.argument(account, "The " + who, who);
    }
  }
  for (std::uint32_t i = 0; i < acts; ++i)
    sure.push_back({.kind = FindingKind::statement, .mentions = {{0, i}, {1, i}}, .confidence = 0.5});
  return align_labels(story.story(), sure).size();
}

TEST(align_labels, joins_no_two_who_are_much_told_of_by_a_single_act) {
  EXPECT_EQ(questions_about_two(7, 1), 1U);
  EXPECT_EQ(questions_about_two(8, 1), 0U);
  EXPECT_EQ(questions_about_two(8, 2), 1U);
}

TEST(align_labels, makes_no_two_names_one_by_what_stands_beside_both) {
  test::WordingStory story;
  story.add("Ann Roe, the heir, left.");
  story.add("The heir left.");
  story.add("Tom Orn left.");
  story.label(0, "Ann Roe", "roe", true);
  story.label(0, "heir", "heir");
  story.label(1, "heir", "heir");
  story.label(2, "Tom Orn", "orn", true);
  story.chain(0, 0, 0);
  story.chain(0, 1, 0);
  for (std::uint32_t account = 0; account < 3; ++account) story.kind(account, 0, ParticipantKind::person);
  story.kind(0, 1, ParticipantKind::person);
  story.statement(1, "The heir left", "leave");
  story.argument(1, "The heir", "heir");
  story.statement(2, "Tom Orn left", "leave");
  story.argument(2, "Tom Orn", "orn");
  const auto questions =
      align_labels(story.story(), {{.kind = FindingKind::statement, .mentions = {{1, 0}, {2, 0}}, .confidence = 0.9}});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {0, 1}, {1, 0}}));
}

TEST(align_labels, joins_no_man_to_a_woman_of_whom_the_same_is_told) {
  test::WordingStory story;
  story.add("The man was armed.");
  story.add("The woman was armed.");
  story.label(0, "man", "man");
  story.label(1, "woman", "woman");
  story.statement(0, "The man was armed", "arm");
  story.statement(1, "The woman was armed", "arm");
  story.argument(0, "The man", "man");
  story.argument(1, "The woman", "woman");
  const std::vector<Question> sure = {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.5}};
  EXPECT_TRUE(align_labels(story.story(), sure).empty());
}

}  // namespace
}  // namespace hexapla::align::labels_test
