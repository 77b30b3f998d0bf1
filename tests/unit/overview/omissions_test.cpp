#include "overview/omissions.h"

#include <gtest/gtest.h>

#include "../support/overview_story.h"

namespace hexapla::overview::omissions_test {
namespace {

/// Three accounts of which two count the boats.
class Omissions : public testing::Test {
 protected:
  Omissions() { add_all({"2031-03-08T08:00:00Z", "2031-03-08T09:00:00Z", "2031-03-08T10:00:00Z"}); }
  void add_all(const std::vector<std::string>& published) {
    story_ = {};
    story_.add("Seven boats burned.", published[0]);
    story_.add("Seven boats were lost.", published[1]);
    story_.add(third_, published[2]);
    finding_ = {
        .kind = FindingKind::quantity,
        .about = "boats burned",
        .relation = Relation::agree,
        .confidence = 0.9,
        .readings = {{.value = {.text = "7 boats", .low = 7, .high = 7},
                      .mentions = {story_.quantity(0, "Seven boats", 7, "boat"), story_.quantity(1, "Seven boats", 7, "boat")}}}};
  }
  std::vector<Omission> run(const std::vector<std::uint32_t>& elsewhere = {}) const {
    return omissions_of(story_.story(), {finding_}, {}, elsewhere);
  }

  std::string third_ = "The pier of Orn burned down at night.";
  test::OverviewStory story_;
  Finding finding_;
};

TEST_F(Omissions, names_the_account_that_does_not_tell) {
  const std::vector<Omission> found = run();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].account, 2U);
  EXPECT_EQ(found[0].finding, 0U);
  EXPECT_EQ(found[0].participant, none);
}

TEST_F(Omissions, says_nothing_of_vague_answers) {
  finding_.readings[0].value.bound = Bound::vague;
  EXPECT_TRUE(run().empty());
  finding_.kind = FindingKind::time;
  finding_.readings[0].value = {.text = "recently", .iso = "PAST_REF"};
  EXPECT_TRUE(run().empty());
}

TEST_F(Omissions, asks_neither_two_accounts_nor_one_of_another_event) {
  EXPECT_TRUE(run({2}).empty()) << "the other two tell it";
  EXPECT_TRUE(run({0, 1, 2}).empty());
}

TEST_F(Omissions, asks_no_account_that_was_published_before_all_that_tell) {
  add_all({"2031-03-08T08:00:00Z", "2031-03-08T09:00:00Z", "2031-03-08T07:00:00Z"});
  EXPECT_TRUE(run().empty());
  add_all({"2031-03-08T08:00:00Z", "2031-03-08T09:00:00Z", ""});
  EXPECT_EQ(run().size(), 1U) << "nothing is known of when it was published";
}

TEST_F(Omissions, is_none_where_the_account_counts_the_same_things_otherwise) {
  story_.quantity(2, "The pier", 1, "mile");
  EXPECT_EQ(run().size(), 1U);
  story_.quantity(2, "Orn", 5, "boat");
  EXPECT_TRUE(run().empty());
}

TEST_F(Omissions, is_none_of_what_is_unsure_or_told_by_one) {
  finding_.confidence = 0.4;
  EXPECT_TRUE(run().empty());
  finding_.confidence = 0.9;
  finding_.relation = Relation::single;
  EXPECT_TRUE(run().empty());
}

TEST_F(Omissions, is_none_of_a_quotation_whose_words_the_account_has) {
  finding_ = {.kind = FindingKind::quotation,
              .relation = Relation::agree,
              .readings = {{.value = {.text = "the pier burned"}, .mentions = {{0, {0, 5}}, {1, {0, 5}}}}}};
  EXPECT_TRUE(run().empty());
  finding_.readings[0].value.text = "we saved nobody";
  EXPECT_EQ(run().size(), 1U);
}

TEST_F(Omissions, is_none_of_a_day_that_came_after_the_account) {
  finding_ = {.kind = FindingKind::time,
              .relation = Relation::agree,
              .readings = {{.value = {.text = "9 March", .iso = "2031-03-09"}, .mentions = {{0, {0, 5}}, {1, {0, 5}}}}}};
  EXPECT_TRUE(run().empty());
  finding_.readings[0].value.iso = "2031-03-07";
  EXPECT_EQ(run().size(), 1U);
}

TEST_F(Omissions, names_participants_first_unless_their_name_stands_somewhere) {
  const auto named = [](const std::string& name) {
    return Participant{.name = name, .names = {{.text = name, .mentions = {{0, {0, 5}}, {1, {0, 5}}}}}};
  };
  const std::vector<Omission> found = omissions_of(story_.story(), {finding_}, {named("Gulf of Orn"), named("Ann Roe")}, {});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].participant, 1U);
  EXPECT_EQ(found[0].finding, none);
  EXPECT_EQ(found[1].finding, 0U);
}

}  // namespace
}  // namespace hexapla::overview::omissions_test
