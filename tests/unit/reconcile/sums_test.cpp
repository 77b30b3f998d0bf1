#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconcile/sums_lists.h"
#include "reconciling.h"

namespace hexapla::reconcile::sums_test {
namespace {

using test::QuantityStory;
using test::Told;

const std::string listing = "The barge had 41 passengers and 7 crew members aboard.";
const std::vector<Told> listed = {
    {.words = "41 passengers", .number = "41", .low = 41, .thing = "passengers", .head = "passenger"},
    {.words = "7 crew members", .number = "7", .low = 7, .thing = "crew members", .head = "member"}};

std::vector<Finding> each_alone(const Story& story) {
  std::vector<Finding> findings;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account)
    for (std::uint32_t i = 0; i < story.annotations[account].quantities.size(); ++i)
      findings.push_back(reconcile_quantity(story, QuantityStory::question({{account, i}})));
  return findings;
}

TEST(Sums, PartsOfOneSentenceAddUpToAFigureElsewhere) {
  QuantityStory made;
  made.add(listing, listed);
  made.add("Some 50 people were aboard.",
           {{.words = "Some 50 people", .number = "50", .low = 50, .thing = "people", .head = "person", .bound = Bound::about}});
  const Story story = made.story();
  std::vector<Finding> findings = each_alone(story);
  find_sums(story, findings);
  ASSERT_EQ(findings.size(), 3U);
  EXPECT_TRUE(findings[0].sums.empty());
  ASSERT_EQ(findings[2].sums.size(), 1U);
  const Sum& sum = findings[2].sums[0];
  EXPECT_EQ(sum.text, "41 + 7 = 48");
  EXPECT_EQ(sum.total, 48);
  EXPECT_EQ(sum.matches, 0U);
  EXPECT_EQ(sum.parts, (std::vector<ReadingRef>{{0, 0}, {1, 0}}));
}

TEST(Sums, AnExactTotalMustBeMetExactly) {
  QuantityStory made;
  made.add(listing, listed);
  made.add("There were 50 people and 48 people.",
           {{.words = "50 people", .number = "50", .low = 50, .thing = "people", .head = "person"},
            {.words = "48 people", .number = "48", .low = 48, .thing = "people", .head = "person"}});
  const Story story = made.story();
  std::vector<Finding> findings = each_alone(story);
  find_sums(story, findings);
  EXPECT_TRUE(findings[2].sums.empty());
  EXPECT_EQ(findings[3].sums.size(), 1U);
}

TEST(Sums, ThingsOfAnotherSortOrOtherUnitsAreNotAdded) {
  QuantityStory made;
  made.add("They found 41 passengers and 7 cars.",
           {{.words = "41 passengers", .number = "41", .low = 41, .thing = "passengers", .head = "passenger"},
            {.words = "7 cars", .number = "7", .low = 7, .thing = "cars", .head = "car"}});
  made.add("48 people, it said.", {{.words = "48 people", .number = "48", .low = 48, .thing = "people", .head = "person"}});
  const Story story = made.story();
  EXPECT_EQ(listed_with(story, {0, 0}), (std::vector<std::uint32_t>{0}));
  std::vector<Finding> findings = each_alone(story);
  find_sums(story, findings);
  for (const Finding& finding : findings) EXPECT_TRUE(finding.sums.empty());
}

TEST(Sums, SmallTotalsMustStandNear) {
  QuantityStory made;
  made.add("Three people were hurt.\nThey were two women and one man.",
           {{.words = "Three people", .number = "Three", .low = 3, .thing = "people", .head = "person"},
            {.words = "two women", .number = "two", .low = 2, .thing = "women", .head = "woman"},
            {.words = "one man", .number = "one", .low = 1, .thing = "man", .head = "man"}});
  made.add("Three people complained.",
           {{.words = "Three people", .number = "Three", .low = 3, .thing = "people", .head = "person"}});
  const Story story = made.story();
  std::vector<Finding> findings = each_alone(story);
  find_sums(story, findings);
  ASSERT_EQ(findings[0].sums.size(), 1U);
  EXPECT_EQ(findings[0].sums[0].text, "2 + 1 = 3");
  EXPECT_TRUE(findings[3].sums.empty());
}

TEST(SumsLists, APartOfTheFirstIsNotListedBesideIt) {
  QuantityStory made;
  made.add("23 people, including two leaders, were held.",
           {{.words = "23 people", .number = "23", .low = 23, .thing = "people", .head = "person"},
            {.words = "two leaders", .number = "two", .low = 2, .thing = "leaders", .head = "leader"}});
  EXPECT_EQ(listed_with(made.story(), {0, 0}), (std::vector<std::uint32_t>{0}));
}

TEST(SumsLists, AListIsFoundFromEachOfItsMembers) {
  QuantityStory made;
  made.add(listing, listed);
  for (const std::uint32_t from : {0U, 1U}) EXPECT_EQ(listed_with(made.story(), {0, from}), (std::vector<std::uint32_t>{0, 1}));
  EXPECT_TRUE(counts_alike(made.quantity(0, 0), made.quantity(0, 1)));
}

}  // namespace
}  // namespace hexapla::reconcile::sums_test
