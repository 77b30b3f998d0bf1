#include "language/features.h"

#include <gtest/gtest.h>

namespace hexapla::language::features_test {
namespace {

TEST(Features, StandByByte) {
  EXPECT_EQ(ordered_features("Number=Sing|NumType=Card"), "NumType=Card|Number=Sing");
  EXPECT_EQ(ordered_features("PronType=Rel,Int"), "PronType=Int,Rel");
  EXPECT_EQ(ordered_features("_"), "");
  EXPECT_EQ(ordered_features(""), "");
}

TEST(Features, AreMergedByName) { EXPECT_EQ(merge_features("Number=Sing", "Number=Plur|Case=Nom"), "Case=Nom|Number=Sing"); }

}  // namespace
}  // namespace hexapla::language::features_test
