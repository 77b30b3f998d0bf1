#include "language/network/row_source.h"

#include <gtest/gtest.h>

namespace hexapla::language::row_source_test {
namespace {

class BlockPlacesTest : public ::testing::Test {
 protected:
  /// The place of a block, negative where it was missing: -1 for place 0.
  int ask(std::uint32_t block) {
    bool missing = false;
    const auto place = static_cast<int>(places_.find(block, missing));
    return missing ? -1 - place : place;
  }
  BlockPlaces places_;
};

TEST_F(BlockPlacesTest, KeepsWhatFits) {
  places_.begin(3, 3);
  EXPECT_EQ(ask(2), -1);
  EXPECT_EQ(ask(0), -2);
  EXPECT_EQ(ask(1), -3);
  EXPECT_EQ(ask(2), 0);
  EXPECT_EQ(ask(0), 1);
}

TEST_F(BlockPlacesTest, TheOneNotAskedForTheLongestMakesRoom) {
  places_.begin(10, 2);
  EXPECT_EQ(ask(7), -1);
  EXPECT_EQ(ask(3), -2);
  EXPECT_EQ(ask(7), 0);
  EXPECT_EQ(ask(9), -2) << "in place of block 3";
  EXPECT_EQ(ask(7), 0);
  EXPECT_EQ(ask(3), -2) << "in place of block 9";
}

TEST_F(BlockPlacesTest, AnotherDocumentHasNothing) {
  places_.begin(2, 2);
  ask(1);
  places_.begin(2, 2);
  EXPECT_EQ(ask(1), -1);
}

}  // namespace
}  // namespace hexapla::language::row_source_test
