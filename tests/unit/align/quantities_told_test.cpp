#include "align/quantities_told.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::align::quantities::quantities_told_test {
namespace {

using test::QuantityStory;
using test::Told;

Quantity quantity(const std::string& text, const Told& told) {
  QuantityStory made;
  made.add(text, {told});
  return made.quantity(0, 0);
}

TEST(QuantityTold, AllThreeWhoWereShotAreNoCharges) {
  const auto stands_for = [](const std::string& act) -> std::string {
    QuantityStory made;
    const Told boys{.words = "three boys", .number = "three", .low = 3, .thing = "boys", .head = "boy"};
    const Told counts{.words = "Three counts", .number = "Three", .low = 3, .thing = "counts of murder", .head = "count"};
    made.add("He met three boys.\nThree counts of murder he faces.\nThey say he did it to all 3.",
             {boys, counts, {.words = "3", .number = "3", .low = 3, .act = act}});
    const Quantity* known = antecedent_of(made.annotations(0), 2);
    return known == nullptr ? "" : known->head;
  };
  EXPECT_EQ(stands_for("shoot"), "boy");
  EXPECT_EQ(stands_for("deny"), "count");
}

TEST(QuantityTold, AFigureMayBeDeniedOrLeftOut) {
  const auto denied = [](const std::string& text) {
    return is_denied(quantity(text, {.words = "five", .number = "five", .low = 5}), text,
                     {0, static_cast<std::uint32_t>(text.size())});
  };
  EXPECT_TRUE(denied("They were four, not five as first told."));
  EXPECT_TRUE(denied("They were not five but four."));
  EXPECT_FALSE(denied("They were not five."));
  EXPECT_FALSE(denied("They were five, not four."));
  const std::string but = "All but five came.";
  EXPECT_TRUE(is_complement(quantity(but, {.words = "five", .number = "five", .low = 5}), but));
}

TEST(QuantityTold, AGenitiveTellsWhoIsCounted) {
  const auto owner = [](const std::string& thing) {
    const std::string text = "The three " + thing + " met.";
    return counted_owner(
        quantity(text, {.words = "three " + thing, .number = "three", .low = 3, .thing = thing, .head = "minister"}), text);
  };
  EXPECT_EQ(owner("countries' foreign ministers"), "country");
  EXPECT_EQ(owner("countries\u2019 ministers"), "country");
  EXPECT_EQ(owner("foreign ministers"), "");
  EXPECT_EQ(owner("king's ministers"), "");
}

TEST(QuantityTold, TheNounBeforeAListOfAgesTellsTheGender) {
  const auto gender = [](const std::string& text) {
    const Told age{.words = "24-year-old", .number = "24", .low = 24, .kind = QuantityKind::age, .unit = "year"};
    return gender_told(quantity(text, age), text, {0, static_cast<std::uint32_t>(text.size())});
  };
  EXPECT_EQ(gender("He met two men; a 46-year-old and a 24-year-old."), text::Gender::male);
  EXPECT_EQ(gender("He met two women, a 24-year-old and a 46-year-old."), text::Gender::female);
  EXPECT_EQ(gender("The man met a 24-year-old."), text::Gender::none);
}

TEST(QuantityTold, DaysAreThoseOfItsAct) {
  QuantityStory made;
  made.add("On Sunday 2 boats sank", {{.words = "2 boats", .number = "2", .low = 2, .head = "boat", .act = "sink"}});
  made.annotations(0).times.push_back({.span = {3, 9}, .value = "XXXX-WXX-7", .act = "sink"});
  made.annotations(0).times.push_back({.span = {3, 9}, .value = "XXXX-WXX-1", .act = "say"});
  const std::vector<text::TimeValue> days = days_around(made.quantity(0, 0), made.annotations(0));
  ASSERT_EQ(days.size(), 1U);
  EXPECT_EQ(days[0].weekday, 7);
}

TEST(QuantityTold, AnAgeMayBeOfAFormerYearOrSomebodyElses) {
  const auto made = [](const std::string& text, const std::string& words, const std::string& head) {
    QuantityStory story;
    story.add(text, {{.words = words, .number = "16", .low = 16, .head = head, .kind = QuantityKind::age, .unit = "year"}});
    return story;
  };
  QuantityStory year = made("In 1999, at the age of 16, she left.", "the age of 16", "");
  EXPECT_FALSE(is_of_former_years(year.quantity(0, 0), year.annotations(0), year.story().accounts[0].text()));
  year.annotations(0).times.push_back({.span = {3, 7}, .value = "1999"});
  EXPECT_TRUE(is_of_former_years(year.quantity(0, 0), year.annotations(0), year.story().accounts[0].text()));
  QuantityStory clause = made("In 2016 it said that 16-year-old Ida Roe fled.", "16-year-old", "");
  clause.annotations(0).times.push_back({.span = {3, 7}, .value = "2016"});
  EXPECT_FALSE(is_of_former_years(clause.quantity(0, 0), clause.annotations(0), clause.story().accounts[0].text()));
  QuantityStory friends = made("Ida Roe's 16-year-old friend spoke.", "16-year-old", "friend");
  friends.annotations(0).names.push_back({.span = {0, 7}});
  EXPECT_EQ(relation_of_bearer(friends.quantity(0, 0), friends.annotations(0), friends.story().accounts[0].text()).name,
            "ida roe");
  QuantityStory own = made("Ida Roe, a 16-year-old friend, spoke.", "16-year-old", "friend");
  own.annotations(0).names.push_back({.span = {0, 7}});
  EXPECT_EQ(relation_of_bearer(own.quantity(0, 0), own.annotations(0), own.story().accounts[0].text()).name, "");
}

}  // namespace
}  // namespace hexapla::align::quantities::quantities_told_test
