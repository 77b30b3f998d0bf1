#include "overview/overview.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::overview_test {
namespace {

TEST(survey, fills_every_view_from_the_story_and_its_findings) {
  test::OverviewStory story;
  for (const char* text :
       {"Ann Roe left Orn on May 3, and seven boats burned. A gunman fled.",
        "Ann Roe left Orn on May 3, and seven boats burned. A suspect fled.", "Orn woke late. Bela Lund slept."}) {
    const std::uint32_t account = story.add(text);
    if (account != 2) story.person(account, "Ann Roe");
    story.named(account, "Orn", ParticipantKind::place);
    if (account == 2) {
      story.person(2, "Bela Lund");
      continue;
    }
    story.time(account, "May 3", "2031-05-03", "Ann Roe left Orn on May 3", "leave");
    story.quantity(account, "seven boats", 7, "boat");
  }
  const auto place = [&](std::uint32_t account, const std::string& words) { return story.mention(account, words); };
  const std::vector<Finding> findings = {
      {.kind = FindingKind::time,
       .relation = Relation::agree,
       .readings = {{.value = {.iso = "2031-05-03"}, .mentions = {place(0, "May 3"), place(1, "May 3")}}}},
      {.relation = Relation::agree,
       .readings = {{.value = {.low = 7, .high = 7}, .mentions = {place(0, "seven boats"), place(1, "seven boats")}}}},
      {.kind = FindingKind::quotation, .readings = {{.value = {.text = "late"}, .mentions = {place(2, "late")}}}}};
  const Overview overview = survey(story.story(), findings);
  EXPECT_TRUE(overview.other_event.empty());
  ASSERT_EQ(overview.timeline.size(), 1U);
  EXPECT_EQ(overview.timeline[0].clauses.size(), 2U);
  ASSERT_EQ(overview.participants.size(), 3U);
  EXPECT_EQ(overview.participants[0].name, "Orn");
  EXPECT_EQ(overview.singles, (std::vector<std::uint32_t>{2}));
  ASSERT_EQ(overview.omissions.size(), 3U) << "Roe, the day, the boats";
  EXPECT_EQ(overview.omissions[0].participant, 1U);
  EXPECT_EQ(overview.words.size(), 1U);
}

TEST(survey, of_nothing_is_nothing) {
  test::OverviewStory story;
  const Overview overview = survey(story.story(), {});
  EXPECT_TRUE(overview.timeline.empty() && overview.participants.empty() && overview.words.empty() && overview.omissions.empty());
}

}  // namespace
}  // namespace hexapla::overview::overview_test
