#include "reconcile/quantities_updates.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::reconcile::quantities_updates_test {
namespace {

using test::QuantityStory;
using test::Told;

Told missing(const std::string& number, double low) {
  return {.words = number, .number = number, .low = low, .head = "person", .act = "miss"};
}
Metadata published(const std::string& iso) { return {.published = iso}; }

Development between(const QuantityStory& made) { return development(made.story(), {{0, 0}}, {{1, 0}}); }

TEST(Updates, WordsOfChangeTellTheLaterFigure) {
  QuantityStory made;
  made.add("Three sheep were lost.", {{.words = "Three", .number = "Three", .low = 3, .head = "sheep"}});
  made.add("The number of lost sheep has risen to five.", {{.words = "five", .number = "five", .low = 5, .head = "sheep"}});
  EXPECT_EQ(between(made), Development::forward);
  EXPECT_EQ(development(made.story(), {{1, 0}}, {{0, 0}}), Development::backward);
}

TEST(Updates, ARiseByOrFromAFigureIsNoArrivalThere) {
  for (const char* text : {"The number rose by five.", "The number rose from five to nine."}) {
    QuantityStory made;
    made.add("Three sheep were lost.", {{.words = "Three", .number = "Three", .low = 3, .head = "sheep"}});
    made.add(text, {{.words = "five", .number = "five", .low = 5, .head = "sheep"}});
    EXPECT_EQ(between(made), Development::none) << text;
  }
}

TEST(Updates, ARiseToASmallerFigureIsNoUpdateOfALarger) {
  QuantityStory made;
  made.add("Nine sheep were lost.", {{.words = "Nine", .number = "Nine", .low = 9, .head = "sheep"}});
  made.add("The number has risen to five.", {{.words = "five", .number = "five", .low = 5, .head = "sheep"}});
  EXPECT_EQ(between(made), Development::none);
}

TEST(Updates, InitiallyTellsTheEarlierFigure) {
  QuantityStory made;
  made.add("Two dogs bit him.", {{.words = "Two", .number = "Two", .low = 2, .head = "dog"}});
  made.add("Police initially spoke of four dogs.", {{.words = "four", .number = "four", .low = 4, .head = "dog"}});
  EXPECT_EQ(between(made), Development::backward);
}

TEST(Updates, PublicationOrdersFiguresThatDevelopByNature) {
  QuantityStory made;
  made.add("Three are missing.", {missing("Three", 3)}, published("2025-10-14T08:00Z"));
  made.add("Five are missing.", {missing("Five", 5)}, published("2025-10-14T19:00Z"));
  EXPECT_EQ(between(made), Development::forward);
  EXPECT_EQ(development(made.story(), {{1, 0}}, {{0, 0}}), Development::backward);
}

TEST(Updates, TheDeadDoNotBecomeFewerAndLateAccountsLookBack) {
  const auto dead = [](const std::string& number, double low) {
    return Told{.words = number, .number = number, .low = low, .head = "person", .act = "die"};
  };
  QuantityStory fewer;
  fewer.add("Five died.", {dead("Five", 5)}, published("2025-10-14T08:00Z"));
  fewer.add("Three died.", {dead("Three", 3)}, published("2025-10-14T19:00Z"));
  EXPECT_EQ(between(fewer), Development::none);
  QuantityStory late;
  late.add("Three are missing.", {missing("Three", 3)}, published("2025-10-14T08:00Z"));
  late.add("Five are missing.", {missing("Five", 5)}, published("2026-10-14T19:00Z"));
  EXPECT_EQ(between(late), Development::none);
}

TEST(Updates, OtherFiguresAndUnknownTimesAreNotOrdered) {
  QuantityStory pages;
  const auto told = [](const std::string& number, double low) {
    return Told{.words = number, .number = number, .low = low, .head = "page"};
  };
  pages.add("47 pages", {told("47", 47)}, published("2025-10-14T08:00Z"));
  pages.add("48 pages", {told("48", 48)}, published("2025-10-15T08:00Z"));
  EXPECT_EQ(between(pages), Development::none);
  QuantityStory undated;
  undated.add("Three are missing.", {missing("Three", 3)});
  undated.add("Five are missing.", {missing("Five", 5)}, published("2025-10-14T19:00Z"));
  EXPECT_EQ(between(undated), Development::none);
}

TEST(Updates, WhatIsBeingCountedGrows) {
  const auto share = [](const std::string& number, double low) {
    return Told{.words = number + " percent of stations",
                .number = number,
                .low = low,
                .thing = "stations",
                .head = "station",
                .kind = QuantityKind::percent,
                .unit = "percent"};
  };
  QuantityStory made;
  made.add("She led with 54 percent of stations counted.", {share("54", 54)}, published("2025-03-09T22:00Z"));
  made.add("She won with 100 percent of stations counted.", {share("100", 100)}, published("2025-03-10T05:00Z"));
  EXPECT_EQ(between(made), Development::forward);
  QuantityStory shrunk;
  shrunk.add("It has 100 percent of stations reporting.", {share("100", 100)}, published("2025-03-09T22:00Z"));
  shrunk.add("It has 54 percent of stations reporting.", {share("54", 54)}, published("2025-03-10T05:00Z"));
  EXPECT_EQ(between(shrunk), Development::none);
  QuantityStory undated;
  undated.add("She won with 100 percent of stations counted.", {share("100", 100)});
  undated.add("She led with 54 percent of stations counted.", {share("54", 54)});
  EXPECT_EQ(between(undated), Development::backward);
  QuantityStory owned;
  owned.add("She owns 54 percent of stations.", {share("54", 54)}, published("2025-03-09T22:00Z"));
  owned.add("She owns 60 percent of stations.", {share("60", 60)}, published("2025-03-10T05:00Z"));
  EXPECT_EQ(between(owned), Development::none);
}

TEST(Updates, ALaterAccountMayKnowOfMoreThings) {
  const auto boats = [](const std::string& number, double low) {
    return Told{.words = number + " boats", .number = number, .low = low, .thing = "boats", .head = "boat", .act = "sink"};
  };
  QuantityStory made;
  made.add("12 boats sank.", {boats("12", 12)}, published("2025-03-09T22:00Z"));
  made.add("14 boats sank.", {boats("14", 14)}, published("2025-03-10T05:00Z"));
  EXPECT_EQ(between(made), Development::forward);
  EXPECT_EQ(development(made.story(), {{1, 0}}, {{0, 0}}), Development::backward);
  QuantityStory fewer;
  fewer.add("14 boats sank.", {boats("14", 14)}, published("2025-03-09T22:00Z"));
  fewer.add("12 boats sank.", {boats("12", 12)}, published("2025-03-10T05:00Z"));
  EXPECT_EQ(between(fewer), Development::none);
  QuantityStory pages;
  pages.add("a 47-page report", {{.words = "47-page", .number = "47", .low = 47, .thing = "page", .head = "page"}},
            published("2025-03-09T22:00Z"));
  pages.add("a 48-page report", {{.words = "48-page", .number = "48", .low = 48, .thing = "page", .head = "page"}},
            published("2025-03-10T05:00Z"));
  EXPECT_EQ(between(pages), Development::none);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_updates_test
