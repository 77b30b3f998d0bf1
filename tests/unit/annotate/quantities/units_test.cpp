// Tests src/annotate/quantities/units.cpp.
#include "annotate/quantities/units.h"

#include <gtest/gtest.h>

namespace hexapla::annotate::quantities::units_test {
namespace {

TEST(Units, AreNamedInAnyCaseAndNumber) {
  ASSERT_TRUE(unit_named("miles"));
  EXPECT_EQ(unit_named("miles")->name, "metre");
  EXPECT_DOUBLE_EQ(unit_named("miles")->factor, 1609.344);
  EXPECT_EQ(unit_named("mph")->kind, QuantityKind::speed);
  EXPECT_FALSE(unit_named("boats"));
  EXPECT_FALSE(unit_named(""));
}

TEST(Units, TakePrefixesOfTheSi) {
  EXPECT_DOUBLE_EQ(unit_named("micrograms")->factor, 1e-9);
  EXPECT_DOUBLE_EQ(unit_named("petabytes")->factor, 1e15);
  EXPECT_DOUBLE_EQ(unit_named("kilojoule")->factor, 1e3);
  EXPECT_DOUBLE_EQ(unit_named("megapascals")->factor, 1e6);
  EXPECT_DOUBLE_EQ(unit_named("centimetres")->factor, 0.01);
  EXPECT_DOUBLE_EQ(unit_named("gigaton")->factor, 1e12);  // of 1,000 kg, where the ton alone is the American one
  EXPECT_DOUBLE_EQ(unit_named("ton")->factor, 907.18474);
  EXPECT_FALSE(unit_named("kilomiles"));
  EXPECT_FALSE(unit_named("kilo-")) << "a prefix alone";
}

TEST(Units, WordsWithOtherMeaningsNeedAPrefix) {
  EXPECT_FALSE(unit_named("bit"));
  EXPECT_FALSE(unit_named("newton"));
  EXPECT_TRUE(unit_named("megabit"));
  EXPECT_TRUE(unit_named("kilonewton"));
}

TEST(Units, SignsKeepTheirCase) {
  EXPECT_DOUBLE_EQ(unit_signed("mW")->factor, 1e-3);
  EXPECT_DOUBLE_EQ(unit_signed("MW")->factor, 1e6);
  EXPECT_EQ(unit_signed("Mb")->name, "bit");
  EXPECT_EQ(unit_signed("MB")->name, "byte");
  EXPECT_DOUBLE_EQ(unit_signed("\u00B5g")->factor, 1e-9);
  EXPECT_EQ(unit_signed("mAh")->name, "ampere_hour");
  EXPECT_DOUBLE_EQ(unit_signed("V")->factor, 1);
  for (const char* raw : {"B", "A", "kkW", "MN7", "Mm", "", "TV"}) EXPECT_FALSE(unit_signed(raw)) << raw;
}

TEST(Units, AreToldFromOtherWords) {
  EXPECT_TRUE(is_unit("acres"));
  EXPECT_FALSE(is_unit("people"));
}

}  // namespace
}  // namespace hexapla::annotate::quantities::units_test
