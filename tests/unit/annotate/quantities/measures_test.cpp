// Tests src/annotate/quantities/measures.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::measures_test {
namespace {

struct Case {
  std::string text, span;
  QuantityKind kind;
  double low;
  std::string unit;
};

TEST(measures, may_end_with_a_point) {
  const Reading reading("It lasted 3min. He ran on.");
  ASSERT_EQ(reading.spans(), Strings{"3min."});
  EXPECT_EQ(reading.at(0).kind, QuantityKind::duration);
  EXPECT_EQ(reading.at(0).unit, "min");
}

TEST(measures, a_slash_means_per_before_a_unit_only) {
  EXPECT_EQ(only("He had 4 children/stepchildren.").per, "");
  EXPECT_EQ(only("It sold at $60/barrel.").per, "barrel");
  EXPECT_EQ(only("It costs $5/week.").per, "week");
}

TEST(measures, convert_units) {
  using enum QuantityKind;
  const std::vector<Case> cases = {
      {"It lay 12 miles away.", "12 miles", length, 12 * 1609.344, "metre"},
      {"It lay 130km off.", "130km", length, 130000, "metre"},
      {"It lay 150 nautical miles off.", "150 nautical miles", length, 277800, "metre"},
      {"It covers 3 square miles.", "3 square miles", area, 3 * 1609.344 * 1609.344, "square_metre"},
      {"It covers 300 sq m now.", "300 sq m", area, 300, "square_metre"},
      {"It weighs 5 pounds then.", "5 pounds", mass, 5 * 0.45359237, "kilogram"},
      {"It weighs 60 tonnes.", "60 tonnes", mass, 60000, "kilogram"},
      {"It holds 5 litres.", "5 litres", volume, 5, "litre"},
      {"It ran at 74 mph.", "74 mph", speed, 74 * 0.44704, "metre_per_second"},
      {"It ran at 90 km/h.", "90 km/h", speed, 25, "metre_per_second"},
      {"It was 35C there.", "35C", temperature, 35, "degree_celsius"},
      {"It was 95 degrees Fahrenheit.", "95 degrees Fahrenheit", temperature, 35, "degree_celsius"},
      {"It was -5 °C there.", "-5 °C", temperature, -5, "degree_celsius"},
      {"It changed by minus five percent.", "minus five percent", percent, -5, "percent"},
      {"It was minus 5 degrees Celsius.", "minus 5 degrees Celsius", temperature, -5, "degree_celsius"},
      {"It gives 200 hp now.", "200 hp", other, 200 * 745.69987158227022, "watt"},
      {"It gives 200 PS now.", "200 PS", other, 200 * 735.49875, "watt"},
      {"It gives 450 Nm now.", "450 Nm", other, 450, "newton_metre"},
      {"It gives 300 pound-feet of torque.", "300 pound-feet", other, 300 * 1.3558179483314004, "newton_metre"},
      {"It gives 300 foot-pounds now.", "300 foot-pounds", other, 300 * 1.3558179483314004, "newton_metre"},
      {"It uses 75 kilowatt-hours now.", "75 kilowatt-hours", other, 75e3, "watt_hour"},
      {"It holds 5,000 mAh now.", "5,000 mAh", other, 5, "ampere_hour"},
      {"It needs 60W now.", "60W", other, 60, "watt"},
      {"It moves 100 megabits per second.", "100 megabits per second", other, 100e6, "bit_per_second"},
      {"It burns 20 MMBtu of gas.", "20 MMBtu", other, 20 * 1055.05585262e6, "joule"},
      {"It holds 8 fluid ounces.", "8 fluid ounces", volume, 8 * 0.0295735295625, "litre"},
      {"It holds 30 cubic feet.", "30 cubic feet", volume, 30 * 28.316846592, "litre"},
      {"It covers 300 km2 now.", "300 km2", area, 300e6, "square_metre"},
      {"It lies 4 light-years away.", "4 light-years", length, 4 * 9460730472580800.0, "metre"},
      {"It flew 30' up.", "30'", length, 30 * 0.3048, "metre"},
      {"It is a 45-degree angle.", "45-degree", other, 45, "degree"},
      {"It was 95 degrees F there.", "95 degrees F", temperature, 35, "degree_celsius"},
      {"It gives 300 lb-ft.", "300 lb-ft.", other, 300 * 1.3558179483314004, "newton_metre"},
      {"It bears 61.4 MPa now.", "61.4 MPa", other, 61.4e6, "pascal"},
      {"It moves at 5 m/s now.", "5 m/s", speed, 5, "metre_per_second"},
      {"It is 5 1/2 inches thick.", "5 1/2 inches", length, 5.5 * 0.0254, "metre"},
      {"It is 5-1/2 inches thick.", "5-1/2 inches", length, 5.5 * 0.0254, "metre"},
      {"It is 5-½ inches thick.", "5-½ inches", length, 5.5 * 0.0254, "metre"},
      {"It is 1/4 inch thick.", "1/4 inch", length, 0.25 * 0.0254, "metre"},
      {"It is 7 nanometers wide.", "7 nanometers", length, 7e-9, "metre"},
      {"He fired a .45-caliber pistol.", ".45-caliber", other, 0.45, "calibre"},
      {"She is 5'10\" tall.", "5'10\"", length, 5 * 0.3048 + 10 * 0.0254, "metre"},
      {"He is 5'08' tall.", "5'08'", length, 5 * 0.3048 + 8 * 0.0254, "metre"},
      {"A rise of 60 basis points came.", "60 basis points", percent, 0.6, "percentage_point"},
      {"A share of 52 percent fell.", "52 percent", percent, 52, "percent"},
      {"A share of 52 per cent fell.", "52 per cent", percent, 52, "percent"},
      {"A share of 52% fell.", "52%", percent, 52, "percent"},
  };
  for (const Case& c : cases) {
    const Reading reading(c.text);
    ASSERT_EQ(reading.quantities().size(), 1U) << c.text;
    const Quantity& quantity = reading.at(0);
    EXPECT_EQ(reading.text(quantity.span), c.span) << c.text;
    EXPECT_EQ(quantity.kind, c.kind) << c.text;
    EXPECT_NEAR(quantity.low, c.low, 1e-6) << c.text;
    EXPECT_EQ(quantity.unit, c.unit) << c.text;
  }
}

TEST(measures, letters_behind_forms_and_planes_are_no_degrees) {
  for (const char* text : {"The 13F filing came.", "A Boeing 777F landed.", "He sat at 14C/D."}) {
    const Reading reading(text);
    for (const Quantity& quantity : reading.quantities()) EXPECT_NE(quantity.kind, QuantityKind::temperature) << text;
  }
}

TEST(measures, marks_that_close_a_quotation_are_no_inches) {
  EXPECT_EQ(only("He said \"they lost 30\" then.").unit, "");
  EXPECT_EQ(only("It is 30\" wide.").unit, "metre");
}

TEST(measures, read_rates) {
  EXPECT_EQ(only("It cost $3 per million British thermal units.").per, "million british thermal unit");
  EXPECT_EQ(only("It cost $200 million per year.").per, "year");
  EXPECT_EQ(only("It cost $21 per square foot.").per, "square foot");
  EXPECT_EQ(only("It cost $1,271 an ounce.").per, "ounce");
  EXPECT_EQ(only("Expect one break per cable.").per, "cable");
  EXPECT_EQ(only("It cost $5 a person.").per, "person");
}

}  // namespace
}  // namespace hexapla::annotate::measures_test
