#include "reconcile/quantities_groups.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::quantities_groups_test {
namespace {

using test::counted;
using test::QuantityStory;
using test::Told;

TEST(QuantitiesGroups, MentionsOfOneFigureStandTogetherInTheOrderOfTheirFirst) {
  QuantityStory made;
  made.add("Two boats sank, three boats fled.",
           {counted("Two boats", 2, "boats", "boat"), counted("three boats", 3, "boats", "boat")});
  made.add("Three boats fled.", {counted("Three boats", 3, "boats", "boat")});
  const std::vector<Group> groups = group_readings(made.story(), QuantityStory::question({{0, 0}, {0, 1}, {1, 0}}), {});
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].mentions, (std::vector<AnnotationRef>{{0, 0}}));
  EXPECT_EQ(groups[1].mentions, (std::vector<AnnotationRef>{{0, 1}, {1, 0}}));
}

TEST(QuantitiesGroups, AnAmountInTwoUnitsIsEither) {
  QuantityStory made;
  Told miles{.words = "10 miles", .number = "10", .low = 16093.44, .kind = QuantityKind::length, .unit = "metre"};
  Told metric{.words = "16 kilometres", .number = "16", .low = 16000, .kind = QuantityKind::length, .unit = "metre"};
  made.add("It lay 10 miles (16 kilometres) off Tarn.", {miles, metric});
  made.add("It lay 16 kilometres off Tarn.", {metric});
  EXPECT_EQ(group_readings(made.story(), QuantityStory::question({{0, 0}, {0, 1}, {1, 0}}), {}).size(), 1U);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_groups_test
