#include "align/quantities_records.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "align/quantities_evidence.h"

namespace hexapla::align::quantities::quantities_records_test {
namespace {

using test::QuantityStory;
using test::Told;

Told score(const std::string& words, double low, double high) {
  return {.words = words, .number = words, .low = low, .bound = Bound::between, .kind = QuantityKind::clock_score, .high = high};
}
Told knockouts(const std::string& number, double value) {
  return {.words = number + " KOs", .number = number, .low = value, .thing = "KOs", .head = "ko"};
}

void add_name(QuantityStory& made, std::uint32_t account, const std::string& name) {
  const auto at = static_cast<std::uint32_t>(made.story().accounts[account].text().find(name));
  auto& names = made.annotations(account).names;
  names.push_back(
      {.span = {at, at + static_cast<std::uint32_t>(name.size())}, .chain = static_cast<std::uint32_t>(names.size())});
  std::ranges::sort(names, {}, [](const Name& known) { return known.span.begin; });
}

TEST(QuantityRecords, ANameStraightBeforeHoldsTheRecord) {
  const auto holder = [](const std::string& text, const std::string& name) {
    QuantityStory made;
    made.add(text, {score("12-3", 3, 12)});
    add_name(made, 0, name);
    return record_holder(made.quantity(0, 0), made.story().annotations[0], made.story().accounts[0].text());
  };
  EXPECT_EQ(holder("Rita Moss (12-3, 9 KOs) won.", "Rita Moss"), "rita moss");
  EXPECT_EQ(holder("Rita Moss, 12-3, won.", "Rita Moss"), "rita moss");
  EXPECT_EQ(holder("They beat Rita Moss, 12-3, 9 KOs, again.", "Rita Moss"), "rita moss");
  EXPECT_EQ(holder("They beat Rita Moss, 12-3, 6-4, again.", "Rita Moss"), "");
  EXPECT_EQ(holder("It took Rita Moss's record to 12-3.", "Rita Moss"), "rita moss");
  EXPECT_EQ(holder("Tarn Rovers beat Osk United, 5-3, 12-3, in the cup final.", "Osk United"), "");
  EXPECT_EQ(holder("They beat Osk United, 12-3, in the cup final.", "Osk United"), "");
  EXPECT_EQ(holder("Osk United, 12-3 up at the half, lost.", "Osk United"), "");
  EXPECT_EQ(holder("It goes to President Roe, 12-3.", "President Roe"), "");
  EXPECT_EQ(holder("Rita Moss's 12-3 record is no help.", "Rita Moss"), "rita moss");
  EXPECT_EQ(holder("Tarn Rovers improved to 12-3.", "Tarn Rovers"), "tarn rovers");
  EXPECT_EQ(holder("They won at Osk United, improved to 12-3.", "Osk United"), "");
  EXPECT_EQ(holder("They lost to Tarn Rovers (12-3).", "Tarn Rovers"), "");
  EXPECT_EQ(holder("Tarn Rovers drew a record crowd to 12-3.", "Tarn Rovers"), "");
  EXPECT_EQ(holder("Rita Moss met Tarn Rovers in a 12-3 game.", "Rita Moss"), "");
}

TEST(QuantityRecords, WhatIsToldWithARecordIsItsHoldersToo) {
  QuantityStory made;
  made.add("Rita Moss (12-3, 9 KOs) beat Ida Roe (10-4, 7 KOs).",
           {score("12-3", 3, 12), knockouts("9", 9), score("10-4", 4, 10), knockouts("7", 7)});
  add_name(made, 0, "Rita Moss");
  add_name(made, 0, "Ida Roe");
  made.add("Moss, 13-3, 10 KOs, was too strong.", {score("13-3", 3, 13), knockouts("10", 10)});
  add_name(made, 1, "Moss");
  const Features features(made.story(), {{0, 0}, {0, 1}, {0, 2}, {0, 3}, {1, 0}, {1, 1}});
  const auto likely = [&](std::size_t a, std::size_t b) {
    return likeness(compare(features.all()[a], features.all()[b], features)) > 0;
  };
  EXPECT_EQ(features.all()[1].subject, "rita moss");
  EXPECT_TRUE(likely(0, 4));
  EXPECT_TRUE(likely(1, 5));
  EXPECT_FALSE(likely(2, 4));
  EXPECT_FALSE(likely(3, 5));
}

TEST(QuantityRecords, OneScoreMayBeToldBehindEitherName) {
  QuantityStory made;
  made.add("Tarn Rovers (5-3) went on.", {score("5-3", 3, 5)});
  add_name(made, 0, "Tarn Rovers");
  made.add("Osk United (5-3) went home.", {score("5-3", 3, 5)});
  add_name(made, 1, "Osk United");
  made.add("Osk United (4-3) went home.", {score("4-3", 3, 4)});
  add_name(made, 2, "Osk United");
  const Features features(made.story(), {{0, 0}, {1, 0}, {2, 0}});
  EXPECT_FALSE(compare(features.all()[0], features.all()[1], features).excluded);
  EXPECT_TRUE(compare(features.all()[0], features.all()[2], features).excluded);
}

TEST(QuantityRecords, AreOfTwoSidesWhereAFullNameGoesOn) {
  const auto excluded = [](const std::string& one, const std::string& other) {
    QuantityStory made;
    for (const std::string& name : {one, other}) {
      const std::string number = name == one ? "12-3" : "3-12";
      std::string text = name;
      text.append(" (").append(number).append(") went on.");
      const std::uint32_t account = made.add(text, {score(number, 3, 12)});
      add_name(made, account, name);
    }
    const Features features(made.story(), {{0, 0}, {1, 0}});
    return compare(features.all()[0], features.all()[1], features).excluded;
  };
  EXPECT_TRUE(excluded("Port Osk", "Port Osk Central"));
  EXPECT_TRUE(excluded("Port Osk Central", "Port Osk"));
  EXPECT_FALSE(excluded("Osk", "Osk Rovers"));
  EXPECT_FALSE(excluded("Moss", "Rita Moss"));
  EXPECT_FALSE(excluded("Port Osk", "Port Osk Rovers"));
  EXPECT_FALSE(excluded("The Port Osk Rovers", "Port Osk"));
}

TEST(QuantityRecords, ATownMayBeEitherOfItsTwoSides) {
  QuantityStory made;
  made.add("Port Osk (12-3) went on.", {score("12-3", 3, 12)});
  add_name(made, 0, "Port Osk");
  made.add("Port Osk Rovers (13-3) beat Port Osk Terns (4-9).", {score("13-3", 3, 13), score("4-9", 4, 9)});
  add_name(made, 1, "Port Osk Rovers");
  add_name(made, 1, "Port Osk Terns");
  const Features features(made.story(), {{0, 0}, {1, 0}, {1, 1}});
  EXPECT_TRUE(compare(features.all()[0], features.all()[1], features).excluded);
  EXPECT_TRUE(compare(features.all()[0], features.all()[2], features).excluded);
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_records_test
