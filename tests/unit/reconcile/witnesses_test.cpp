#include "reconcile/witnesses.h"

#include <array>
#include <gtest/gtest.h>

#include "reconcile/reconcile.h"

namespace hexapla::reconcile::witnesses_test {
namespace {

TEST(Witnesses, AreCountedOnce) {
  const std::vector<int> numbers = {3, 1, 3, 2, 1};
  const auto itself = [](int number) { return static_cast<std::uint32_t>(number); };
  EXPECT_EQ(count_distinct(numbers, itself), 3U);
  EXPECT_EQ(count_distinct(std::vector<int>{}, itself), 0U);
}

TEST(Witnesses, OriginsAreFewerThanAccountsThatCopy) {
  const std::array<std::uint32_t, 3> origin = {0, 1, 1};
  const Story story{.accounts = {}, .annotations = {}, .origin = origin};
  const Question question{.kind = FindingKind::time, .mentions = {{0, 4}, {1, 0}, {1, 2}, {2, 0}}, .confidence = 0.75};
  const Finding finding = finding_of(story, question);
  EXPECT_EQ(finding.kind, FindingKind::time);
  EXPECT_EQ(finding.confidence, 0.75);
  EXPECT_EQ(finding.origins, 2U);
}

TEST(Witnesses, ARelationNeedsTwoAccounts) {
  const Question alone{.mentions = {{1, 0}, {1, 1}}}, both{.mentions = {{0, 0}, {1, 1}}};
  Finding finding;
  finding.readings.resize(1);
  EXPECT_EQ(relation_of(finding, alone), Relation::single);
  EXPECT_EQ(relation_of(finding, both), Relation::agree);
  finding.readings.resize(2);
  EXPECT_EQ(relation_of(finding, both), Relation::compatible);
  finding.conflicts = {{0, 1}};
  EXPECT_EQ(relation_of(finding, both), Relation::conflict);
  EXPECT_EQ(relation_of(finding, alone), Relation::single) << "an account does not contradict itself here";
}

TEST(Witnesses, ReadingsAreToldApartIfEachHasAnAccountOfItsOwn) {
  const auto told = [](const std::vector<std::uint32_t>& accounts) {
    Reading reading;
    for (const std::uint32_t account : accounts) reading.mentions.push_back({account, {0, 1}});
    return reading;
  };
  EXPECT_TRUE(told_apart(told({0, 1}), told({1, 2})));
  EXPECT_FALSE(told_apart(told({0, 1}), told({1})));
  EXPECT_FALSE(told_apart(told({1}), told({1})));
}

TEST(Witnesses, AgreementOfCopiesSaysThatTheyAreOne) {
  Finding finding{.relation = Relation::agree, .origins = 1, .reason = "A and B say 3 gulls.", .readings = {}};
  tell_one_origin(finding);
  EXPECT_EQ(finding.reason, "A and B say 3 gulls; they share text, and so are one witness.");
  for (const Relation relation : {Relation::single, Relation::conflict}) {
    Finding other{.relation = relation, .origins = 1, .reason = "Only A says so.", .readings = {}};
    tell_one_origin(other);
    EXPECT_EQ(other.reason, "Only A says so.");
  }
  Finding two{.relation = Relation::agree, .origins = 2, .reason = "A and B say 3 gulls.", .readings = {}};
  tell_one_origin(two);
  EXPECT_EQ(two.reason, "A and B say 3 gulls.");
}

}  // namespace
}  // namespace hexapla::reconcile::witnesses_test
