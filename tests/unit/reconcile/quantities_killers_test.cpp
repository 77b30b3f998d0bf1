#include "reconcile/quantities_killers.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconciling.h"

namespace hexapla::reconcile::quantities_killers_test {
namespace {

using test::QuantityStory;
using test::Told;

Told dead(const std::string& words, double low) {
  return {.words = words, .number = words.substr(0, words.find(' ')), .low = low, .head = "person", .act = "kill"};
}

/// A story of one account with four dead, another with five, and `third` in a third.
Finding found(const std::string& four, const std::string& third) {
  QuantityStory made;
  made.add(four, {dead("Four people", 4)});
  made.add("A shooting left Five people dead", {dead("Five people", 5)});
  made.add(third, {});
  return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
}

TEST(QuantityKillers, TheGreaterTollMayCountTheKiller) {
  for (const std::string third :
       {"Then he killed himself.", "The gunman died there.", "Guards killed the suspect.",
        "They fired on the suspect, killing him.", "He took his own life.", "The shooter was shot and killed."})
    EXPECT_EQ(found("Four people were killed by a man", third).relation, Relation::compatible) << third;
  EXPECT_EQ(found("Four people were killed by a man", "The gunman died there.").reason,
            "a says 4; b says 5: one may count whom the other leaves out.");
}

TEST(QuantityKillers, TheGreaterTollMayNameTheKiller) {
  const auto relation = [](const std::string& five) {
    QuantityStory made;
    made.add("A gunman killed Four people", {dead("Four people", 4)});
    made.add(five, {dead("Five people", 5)});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(relation("Five people, including the gunman, were killed there"), Relation::compatible);
  EXPECT_EQ(relation("Five people are dead, among them the suspected shooter"), Relation::compatible);
  EXPECT_EQ(relation("Five people, including the gunman's aunt, were killed there"), Relation::conflict);
  EXPECT_EQ(relation("Five people, including the baker, were killed there"), Relation::conflict);
}

TEST(QuantityKillers, WithoutHisDeathOrAnAgentTollsConflict) {
  for (const std::string third :
       {"Then he fled.", "The suspect killed them.", "They were killed by the suspect.", "It shook himself."})
    EXPECT_EQ(found("Four people were killed by a man", third).relation, Relation::conflict) << third;
  EXPECT_EQ(found("Four people were killed there", "The gunman died there.").relation, Relation::conflict);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_killers_test
