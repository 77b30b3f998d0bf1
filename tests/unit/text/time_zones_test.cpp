#include "text/time_zones.h"

#include <gtest/gtest.h>

namespace hexapla::text::time_zones_test {
namespace {

TEST(TimeZones, LettersAreOfAZoneAnywhere) {
  EXPECT_TRUE(is_zone_by_letters("mst"));
  EXPECT_TRUE(is_zone_by_letters("cest"));
  EXPECT_FALSE(is_zone_by_letters("local"));
}

TEST(TimeZones, WordsNameOneBehindAnHour) {
  EXPECT_TRUE(is_zone("pacific"));
  EXPECT_TRUE(is_zone("gmt"));
  EXPECT_FALSE(is_zone("pm"));
}

}  // namespace
}  // namespace hexapla::text::time_zones_test
