// Tests src/annotate/quantities/money.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::money_test {
namespace {

struct Case {
  std::string text, span;
  double low;
  std::string unit;
};

TEST(money, is_read_from_names_signs_and_codes) {
  const std::vector<Case> cases = {
      {"It cost $2.5m then.", "$2.5m", 2.5e6, "USD"},
      {"It cost US$5bn then.", "US$5bn", 5e9, "USD"},
      {"It cost HK $3.7 billion then.", "HK $3.7 billion", 3.7e9, "HKD"},
      {"It cost C$40 then.", "C$40", 40, "CAD"},
      {"It cost £1.9 million then.", "£1.9 million", 1.9e6, "GBP"},
      {"It cost EUR50m then.", "EUR50m", 5e7, "EUR"},
      {"It cost RM3.06mil then.", "RM3.06mil", 3.06e6, "MYR"},
      {"It cost about S $2 then.", "about S $2", 1.8, "SGD"},
      {"It cost Y=590 billion then.", "Y=590 billion", 590e9, "JPY"},
      {"It cost Y=5,182 then.", "Y=5,182", 5182, "JPY"},
      {"It cost PS2.7m then.", "PS2.7m", 2.7e6, "GBP"},
      {"It cost RM23.50 then.", "RM23.50", 23.5, "MYR"},
      {"It cost 7 million Danish crowns then.", "7 million Danish crowns", 7e6, "DKK"},
      {"It cost 30 euros then.", "30 euros", 30, "EUR"},
      {"It cost thirteen dollars and forty-five cents then.", "thirteen dollars and forty-five cents", 13.45, "USD"},
      {"It cost 1.5m pounds then.", "1.5m pounds", 1.5e6, "GBP"},
      {"It cost 10 $ then.", "10 $", 10, "USD"},
      {"It cost 10,000 swiss francs then.", "10,000 swiss francs", 10000, "CHF"},
      {"It cost 75 USD million then.", "75 USD million", 75e6, "USD"},
      {"It cost 120 MEUR then.", "120 MEUR", 120e6, "EUR"},
      {"It cost cad$15 then.", "cad$15", 15, "CAD"},
      {"It cost Rs. 1,200 crore then.", "Rs. 1,200 crore", 1200e7, "INR"},
      {"It cost hk $10 then.", "hk $10", 10, "HKD"},
      {"It cost R1.2bn then.", "R1.2bn", 1.2e9, "ZAR"},
      {"It cost 100₾ then.", "100₾", 100, "GEL"},
      {"It cost 40 zł then.", "40 zł", 40, "PLN"},
      {"It cost 25p then.", "25p", 0.25, "GBP"},
      {"It cost 18 sen then.", "18 sen", 0.18, "MYR"},
      {"It cost 19 cents then.", "19 cents", 0.19, "USD"},
      {"It cost 5 million pounds then.", "5 million pounds", 5e6, "GBP"},
  };
  for (const Case& c : cases) {
    const Reading reading(c.text);
    ASSERT_EQ(reading.quantities().size(), 1U) << c.text;
    EXPECT_EQ(reading.text(reading.at(0).span), c.span);
    EXPECT_EQ(reading.at(0).span.begin, c.text.find(c.span));
    EXPECT_EQ(reading.at(0).kind, QuantityKind::money) << c.text;
    EXPECT_DOUBLE_EQ(reading.at(0).low, c.low) << c.text;
    EXPECT_EQ(reading.at(0).unit, c.unit) << c.text;
  }
}

TEST(money, lines_of_a_screen_are_no_pence) { EXPECT_EQ(only("It has a 1080p screen.").kind, QuantityKind::count); }

TEST(money, a_console_is_no_money) { EXPECT_EQ(spans("They bought the PS5 then."), Strings{}); }

}  // namespace
}  // namespace hexapla::annotate::money_test
