#include "align/labels_told.h"

#include <gtest/gtest.h>

#include "../support/wording_story.h"

namespace hexapla::align::labels_told_test {
namespace {

struct Told {
  std::string act = "arm";
  bool name = false, plural = false, one_name = false;
  double confidence = 0.5;
};

/// How many labels of "the gunman" and of another meet that is told of so.
std::size_t met(const Told& told) {
  test::WordingStory story;
  story.add("The gunman was armed.");
  story.add("Hatter was armed.");
  story.label(0, "gunman", "gunman", told.name || told.one_name);
  story.label(1, "Hatter", "hatter", told.name, told.plural);
  story.kind(0, 0, told.one_name ? ParticipantKind::other : ParticipantKind::person);
  story.kind(1, 0, told.one_name ? ParticipantKind::other : ParticipantKind::person);
  story.statement(0, "The gunman was armed", "arm");
  story.statement(1, "Hatter was armed", told.act);
  story.argument(0, "The gunman", "gunman");
  story.argument(1, "Hatter", "hatter");
  return labels_told_alike(story.story(),
                           {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = told.confidence}})
      .size();
}

TEST(labels_told_alike, meet_as_subjects_of_one_act) { EXPECT_EQ(met({}), 1U); }

TEST(labels_told_alike, do_not_where_acts_numbers_or_names_differ_or_the_statements_are_unsure) {
  EXPECT_EQ(met({.act = "hurt"}), 0U);
  EXPECT_EQ(met({.plural = true}), 0U);
  EXPECT_EQ(met({.name = true}), 0U);
  EXPECT_EQ(met({.one_name = true}), 0U) << "nobody knows what it names";
  EXPECT_EQ(met({.confidence = 0.2}), 0U);
}

TEST(labels_told_alike, do_not_where_one_flies_and_the_other_swims) {
  const auto meet = [](const std::string& other) {
    test::WordingStory story;
    story.add("The frigate left.");
    story.add("The " + other + " left.");
    story.label(0, "frigate", "frigate");
    story.label(1, other, other);
    story.kind(0, 0, ParticipantKind::vehicle);
    story.kind(1, 0, ParticipantKind::vehicle);
    story.statement(0, "The frigate left", "leave");
    story.statement(1, "The " + other + " left", "leave");
    story.argument(0, "The frigate", "frigate");
    story.argument(1, "The " + other, other);
    return labels_told_alike(story.story(), {{.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}, .confidence = 0.5}})
        .size();
  };
  EXPECT_EQ(meet("helicopter"), 0U);
  EXPECT_EQ(meet("vessel"), 1U);
}

}  // namespace
}  // namespace hexapla::align::labels_told_test
