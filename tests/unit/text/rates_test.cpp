#include "text/rates.h"

#include <gtest/gtest.h>

#include "../support/quantity_story.h"

namespace hexapla::text::rates_test {
namespace {

using test::QuantityStory;
using test::Told;

Told sum(const std::string& words, double low, const std::string& unit) {
  return {.words = words, .number = words, .low = low, .kind = QuantityKind::money, .unit = unit};
}

Amount of(double value, const std::string& unit) {
  return {.kind = QuantityKind::money, .low = value, .high = value, .unit = unit, .written = value, .measured = {}};
}

TEST(Rates, AreThoseThatAccountsTell) {
  QuantityStory made;
  made.add("They took 2 million euros ($2.6 million).", {sum("2 million euros", 2e6, "EUR"), sum("$2.6 million", 2.6e6, "USD")});
  made.add("They took 2 million euros (\u00A31.7 million).",
           {sum("2 million euros", 2e6, "EUR"), sum("\u00A31.7 million", 1.7e6, "GBP")});
  made.add("It cost 5 francs, then 6 rupees.", {sum("5 francs", 5, "CHF"), sum("6 rupees", 6, "INR")});
  const Rates rates(made.story());
  const auto related = [&](const Amount& a, const Amount& b) {
    EXPECT_EQ(relate(a, b, rates), relate(b, a, rates));
    return relate(a, b, rates);
  };
  EXPECT_EQ(related(of(88, "GBP"), of(103, "EUR")), AmountRelation::same);
  EXPECT_EQ(related(of(88, "GBP"), of(136, "USD")), AmountRelation::same);
  EXPECT_EQ(related(of(88, "GBP"), of(140, "USD")), AmountRelation::compatible);
  EXPECT_EQ(related(of(88, "GBP"), of(170, "USD")), AmountRelation::different);
  EXPECT_EQ(related(of(5, "CHF"), of(6, "INR")), AmountRelation::incomparable);
  EXPECT_EQ(related(of(88, "USD"), of(89, "USD")), AmountRelation::different);
  ASSERT_TRUE(rates.in_common(of(2.6, "USD")));
  EXPECT_EQ(rates.in_common(of(2.6, "USD"))->unit, "EUR");
  EXPECT_NEAR(rates.in_common(of(2.6, "USD"))->written, 2, 1e-9);
  EXPECT_FALSE(rates.in_common(of(5, "CHF")));
}

TEST(Rates, AreNoneWhereAccountsDisagree) {
  QuantityStory made;
  const auto pay = [&](const std::string& dollars, double low) {
    made.add("They paid 200 euros (" + dollars + ").", {sum("200 euros", 200, "EUR"), sum(dollars, low, "USD")});
  };
  pay("$240", 240);
  EXPECT_EQ(relate(of(88, "EUR"), of(105.6, "USD"), Rates(made.story())), AmountRelation::same);
  pay("$8,000", 8000);
  EXPECT_TRUE(Rates(made.story()).empty());
  EXPECT_EQ(relate(of(88, "EUR"), of(105.6, "USD"), Rates(made.story())), AmountRelation::incomparable);
  pay("$241", 241);
  EXPECT_EQ(relate(of(88, "EUR"), of(105.6, "USD"), Rates(made.story())), AmountRelation::same);
}

TEST(Rates, GiveAnAccountOneVote) {
  QuantityStory made;
  made.add("They took 2 million euros ($2.6 million).", {sum("2 million euros", 2e6, "EUR"), sum("$2.6 million", 2.6e6, "USD")});
  made.add("A seat is 40 euros ($40), a boat 90 euros ($90).",
           {sum("40 euros", 40, "EUR"), sum("$40", 40, "USD"), sum("90 euros", 90, "EUR"), sum("$90", 90, "USD")});
  EXPECT_TRUE(Rates(made.story()).empty());
  made.add("They took 2 million euros ($2.61 million).",
           {sum("2 million euros", 2e6, "EUR"), sum("$2.61 million", 2.61e6, "USD")});
  EXPECT_EQ(relate(of(200, "EUR"), of(260, "USD"), Rates(made.story())), AmountRelation::same);
}

TEST(Rates, AreNotThoseOfAnAccountThatTellsSeveral) {
  QuantityStory made;
  made.add("A seat is 40 euros ($40), a boat 90 euros ($120).",
           {sum("40 euros", 40, "EUR"), sum("$40", 40, "USD"), sum("90 euros", 90, "EUR"), sum("$120", 120, "USD")});
  EXPECT_TRUE(Rates(made.story()).empty());
  made.add("They took 2 million euros ($2.6 million).", {sum("2 million euros", 2e6, "EUR"), sum("$2.6 million", 2.6e6, "USD")});
  EXPECT_EQ(relate(of(200, "EUR"), of(260, "USD"), Rates(made.story())), AmountRelation::same);
}

TEST(Rates, AreFinite) {
  QuantityStory made;
  made.add("They paid 1 euro ($2).", {sum("1 euro", 1e-300, "EUR"), sum("$2", 1e300, "USD")});
  EXPECT_TRUE(Rates(made.story()).empty());
}

}  // namespace
}  // namespace hexapla::text::rates_test
