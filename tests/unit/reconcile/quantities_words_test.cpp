#include "reconcile/quantities_words.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconciling.h"

namespace hexapla::reconcile::quantities_words_test {
namespace {

using test::QuantityStory;
using test::Told;

std::string text_of(const std::string& line, const Told& told) {
  QuantityStory made;
  made.add(line, {told});
  return quantity_text(made.story(), {{0, 0}});
}

TEST(QuantityText, SaysBoundNumberAndNoun) {
  EXPECT_EQ(text_of("Around 250 people", {.words = "Around 250 people",
                                          .number = "250",
                                          .low = 250,
                                          .thing = "people",
                                          .head = "person",
                                          .bound = Bound::about}),
            "about 250 people");
  EXPECT_EQ(
      text_of(
          "250-plus sheep",
          {.words = "250-plus sheep", .number = "250", .low = 250, .thing = "sheep", .head = "sheep", .bound = Bound::more_than}),
      "more than 250 sheep");
  EXPECT_EQ(text_of("Twenty-three dead", {.words = "Twenty-three", .number = "Twenty-three", .low = 23, .head = "person"}), "23");
  EXPECT_EQ(
      text_of(
          "Dozens of goats",
          {.words = "Dozens of goats", .number = "Dozens", .low = 24, .thing = "goats", .head = "goat", .bound = Bound::vague}),
      "dozens of goats");
}

TEST(QuantityText, MeasuresKeepTheirOwnWords) {
  EXPECT_EQ(text_of("It cost more than $250,000 of its funds.", {.words = "more than $250,000 of its funds",
                                                                 .number = "250,000",
                                                                 .low = 250000,
                                                                 .thing = "its funds",
                                                                 .head = "fund",
                                                                 .bound = Bound::more_than,
                                                                 .kind = QuantityKind::money,
                                                                 .unit = "USD"}),
            "more than $250,000");
  EXPECT_EQ(
      text_of("Nell Varga, 44", {.words = "Varga, 44", .number = "44", .low = 44, .kind = QuantityKind::age, .unit = "year"}),
      "44 years old");
}

TEST(QuantityText, AMeasureEndsBeforeItsThing) {
  EXPECT_EQ(text_of("It counted as three-fifths of a boat.", {.words = "three-fifths of a boat",
                                                              .number = "three-fifths",
                                                              .low = 60,
                                                              .thing = "boat",
                                                              .head = "boat",
                                                              .kind = QuantityKind::percent,
                                                              .unit = "percent"}),
            "three-fifths");
}

TEST(QuantityText, AgesOfAGroupKeepBothEnds) {
  EXPECT_EQ(text_of("Children between the ages of 4 and 16", {.words = "between the ages of 4 and 16",
                                                              .number = "4 and 16",
                                                              .low = 4,
                                                              .bound = Bound::between,
                                                              .kind = QuantityKind::age,
                                                              .unit = "year",
                                                              .high = 16}),
            "between the ages of 4 and 16");
}

Told gulls(const std::string& words, const std::string& thing) {
  return {.words = words, .number = words.substr(0, 2), .low = 23, .thing = thing, .head = "gull"};
}

TEST(ExplainQuantity, SaysWhoSaysWhat) {
  QuantityStory made;
  made.add("23 gulls came.", {gulls("23 gulls", "gulls")});
  made.add("21 gulls came.", {{.words = "21 gulls", .number = "21", .low = 21, .thing = "gulls", .head = "gull"}});
  made.add("23 gulls came.", {gulls("23 gulls", "gulls")});
  const Finding conflict = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}}));
  EXPECT_EQ(conflict.reason, "a and c say 23 gulls; b says 21 gulls: both cannot be right.");
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {2, 0}})).reason, "a and c say 23 gulls.");
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{1, 0}})).reason, "Only b gives this figure.");
}

TEST(ExplainQuantity, AnUpdateIsToldAsOne) {
  QuantityStory made;
  made.add("3 gulls are missing.", {{.words = "3 gulls", .number = "3", .low = 3, .thing = "gulls", .head = "gull"}});
  made.add("The gulls missing have risen to 5.", {{.words = "5", .number = "5", .low = 5}});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  EXPECT_EQ(finding.updates, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.conflicts, (std::vector<ReadingPair>{{0, 1}}));
  EXPECT_EQ(finding.reason, "a says 3 gulls; later b says 5: the figure has changed.");
}

TEST(ExplainQuantity, ReadingsBesideAnUpdateAreTold) {
  QuantityStory made;
  made.add("3 gulls are missing.", {{.words = "3 gulls", .number = "3", .low = 3, .thing = "gulls", .head = "gull"}});
  made.add("The gulls missing have risen to 5.", {{.words = "5", .number = "5", .low = 5}});
  const Story story = made.story();
  Finding finding = reconcile_quantity(story, QuantityStory::question({{0, 0}, {1, 0}}));
  finding.readings.push_back(finding.readings[0]);
  finding.conflicts = {{0, 1}, {1, 2}};
  EXPECT_EQ(explain_quantity(story, finding, true), "a says 3 gulls; later b says 5: the figure has changed. a says 3 gulls.");
}

TEST(ExplainQuantity, NobodysWordsArePutIntoOthersMouths) {
  QuantityStory made;
  const auto vague = [](const std::string& words, const std::string& thing, const std::string& head) {
    return Told{.words = words, .number = "Hundreds", .low = 200, .thing = thing, .head = head, .bound = Bound::vague};
  };
  made.add("Hundreds of migrants left.", {vague("Hundreds of migrants", "migrants", "migrant")});
  made.add("Hundreds of Tarnovians left.", {vague("Hundreds of Tarnovians", "Tarnovians", "tarnovian")});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}}));
  EXPECT_EQ(finding.readings[0].value.text, "hundreds");
  EXPECT_EQ(finding.reason, "a and b say hundreds.");
  QuantityStory mixed;
  mixed.add("3 men were hurt.", {{.words = "3 men", .number = "3", .low = 3, .thing = "men", .head = "man"}});
  mixed.add("3 others were hurt.", {{.words = "3 others", .number = "3", .low = 3, .thing = "others", .head = "person"}});
  EXPECT_EQ(reconcile_quantity(mixed.story(), QuantityStory::question({{0, 0}, {1, 0}})).reason, "a and b say 3.");
}

TEST(ExplainQuantity, ALaterAccountMayKnowOfMore) {
  QuantityStory made;
  const auto boats = [](const std::string& number, double low) {
    return Told{.words = number + " boats", .number = number, .low = low, .thing = "boats", .head = "boat", .act = "sink"};
  };
  made.add("12 boats sank.", {boats("12", 12)}, {.published = "2025-03-09T22:00Z"});
  made.add("14 boats sank.", {boats("14", 14)}, {.published = "2025-03-10T05:00Z"});
  EXPECT_EQ(reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).reason,
            "a says 12 boats; later b says 14 boats: more may have become known.");
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_words_test
