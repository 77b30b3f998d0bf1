#include "overview/singles.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::singles_test {
namespace {

class Singles : public testing::Test {
 protected:
  Singles() {
    story_.add(
        "Fire on the pier\nThree people died for some days at 07:00, in 12 huts. “Nobody left the burning works early”, Roe "
        "said.");
  }
  Finding finding(FindingKind kind, const std::string& words, Value value) const {
    value.text = words;
    return {.kind = kind, .about = words, .readings = {{.value = std::move(value), .mentions = {story_.mention(0, words)}}}};
  }
  test::OverviewStory story_;
};

TEST_F(Singles, rank_what_befell_people_and_named_speakers_above_huts_and_lengths) {
  const std::vector<Finding> findings = {
      finding(FindingKind::time, "some days", {.iso = "PXD"}), finding(FindingKind::quantity, "12 huts", {.low = 12, .high = 12}),
      finding(FindingKind::time, "07:00", {.iso = "T07:00"}),
      finding(FindingKind::quotation, "Nobody left the burning works early", {.speaker = "Roe"}),
      finding(FindingKind::quantity, "Three people died", {.low = 3, .high = 3})};
  EXPECT_EQ(singles_by_weight(story_.story(), findings, {}), (std::vector<std::uint32_t>{4, 3, 2, 1, 0}));
}

TEST_F(Singles, put_when_somebody_spoke_and_datelines_last) {
  story_.add("Orn, May 3\n\nThe pier burned down on May 4.\nRoe said on May 5 that it burned.\n");
  story_.time(1, "May 3", "2031-05-03");
  story_.time(1, "May 4", "2031-05-04", {}, "burn");
  story_.time(1, "May 5", "2031-05-05", {}, "say");
  const auto day = [&](const std::string& words, const std::string& iso) {
    return Finding{.kind = FindingKind::time,
                   .readings = {{.value = {.text = words, .iso = iso}, .mentions = {story_.mention(1, words)}}}};
  };
  const std::vector<Finding> findings = {day("May 3", "2031-05-03"), day("May 5", "2031-05-05"), day("May 4", "2031-05-04")};
  EXPECT_EQ(singles_by_weight(story_.story(), findings, {}), (std::vector<std::uint32_t>{2, 0, 1}));
}

TEST_F(Singles, leave_out_what_others_tell_and_keep_the_order_of_equals) {
  std::vector<Finding> findings = {finding(FindingKind::quantity, "12 huts", {}), finding(FindingKind::quantity, "12 huts", {}),
                                   finding(FindingKind::quantity, "12 huts", {})};
  findings[1].relation = Relation::agree;
  EXPECT_EQ(singles_by_weight(story_.story(), findings, {}), (std::vector<std::uint32_t>{0, 2}));
}

TEST_F(Singles, weigh_more_in_a_sentence_that_names_whom_others_name) {
  story_.add("Roe\nPier of Orn");
  const std::vector<Finding> findings = {finding(FindingKind::quantity, "12 huts", {}), finding(FindingKind::time, "07:00", {})};
  const Participant roe = {.name = "Roe",
                           .names = {{.text = "Roe", .mentions = {story_.mention(0, "Roe"), story_.mention(1, "Roe")}}}};
  const Finding title = finding(FindingKind::quantity, "Fire", {});
  EXPECT_EQ(singles_by_weight(story_.story(), {findings[1], title}, {roe}).front(), 1U)
      << "a headline weighs as much as two names, and a figure more than a time that is not known";
  EXPECT_EQ(singles_by_weight(story_.story(), findings, {roe}).front(), 0U);
}

}  // namespace
}  // namespace hexapla::overview::singles_test
