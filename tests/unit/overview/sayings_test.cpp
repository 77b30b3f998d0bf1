#include "overview/sayings.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::sayings_test {
namespace {

test::OverviewStory speeches(const std::string& verb) {
  test::OverviewStory story;
  story.add("“It sank”, Ann Roe said.");
  story.quotation(0, "“It sank”", "Ann Roe", "said");
  story.add("“It sank”, Ann Roe " + verb + ".");
  story.quotation(1, "“It sank”", "Ann Roe", verb);
  return story;
}

TEST(saying_choices, sets_verbs_side_by_side_for_all_and_for_a_participant) {
  const test::OverviewStory story = speeches("claimed");
  const Participant roe = {
      .name = "Ann Roe", .names = {{.text = "Ann Roe", .mentions = {story.mention(0, "Ann Roe"), story.mention(1, "Ann Roe")}}}};
  const std::vector<WordChoice> choices = saying_choices(story.story(), {roe});
  ASSERT_EQ(choices.size(), 2U);
  EXPECT_EQ(choices[0].kind, WordChoice::Kind::saying);
  EXPECT_EQ(choices[0].about, "");
  EXPECT_EQ(choices[0].participant, none);
  ASSERT_EQ(choices[0].phrases.size(), 2U);
  EXPECT_EQ(choices[0].phrases[0].text, "say");
  EXPECT_EQ(choices[0].phrases[0].mentions, (std::vector<Mention>{story.mention(0, "said")}));
  EXPECT_EQ(choices[0].phrases[1].text, "claim");
  EXPECT_EQ(choices[1].about, "Ann Roe");
  EXPECT_EQ(choices[1].participant, 0U);
}

TEST(saying_choices, says_nothing_where_all_use_the_same_verbs) {
  EXPECT_TRUE(saying_choices(speeches("says").story(), {}).empty());
  EXPECT_TRUE(saying_choices(speeches("found").story(), {}).empty()) << "no verb of saying";
  EXPECT_TRUE(saying_choices(speeches("added").story(), {}).empty()) << "neither colours what is said";
}

TEST(saying_choices, counts_a_verb_once_though_a_quotation_and_a_voucher_have_it) {
  test::OverviewStory story = speeches("claimed");
  Voucher voucher;
  voucher.cue = story.span(1, "claimed");
  story.of(1).vouchers.push_back(voucher);
  EXPECT_EQ(saying_choices(story.story(), {})[0].phrases[1].mentions.size(), 1U);
}

}  // namespace
}  // namespace hexapla::overview::sayings_test
