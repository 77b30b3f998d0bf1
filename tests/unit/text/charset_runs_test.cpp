// Tests src/text/charset_runs.h.
#include "text/charset_runs.h"

#include <gtest/gtest.h>

namespace hexapla::text::charset_runs_test {
namespace {

TEST(charset_runs, pieces_that_continue_are_one_run) {
  RunBuilder builder;
  builder.same(3, 10);
  builder.same(2, 13);
  builder.same(0, 99);
  builder.replaced(2, 1, 15);
  builder.replaced(2, 1, 16);
  builder.replaced(2, 1, 20);
  builder.inserted(1);
  builder.inserted(1);
  EXPECT_EQ(builder.text_size(), 13U);
  EXPECT_EQ(std::move(builder).take(), (std::vector<hexapla::Run>{{0, 10, 1, 1, RunKind::same},
                                                                  {5, 15, 2, 1, RunKind::replaced},
                                                                  {9, 20, 2, 1, RunKind::replaced},
                                                                  {11, 0, 1, 0, RunKind::inserted}}));
}

}  // namespace
}  // namespace hexapla::text::charset_runs_test
