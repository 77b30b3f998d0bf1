#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "align/align.h"

namespace hexapla::align::labels_test {
namespace {

using Refs = std::vector<AnnotationRef>;

TEST(align_labels, joins_near_synonyms_of_one_number) {
  test::WordingStory story;
  story.add("A ferry sank. The old ferry had ferries beside it.");
  story.add("The trawler sank.");
  story.label(0, "ferry", "ferry");
  story.label(0, "old ferry", "ferry");
  story.label(0, "ferries", "ferry", false, true);
  story.label(1, "trawler", "trawler");
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].kind, FindingKind::label);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {0, 1}, {1, 0}}));
}

TEST(align_labels, joins_names_by_their_last_word) {
  test::WordingStory story;
  story.add("Captain Ann Roe left.");
  story.add("Mrs. Roe left, and Roe's boat.");
  story.label(0, "Captain Ann Roe", "roe", true);
  story.label(1, "Mrs. Roe", "roe", true);
  story.label(1, "boat", "boat");
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 1U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 0}}));
}

TEST(align_labels, joins_the_noun_and_the_first_word_of_a_name_to_it) {
  test::WordingStory story;
  story.add("Norland Navy came. Solant Telecom waited.");
  story.add("The navy came. Solant waited.");
  story.label(0, "Norland Navy", "navy", true);
  story.label(0, "Solant Telecom", "telecom", true);
  story.label(1, "navy", "navy");
  story.label(1, "Solant", "solant", true);
  const auto questions = align_labels(story.story(), {});
  ASSERT_EQ(questions.size(), 2U);
  EXPECT_EQ(questions[0].mentions, (Refs{{0, 0}, {1, 0}}));
  EXPECT_EQ(questions[1].mentions, (Refs{{0, 1}, {1, 1}}));
}

TEST(align_labels, joins_a_first_word_of_two_names_to_neither) {
  test::WordingStory story;
  story.add("Solant Telecom and Solant Water met.");
  story.add("Solant waited.");
  story.label(0, "Solant Telecom", "telecom", true);
  story.label(0, "Solant Water", "water", true);
  story.label(1, "Solant", "solant", true);
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

TEST(align_labels, leaves_out_what_differs_in_amounts_and_full_stops_alone) {
  test::WordingStory story;
  story.add("Several boats of the U.S. came.");
  story.add("The boats of the US came.");
  story.label(0, "Several boats", "boat", false, true);
  story.label(0, "U.S.", "u.s.", true);
  story.label(1, "boats", "boat", false, true);
  story.label(1, "US", "us", true);
  EXPECT_TRUE(align_labels(story.story(), {}).empty());
}

TEST(align_labels, calls_neither_people_by_first_names_nor_long_names_by_first_words) {
  test::WordingStory story;
  story.add("Solby Roe left Orn. The Orn to Norland Strait Cable broke.");
  story.add("Solby is a town by Orn.");
  story.label(0, "Solby Roe", "roe", true);
  story.label(0, "Orn to Norland Strait Cable", "cable", true);
  story.label(1, "Solby", "solby", true);
  story.label(1, "Orn", "orn", true);
  story.kind(0, 0, ParticipantKind::person);
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

}  // namespace
}  // namespace hexapla::align::labels_test
