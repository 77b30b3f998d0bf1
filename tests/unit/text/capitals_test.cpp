// Tests src/text/capitals.cpp.
#include "text/capitals.h"

#include <gtest/gtest.h>

namespace hexapla::text::capitals_test {
namespace {

TEST(capitals, are_shouted_where_no_small_letter_stands) {
  EXPECT_TRUE(is_shouted("PORT ELM, 3"));
  EXPECT_FALSE(is_shouted("Port ELM"));
  EXPECT_FALSE(is_shouted("12"));
  EXPECT_FALSE(is_shouted(""));
}

}  // namespace
}  // namespace hexapla::text::capitals_test
