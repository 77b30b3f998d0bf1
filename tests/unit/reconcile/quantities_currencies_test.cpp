#include <gtest/gtest.h>

#include "../support/quantity_story.h"
#include "reconciling.h"

namespace hexapla::reconcile::quantities_currencies_test {
namespace {

using test::QuantityStory;
using test::Told;

TEST(ReconcileQuantity, OneAmountInTwoUnitsIsOneReading) {
  QuantityStory made;
  made.add("It cost $5m (£4m).", {{.words = "$5m", .number = "5m", .low = 5e6, .kind = QuantityKind::money, .unit = "USD"},
                                  {.words = "£4m", .number = "4m", .low = 4e6, .kind = QuantityKind::money, .unit = "GBP"}});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {0, 1}}));
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.readings[0].mentions.size(), 2U);
  EXPECT_EQ(finding.readings[0].value.unit, "USD");
}

TEST(ReconcileQuantity, SumsInTwoCurrenciesAreRelatedByTheRatesThatAccountsTell) {
  const auto sum = [](const std::string& words, double low, const std::string& unit) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
  };
  const auto relation = [&](double crowns) {
    QuantityStory made;
    made.add("They took 200 euros.\nA boat is 20 euros (30 crowns).",
             {sum("200 euros", 200, "EUR"), sum("20 euros", 20, "EUR"), sum("30 crowns", 30, "SEK")});
    made.add("They took many crowns.", {sum("many crowns", crowns, "SEK")});
    return reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}})).relation;
  };
  EXPECT_EQ(relation(300), Relation::agree);
  EXPECT_EQ(relation(400), Relation::conflict);
}

TEST(ReconcileQuantity, AConvertedMeasureIsFirstThatWhichWasConverted) {
  const auto length = [](const std::string& words, double low, Bound bound) {
    return Told{.words = words, .number = "13", .low = low, .bound = bound, .kind = QuantityKind::length, .unit = "metre"};
  };
  Told converted = length("about 24 km", 24000, Bound::about);
  converted.number = "24";
  QuantityStory made;
  made.add("It is about 13 miles off.", {length("about 13 miles", 13 * 1852, Bound::about)});
  made.add("It is 13 miles off.", {length("13 miles", 13 * 1852, Bound::exact)});
  made.add("It is 13 miles (about 24 km) off.", {length("13 miles", 13 * 1852, Bound::exact), converted});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {2, 0}, {2, 1}}));
  ASSERT_EQ(finding.readings.size(), 2U);
  EXPECT_EQ(finding.readings[0].mentions.size(), 1U);
  EXPECT_EQ(finding.readings[1].mentions.size(), 3U);
}

TEST(ReconcileQuantity, ASumToldInTwoCurrenciesIsEitherOfThem) {
  const auto sum = [](const std::string& words, double low, const std::string& unit) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
  };
  const auto finding = [&](const std::string& dollars, double low, bool first) {
    QuantityStory made;
    const auto both = [&] {
      made.add("They took 2 million euros ($2.6 million).",
               {sum("2 million euros", 2e6, "EUR"), sum("$2.6 million", 2.6e6, "USD")});
    };
    if (first) both();
    made.add("They took " + dollars + ".\nA seat is 40 euros ($40).",
             {sum(dollars, low, "USD"), sum("40 euros", 40, "EUR"), sum("$40", 40, "USD")});
    if (!first) both();
    made.add("A boat is 90 euros ($90).", {sum("90 euros", 90, "EUR"), sum("$90", 90, "USD")});
    const std::uint32_t pair = first ? 0 : 1;
    return reconcile_quantity(made.story(),
                              QuantityStory::question(first ? std::vector<AnnotationRef>{{0, 0}, {0, 1}, {1, 0}}
                                                            : std::vector<AnnotationRef>{{0, 0}, {pair, 0}, {pair, 1}}));
  };
  for (const bool first : {true, false}) {
    EXPECT_TRUE(finding("$2.6 million", 2.6e6, first).conflicts.empty());
    const Finding agreed = finding("$2.6 million", 2.6e6, first);
    EXPECT_EQ(agreed.relation, Relation::agree);
    ASSERT_EQ(agreed.readings.size(), 1U);
    EXPECT_EQ(agreed.readings[0].value.text, "$2.6 million");  // told twice
    EXPECT_EQ(agreed.readings[0].value.unit, "USD");
    EXPECT_EQ(agreed.readings[0].value.low, 2.6e6);
    EXPECT_EQ(finding("$3.6 million", 3.6e6, first).relation, Relation::conflict);
  }
}

TEST(ReconcileQuantity, ASumThatJoinsByAnotherCurrencyIsKept) {
  const auto sum = [](const std::string& words, double low, const std::string& unit) {
    return Told{.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
  };
  QuantityStory made;  // two rates, so that none holds
  made.add("They took 2 million euros.\nA boat is $90 (90 euros).",
           {sum("2 million euros", 2e6, "EUR"), sum("$90", 90, "USD"), sum("90 euros", 90, "EUR")});
  made.add("They took $2.6 million (2 million euros).", {sum("$2.6 million", 2.6e6, "USD"), sum("2 million euros", 2e6, "EUR")});
  made.add("They took $2.6 million.", {sum("$2.6 million", 2.6e6, "USD")});
  const Finding finding = reconcile_quantity(made.story(), QuantityStory::question({{0, 0}, {1, 0}, {1, 1}, {2, 0}}));
  ASSERT_EQ(finding.readings.size(), 1U);
  EXPECT_EQ(finding.readings[0].mentions.size(), 4U);
}

}  // namespace
}  // namespace hexapla::reconcile::quantities_currencies_test
