// Tests src/lineage/quoted.cpp.
#include "lineage/quoted.h"

#include <gtest/gtest.h>

namespace hexapla::lineage::quoted_test {
namespace {

using Spans = std::vector<Span>;

TEST(quoted, finds_all_common_marks) {
  EXPECT_EQ(quoted_stretches("He said \"no\" twice."), (Spans{{8, 12}}));
  EXPECT_EQ(quoted_stretches("He said “no” twice."), (Spans{{8, 16}}));
  EXPECT_EQ(quoted_stretches("Er sagte „nein“ zweimal."), (Spans{{9, 19}}));
  EXPECT_EQ(quoted_stretches("Il dit «non» deux fois."), (Spans{{7, 14}}));
  EXPECT_EQ(quoted_stretches("He said 'no' twice."), (Spans{{8, 12}}));
}

TEST(quoted, apostrophes_open_nothing) {
  EXPECT_EQ(quoted_stretches("They don't, won't and can't."), Spans{});
  EXPECT_EQ(quoted_stretches("the workers' hall and the '90s"), Spans{});
}

TEST(quoted, an_unclosed_mark_reaches_to_the_end_of_its_line) {
  EXPECT_EQ(quoted_stretches("“It goes on\nand on"), (Spans{{0, 13}}));
  EXPECT_EQ(quoted_stretches("'It goes on\nand on"), Spans{});
}

TEST(quoted, nothing_comes_of_nothing) {
  EXPECT_EQ(quoted_stretches(""), Spans{});
  EXPECT_EQ(quoted_stretches("\n\n\""), Spans{});
}

}  // namespace
}  // namespace hexapla::lineage::quoted_test
