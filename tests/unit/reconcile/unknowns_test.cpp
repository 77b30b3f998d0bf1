#include <gtest/gtest.h>

#include "../support/wording_story.h"
#include "reconcile/reconcile.h"

namespace hexapla::reconcile::unknowns_test {
namespace {

TEST(reconcile_unknown, sets_each_answer_against_what_is_not_known) {
  test::WordingStory story;
  story.add("The victims have not been named.");
  story.add("Ann Roe and Eva Orn died.");
  OpenQuestion question;
  question.matter = Matter::name;
  question.about = "The victims";
  question.open = {{0, story.span(0, "The victims have not been named")}};
  question.answers = {{.mention = {1, story.span(1, "Ann Roe")}, .text = "Ann Roe", .key = "roe"},
                      {.mention = {1, story.span(1, "Eva Orn")}, .text = "Eva Orn", .key = "orn"}};
  question.confidence = 0.9;
  const Finding finding = reconcile_unknown(story.story(), question);
  EXPECT_EQ(finding.kind, FindingKind::statement);
  EXPECT_EQ(finding.relation, Relation::conflict);
  EXPECT_EQ(finding.origins, 2U);
  ASSERT_EQ(finding.readings.size(), 3U);
  EXPECT_EQ(finding.readings[0].value.text, "The victims have not been named");
  EXPECT_EQ(finding.readings[2].value.text, "Eva Orn");
  const std::vector<ReadingPair> pairs{{0, 1}, {0, 2}};
  EXPECT_EQ(finding.conflicts, pairs);
  EXPECT_EQ(finding.updates, pairs);
}

TEST(reconcile_unknown, is_named_by_whom_it_is_asked_of) {
  test::WordingStory story;
  story.add("No arrests and no charges.");
  story.add("Ann Roe was arrested.");
  const auto named = [&](Matter matter, const std::string& about, bool or_charge = false) {
    OpenQuestion question{.matter = matter, .or_charge = or_charge, .about = about};
    question.open = {{0, story.span(0, "No arrests")}};
    question.answers = {{.mention = {1, story.span(1, "Ann Roe")}, .text = "Ann Roe", .key = {}}};
    return reconcile_unknown(story.story(), question).about;
  };
  EXPECT_EQ(named(Matter::name, "The victim's"), "name of the victim");
  EXPECT_EQ(named(Matter::name, ""), "name of a victim");
  EXPECT_EQ(named(Matter::arrest, ""), "arrest of anybody");
  EXPECT_EQ(named(Matter::arrest, "", true), "arrest or charging of anybody");
  EXPECT_EQ(named(Matter::charge, "the suspect"), "charges against the suspect");
  EXPECT_EQ(named(Matter::charge, ""), "charges against anybody");
}

}  // namespace
}  // namespace hexapla::reconcile::unknowns_test
