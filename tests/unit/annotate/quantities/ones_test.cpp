// Tests src/annotate/quantities/ones.cpp.
#include <gtest/gtest.h>

#include "reading.h"

namespace hexapla::annotate::ones_test {
namespace {

TEST(ones, somebody_who_speaks_is_not_counted) {
  EXPECT_EQ(spans("One woman in Tarn told a reporter so."), Strings{});
  EXPECT_EQ(spans("They spoke to one man who says so."), Strings{});
  EXPECT_EQ(spans("In one incident, nobody was hurt."), Strings{});
  EXPECT_EQ(spans("It left one man dead."), Strings{"one man"});
}

TEST(ones, fillers_are_not_counted) {
  EXPECT_EQ(spans("One thing is sure."), Strings{});
  EXPECT_EQ(spans("One boat sank."), Strings{"One boat"});
}

}  // namespace
}  // namespace hexapla::annotate::ones_test
