#include "overview/name_parts.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::name_parts_test {
namespace {

TEST(parts_of, parts_titles_and_nouns_from_the_name) {
  test::OverviewStory story;
  story.add("The harbour spokesman Sheriff Ann Roe came.");
  story.name(0, "Sheriff Ann Roe");
  story.label(0, "The harbour spokesman Sheriff Ann Roe", ParticipantKind::person, true);
  const LabelParts parts = parts_of(story.story().accounts[0], story.of(0), story.of(0).labels[0]);
  EXPECT_EQ(parts.name, story.span(0, "Ann Roe"));
  EXPECT_EQ(parts.description, story.span(0, "harbour spokesman Sheriff"));
}

TEST(parts_of, leaves_articles_owners_and_ages_out_of_a_description) {
  test::OverviewStory story;
  story.add("Norland's 44-year-old pilot slept; the wounded mate woke.");
  story.label(0, "Norland's 44-year-old pilot", ParticipantKind::person, false);
  story.label(0, "the wounded mate", ParticipantKind::person, false);
  const auto description = [&](std::size_t label) {
    return parts_of(story.story().accounts[0], story.of(0), story.of(0).labels[label]).description;
  };
  EXPECT_EQ(description(0), story.span(0, "pilot"));
  EXPECT_EQ(description(1), story.span(0, "wounded mate"));
  EXPECT_TRUE(parts_of(story.story().accounts[0], story.of(0), story.of(0).labels[0]).name.empty());
}

TEST(parts_of, leaves_the_end_of_a_districts_name_out_of_a_description) {
  test::OverviewStory story;
  story.add("Prince Orn's County Fire Chief Ann Roe slept. Tarn County Lt. Jim Roe woke.");
  story.name(0, "Ann Roe");
  story.name(0, "Jim Roe");
  story.label(0, "County Fire Chief Ann Roe", ParticipantKind::person, true);  // the owner is a name of its own
  story.label(0, "Prince Orn's County Fire Chief Ann Roe", ParticipantKind::person, true);
  story.label(0, "Tarn County Lt. Jim Roe", ParticipantKind::person, true);
  const auto description = [&](std::size_t label) {
    return parts_of(story.story().accounts[0], story.of(0), story.of(0).labels[label]).description;
  };
  EXPECT_EQ(description(0), story.span(0, "Fire Chief"));
  EXPECT_EQ(description(1), story.span(0, "Fire Chief"));
  EXPECT_EQ(description(2), story.span(0, "Tarn County Lt"));
}

TEST(parts_of, finds_no_description_in_address_ages_and_what_breaks_off) {
  test::OverviewStory story;
  story.add("Mr Roe, whose three-year-old son, the head of, slept.");
  story.name(0, "Roe");
  story.label(0, "Mr Roe", ParticipantKind::person, true);
  story.label(0, "whose three-year-old son", ParticipantKind::person, false);
  story.label(0, "the head of", ParticipantKind::person, false);
  const auto description = [&](std::size_t label) {
    return parts_of(story.story().accounts[0], story.of(0), story.of(0).labels[label]).description;
  };
  EXPECT_TRUE(description(0).empty());
  EXPECT_EQ(description(1), story.span(0, "son"));
  EXPECT_TRUE(description(2).empty());
}

}  // namespace
}  // namespace hexapla::overview::name_parts_test
