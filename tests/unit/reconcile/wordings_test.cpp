#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile {
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

TEST(reconcile_wording, makes_a_reading_of_each_wording_and_names_it_by_the_commonest) {
  const test::WordingStory story = calls();
  const Finding finding =
      reconcile_wording(story.story(), {.kind = FindingKind::label, .mentions = {{0, 0}, {0, 1}, {1, 0}}, .confidence = 0.5});
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

TEST(reconcile_wording, agrees_where_all_use_the_same_words) {
  test::WordingStory story;
  story.add("The ferry sank.");
  story.add("The Ferry sank.");
  story.statement(0, "The ferry sank", "sink");
  story.statement(1, "The Ferry sank", "sink");
  const Finding finding = reconcile_wording(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}});
  EXPECT_EQ(finding.relation, Relation::agree);
  EXPECT_EQ(finding.reason, "2 accounts put it alike.");
  EXPECT_TRUE(finding.conflicts.empty());
}

TEST(reconcile_wording, tells_statements_apart_by_words_figures_and_denial) {
  const auto readings = [](const std::string& one, const std::string& other, bool denied = false) {
    test::WordingStory story;
    story.add(one);
    story.add(other);
    story.statement(0, one, "sink", denied);
    story.statement(1, other, "sink");
    return reconcile_wording(story.story(), {.kind = FindingKind::statement, .mentions = {{0, 0}, {1, 0}}}).readings.size();
  };
  EXPECT_EQ(readings("The ferry sank off the old pier", "The ferry sank near the pier"), 1U);
  EXPECT_EQ(readings("The ferry sank off the old pier", "The boat sank at dawn"), 2U);
  EXPECT_EQ(readings("The ferry sank off pier 7 at dawn", "The ferry sank off pier 8 at dawn"), 2U);
  EXPECT_EQ(readings("The ferry sank off the old pier", "The ferry sank near the pier", true), 2U);
}

}  // namespace
}  // namespace hexapla::reconcile
