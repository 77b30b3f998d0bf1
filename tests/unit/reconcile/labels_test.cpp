#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::labels_test {
namespace {

test::WordingStory calls() {
  test::WordingStory story;
  story.add("Old \n pirates came. The brigands left.");
  story.add("The old pirates came.");
  story.label(0, "Old \n pirates", "pirate", false, true);
  story.label(0, "brigands", "brigand", false, true);
  story.label(1, "old pirates", "pirate", false, true);
  return story;
}

TEST(reconcile_label, makes_a_reading_of_each_wording_and_names_it_by_the_commonest) {
  const test::WordingStory story = calls();
  const Finding finding =
      reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {0, 1}, {1, 0}}, .confidence = 0.5});
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.readings[0].value.text, "Old pirates");
  EXPECT_EQ(finding.readings[0].mentions,
            (std::vector<Mention>{{0, story.span(0, "Old \n pirates")}, {1, story.span(1, "old pirates")}}));
  EXPECT_EQ(finding.readings[1].mentions, (std::vector<Mention>{{0, story.span(0, "brigands")}}));
  EXPECT_EQ(finding.about, "Old pirates");
  EXPECT_EQ(finding.relation, Relation::compatible);
  EXPECT_EQ(finding.origins, 2U);
  EXPECT_EQ(finding.confidence, 0.5);
  EXPECT_EQ(finding.reason, "2 accounts put it in 2 ways.");
}

TEST(reconcile_label, is_a_conflict_where_one_name_is_spelt_in_two_ways) {
  test::WordingStory story;
  story.add("Chief Maren Roe spoke.");
  story.add("Chief Marin Roe spoke.");
  story.label(0, "Chief Maren Roe", "roe", true);
  story.label(1, "Chief Marin Roe", "roe", true);
  const Finding finding = reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}});
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.reason, "a has \"Chief Maren Roe\", b has \"Chief Marin Roe\": one name in two spellings.");
}

TEST(reconcile_label, is_a_conflict_where_one_first_name_has_two_last_names) {
  test::WordingStory story;
  story.add("Ann Roe spoke. Roe left.");
  story.add("Ann Orn spoke.");
  for (const auto& [account, words] : {std::pair{0U, "Ann Roe"}, {0U, "Roe"}, {1U, "Ann Orn"}}) {
    story.label(account, words, "", true);
    story.kind(account, words == std::string("Roe") ? 1 : 0, ParticipantKind::person);
  }
  const Finding finding = reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {0, 1}, {1, 0}}});
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 2}, {1, 2}}));
  EXPECT_EQ(finding.reason, "a has \"Ann Roe\", b has \"Ann Orn\": one first name with two last names.");
}

TEST(reconcile_label, is_a_conflict_where_an_office_is_held_and_no_longer_held) {
  const auto relation = [](bool definite) {
    test::WordingStory story;
    story.add("Former U.S. President Ann Roe spoke.");
    story.add("The US president spoke.");
    story.label(0, "Former U.S. President Ann Roe", "roe", true);
    story.kind(0, 0, ParticipantKind::person);
    story.label(1, "US president", "president");
    story.kind(1, 0, ParticipantKind::person);
    if (definite) story.define(1, 0);
    return reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}}).relation;
  };
  EXPECT_EQ(relation(true), Relation::conflict);
  EXPECT_EQ(relation(false), Relation::compatible) << "a US president may be anyone of them";
}

TEST(reconcile_label, is_none_between_a_road_and_its_abbreviation) {
  test::WordingStory story;
  story.add("They met on Ann Roe Boulevard.");
  story.add("They met on Ann Roe Blvd.");
  for (const auto& [account, words] : {std::pair{0U, "Ann Roe Boulevard"}, {1U, "Ann Roe Blvd"}}) {
    story.label(account, words, "", true);
    story.kind(account, 0, ParticipantKind::person);
  }
  EXPECT_EQ(reconcile_label(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {1, 0}}}).relation,
            Relation::compatible);
}

}  // namespace
}  // namespace hexapla::reconcile::labels_test
