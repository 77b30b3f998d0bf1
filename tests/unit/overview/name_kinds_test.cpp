#include "overview/name_kinds.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"
#include "text/name_words.h"

namespace hexapla::overview::name_kinds_test {
namespace {

/// The kind that all labels of the first account speak for.
ParticipantKind kind_in(const test::OverviewStory& told, const std::string& name) {
  const Story story = told.story();
  KindVotes votes;
  for (const Label& label : story.annotations[0].labels)
    votes.add(story.accounts[0], label, parts_of(story.accounts[0], story.annotations[0], label));
  return votes.kind(text::name_words(name));
}

TEST(kind_votes, follow_the_model_where_nothing_else_tells) {
  test::OverviewStory story;
  story.add("Orlund spoke.");
  EXPECT_EQ(kind_in(story, "Orlund"), ParticipantKind::other);
  story.named(0, "Orlund", ParticipantKind::organisation);
  EXPECT_EQ(kind_in(story, "Orlund"), ParticipantKind::organisation);
}

TEST(kind_votes, take_titles_and_nouns_for_a_persons) {
  test::OverviewStory story;
  story.add("Captain Ann Roe slept. The suspect woke.");
  story.name(0, "Ann Roe");
  const std::uint32_t roe = story.label(0, "Captain Ann Roe", ParticipantKind::organisation, true);
  EXPECT_EQ(kind_in(story, "Ann Roe"), ParticipantKind::person);
  story.label(0, "The suspect", ParticipantKind::person, false, roe);
  EXPECT_EQ(kind_in(story, "Ann Roe"), ParticipantKind::person);
}

TEST(kind_votes, take_a_calling_for_a_persons_against_the_model) {
  test::OverviewStory story;
  story.add("The author Ann Roe slept.");
  story.named(0, "Ann Roe", ParticipantKind::organisation);
  story.label(0, "The author", ParticipantKind::person, false, 0);
  EXPECT_EQ(kind_in(story, "Ann Roe"), ParticipantKind::person);
}

TEST(kind_votes, take_a_dateline_and_what_something_is_in_for_a_place) {
  test::OverviewStory dateline;
  dateline.add("Pier burns\n\nORLUND, May 3 (Wire) - The pier burned.");
  dateline.named(0, "ORLUND", ParticipantKind::person);
  EXPECT_EQ(kind_in(dateline, "ORLUND"), ParticipantKind::place);
  test::OverviewStory inside;
  inside.add("A pier in Orlund burned.");
  inside.named(0, "Orlund", ParticipantKind::person);
  EXPECT_EQ(kind_in(inside, "Orlund"), ParticipantKind::place);
}

TEST(kind_votes, take_where_somebody_is_of_for_a_place) {
  test::OverviewStory story;
  story.add("Ann Roe, 44, of Orlund met Ida Marsh, also of Orlund, a mile east of Orlund.");
  story.named(0, "Orlund", ParticipantKind::person);
  story.label(0, "Orlund", ParticipantKind::person, true, 0, "also of ");
  EXPECT_EQ(kind_in(story, "Orlund"), ParticipantKind::place);
}

TEST(kind_votes, ask_more_of_a_vehicle_than_a_models_word) {
  test::OverviewStory bare;
  bare.add("Orlund was quiet.");
  bare.named(0, "Orlund", ParticipantKind::vehicle);
  EXPECT_EQ(kind_in(bare, "Orlund"), ParticipantKind::other);
  test::OverviewStory told;
  told.add("The ferry Orlund was quiet.");
  told.name(0, "Orlund");
  told.label(0, "The ferry Orlund", ParticipantKind::vehicle, true);
  EXPECT_EQ(kind_in(told, "Orlund"), ParticipantKind::vehicle);
}

TEST(kind_votes, take_an_age_for_a_persons) {
  KindVotes votes;
  votes.add_age(false);
  EXPECT_EQ(votes.kind({"roe"}), ParticipantKind::person);
}

TEST(kind_votes, take_an_age_beside_a_name_for_a_persons_against_the_model) {
  test::OverviewStory story;
  story.add("Roe spoke. Roe left. Roe slept.");
  for (const char* before : {"", "spoke. ", "left. "}) {
    story.name(0, "Roe", before);
    story.label(0, "Roe", ParticipantKind::organisation, true, none, before);
  }
  const Story told = story.story();
  for (const bool beside : {false, true}) {
    KindVotes votes;
    for (const Label& label : told.annotations[0].labels)
      votes.add(told.accounts[0], label, parts_of(told.accounts[0], told.annotations[0], label));
    votes.add_age(beside);
    EXPECT_EQ(votes.kind({"roe"}), beside ? ParticipantKind::person : ParticipantKind::organisation);
  }
}

}  // namespace
}  // namespace hexapla::overview::name_kinds_test
