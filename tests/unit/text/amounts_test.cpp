#include "text/amounts.h"

#include <gtest/gtest.h>
#include <limits>
#include <string>

namespace hexapla::text::amounts_test {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Amount exact(double value, std::string unit = {}) {
  return {.low = value, .high = value, .unit = std::move(unit), .written = value};
}
Amount from(Bound bound, double value) {
  Amount amount = exact(value);
  amount.bound = bound;
  switch (bound) {
    case Bound::about:
      amount.low = value * 0.9;
      amount.high = value * 1.1;
      break;
    case Bound::at_least:
    case Bound::more_than:
    case Bound::vague:
      amount.high = infinity;
      break;
    default:
      amount.low = 0;
  }
  return amount;
}

AmountRelation both_ways(const Amount& a, const Amount& b) {
  EXPECT_EQ(relate(a, b), relate(b, a)) << a.written << " and " << b.written;
  return relate(a, b);
}

TEST(Amounts, AddressesAreComparedByStreetAndBlock) {
  const auto address = [](double number, std::string street) {
    Amount amount = exact(number, "address");
    amount.kind = QuantityKind::other;
    amount.measured = std::move(street);
    return amount;
  };
  EXPECT_EQ(both_ways(address(3504, " mill ave."), address(3504, " mill avenue")), AmountRelation::same);
  EXPECT_EQ(both_ways(address(3504, " mill ave."), address(3500, " block of mill avenue")), AmountRelation::compatible);
  EXPECT_EQ(both_ways(address(3504, " mill ave."), address(3600, " block of mill avenue")), AmountRelation::different);
  EXPECT_EQ(both_ways(address(3504, " mill ave."), address(3504, " elm drive")), AmountRelation::incomparable);
  EXPECT_FALSE(same_number(address(3504, " mill ave."), address(3600, " block of mill avenue")));
}

TEST(Amounts, ExactNumbersThatDifferExcludeEachOther) {
  EXPECT_EQ(both_ways(exact(23), exact(21)), AmountRelation::different);
  EXPECT_EQ(both_ways(exact(23), exact(23)), AmountRelation::same);
  EXPECT_EQ(both_ways(exact(44, "year"), exact(45, "year")), AmountRelation::different);
  EXPECT_EQ(both_ways(exact(44, "year"), exact(44)), AmountRelation::incomparable);
}

TEST(Amounts, AnAgeInMonthsMeetsTheYearsThatHavePassed) {
  const auto age = [](double months) {
    Amount amount = exact(months / 12, "year");
    amount.kind = QuantityKind::age;
    return amount;
  };
  EXPECT_EQ(both_ways(age(13), age(12)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(age(11), age(12)), AmountRelation::different);
  EXPECT_EQ(both_ways(age(25), age(12)), AmountRelation::different);
  EXPECT_EQ(both_ways(age(13), age(15)), AmountRelation::different);
}

TEST(Amounts, ABoundMeetsWhatItAllows) {
  EXPECT_EQ(both_ways(from(Bound::at_least, 21), exact(23)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(from(Bound::at_least, 25), exact(23)), AmountRelation::different);
  EXPECT_EQ(both_ways(from(Bound::at_most, 40000), exact(31000)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(from(Bound::less_than, 12), exact(15)), AmountRelation::different);
}

TEST(Amounts, MoreThanIsNotAboutButBothCanHold) {
  EXPECT_EQ(both_ways(from(Bound::about, 250), from(Bound::more_than, 250)), AmountRelation::compatible);
  EXPECT_TRUE(same_number(from(Bound::about, 250), from(Bound::more_than, 250)));
  EXPECT_EQ(both_ways(from(Bound::more_than, 250), from(Bound::at_least, 250)), AmountRelation::same);
  EXPECT_EQ(both_ways(from(Bound::more_than, 2), from(Bound::at_least, 2)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(from(Bound::about, 250), exact(238)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(from(Bound::about, 250), exact(412)), AmountRelation::different);
}

TEST(Amounts, VagueAmountsDoNotExcludeTheFiguresTheyAllow) {
  Amount hundreds = from(Bound::vague, 200), dozens = from(Bound::vague, 24);
  hundreds.number = "hundreds";
  dozens.number = "dozens";
  EXPECT_EQ(both_ways(hundreds, exact(238)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(dozens, exact(238)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(dozens, hundreds), AmountRelation::compatible);
  EXPECT_EQ(both_ways(hundreds, hundreds), AmountRelation::same);
  EXPECT_FALSE(same_number(hundreds, hundreds));
}

TEST(Amounts, OneNumberMayBeTheOtherRounded) {
  EXPECT_EQ(both_ways(exact(40000), exact(39812)), AmountRelation::compatible);
  EXPECT_EQ(both_ways(exact(40000), exact(38900)), AmountRelation::different);
  EXPECT_EQ(both_ways(exact(250), exact(238)), AmountRelation::different);
  EXPECT_EQ(both_ways(exact(20), exact(23)), AmountRelation::different);
}

TEST(Amounts, ASumInMillionsMayBeTheOtherCut) {
  const auto million = [](double value) {
    Amount amount = exact(value * 1e6, "USD");
    amount.number = std::to_string(static_cast<int>(value)) + " million";
    return amount;
  };
  EXPECT_EQ(both_ways(million(43), exact(43885310, "USD")), AmountRelation::compatible);
  EXPECT_EQ(both_ways(million(42), exact(43885310, "USD")), AmountRelation::different);
  EXPECT_EQ(both_ways(million(45), exact(43885310, "USD")), AmountRelation::different) << "nobody cuts upward";
  EXPECT_EQ(both_ways(million(43), exact(43900000, "USD")), AmountRelation::different) << "the other is in millions, too";
  EXPECT_EQ(both_ways(million(1), exact(1885310, "USD")), AmountRelation::different) << "nearly twice as much";
  EXPECT_EQ(both_ways(exact(43000000, "USD"), exact(43885310, "USD")), AmountRelation::different) << "written out";
}

TEST(Amounts, RatesOverDifferentTimesAreNotCompared) {
  Amount yearly = exact(200, "USD"), daily = exact(5, "USD");
  yearly.per = "year";
  daily.per = "day";
  EXPECT_EQ(both_ways(yearly, daily), AmountRelation::incomparable);
}

TEST(Amounts, GrainIsWhatTheLastFiguresLeaveOpen) {
  EXPECT_DOUBLE_EQ(grain_of(238), 1);
  EXPECT_DOUBLE_EQ(grain_of(250000), 10000);
  EXPECT_DOUBLE_EQ(grain_of(2.5), 0.1);
  EXPECT_DOUBLE_EQ(grain_of(0), 1);
}

Quantity length(const std::string& text, const std::string& words, const std::string& number, double metres) {
  const auto begin = static_cast<std::uint32_t>(text.find(words));
  Quantity quantity{.span = {begin, static_cast<std::uint32_t>(begin + words.size())}};
  const auto at = static_cast<std::uint32_t>(text.find(number, begin));
  quantity.number = {at, static_cast<std::uint32_t>(at + number.size())};
  quantity.kind = QuantityKind::length;
  quantity.unit = "metre";
  quantity.low = quantity.high = metres;
  return quantity;
}

TEST(Amounts, AnAmountInTwoUnitsIsOne) {
  const std::string text = "The road is 85 miles (135 kilometers) long, the bridge 2 miles (900 feet).";
  const Quantity miles = length(text, "85 miles", "85", 85 * 1609.344),
                 kilometres = length(text, "135 kilometers", "135", 135000);
  EXPECT_EQ(amount_of(miles, text).measured, "mile");
  EXPECT_EQ(amount_of(kilometres, text).measured, "kilometre");
  EXPECT_EQ(relate(amount_of(miles, text), amount_of(kilometres, text)), AmountRelation::same);
  EXPECT_TRUE(is_conversion(miles, kilometres, text));
  const Quantity two = length(text, "2 miles", "2", 2 * 1609.344), feet = length(text, "900 feet", "900", 274.32);
  EXPECT_FALSE(is_conversion(two, feet, text));
  EXPECT_FALSE(is_conversion(kilometres, two, text));
}

TEST(Amounts, MoneyInBracketsIsTheSameInAnotherCurrency) {
  const std::string text = "It cost $5m (£4m), and later $9m and £2m.";
  const auto money = [&](const std::string& words, const std::string& unit, double value) {
    Quantity quantity = length(text, words, words.substr(words.size() - 2), value);
    quantity.kind = QuantityKind::money;
    quantity.unit = unit;
    return quantity;
  };
  EXPECT_TRUE(is_conversion(money("$5m", "USD", 5e6), money("£4m", "GBP", 4e6), text));
  EXPECT_FALSE(is_conversion(money("$9m", "USD", 9e6), money("£2m", "GBP", 2e6), text));
}

TEST(Amounts, NumbersAreWrittenForPeople) {
  EXPECT_EQ(plain_number(412), "412");
  EXPECT_EQ(plain_number(40000), "40,000");
  EXPECT_EQ(plain_number(1300000), "1.3 million");
  EXPECT_EQ(plain_number(1234567), "1,234,567");
  EXPECT_EQ(plain_number(2.5), "2.5");
  EXPECT_EQ(plain_number(-1500), "-1,500");
  EXPECT_EQ(plain_number(infinity), "unbounded");
}

TEST(Amounts, AScoreIsNoRange) {
  const auto score = [](const std::string& number, double low, double high) {
    return Amount{.kind = QuantityKind::clock_score,
                  .bound = Bound::between,
                  .low = low,
                  .high = high,
                  .written = (low + high) / 2,
                  .number = number};
  };
  EXPECT_EQ(both_ways(score("3-1", 1, 3), score("1-3", 1, 3)), AmountRelation::same);
  EXPECT_EQ(both_ways(score("3-1", 1, 3), score("three to one", 1, 3)), AmountRelation::same);
  EXPECT_EQ(both_ways(score("12-3", 3, 12), score("13-3", 3, 13)), AmountRelation::different);
  EXPECT_EQ(both_ways(score("12-3", 3, 12), score("13-2", 2, 13)), AmountRelation::different);
  EXPECT_EQ(both_ways(score("12-3-1", 1, 12), score("12-4-1", 1, 12)), AmountRelation::different);
}

TEST(Amounts, ARecordTellsItsWinsFirst) {
  const auto read = [](const std::string& text, const std::string& number) {
    const auto at = static_cast<std::uint32_t>(text.find(number));
    const Span span{at, at + static_cast<std::uint32_t>(number.size())};
    return amount_of(
        {.span = span, .number = span, .bound = Bound::between, .kind = QuantityKind::clock_score, .low = 3, .high = 12}, text);
  };
  const Amount moss = read("Rita Moss (12-3) won.", "12-3");
  EXPECT_EQ(both_ways(moss, read("Rita Moss (3-12) won.", "3-12")), AmountRelation::different);
  EXPECT_EQ(both_ways(moss, read("It took her record to 12-03.", "12-03")), AmountRelation::same);
  EXPECT_EQ(both_ways(moss, read("They lost it 3-12.", "3-12")), AmountRelation::same);
  EXPECT_EQ(both_ways(moss, read("It took her record to 3-12.", "3-12")), AmountRelation::different);
  EXPECT_FALSE(read("Council Passes Housing Bill (12-3)", "12-3").record);
  EXPECT_EQ(both_ways(read("They lost to Tarn Rovers (3-12).", "3-12"), read("Tarn Rovers (12-3) won.", "12-3")),
            AmountRelation::same);
  EXPECT_EQ(both_ways(read("A record crowd saw it end 3-12.", "3-12"), moss), AmountRelation::same);
  EXPECT_FALSE(same_number(read("a 12-3 record", "12-3"), read("a 3-12 record", "3-12")));
}

}  // namespace
}  // namespace hexapla::text::amounts_test
