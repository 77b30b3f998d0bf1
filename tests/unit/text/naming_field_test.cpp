#include "text/naming_field.h"

#include <gtest/gtest.h>

namespace hexapla::text::naming_field_test {
namespace {

TEST(naming_field, leads_nouns_of_one_part_to_one_field) {
  EXPECT_EQ(naming_field("gunman"), "attacker");
  EXPECT_EQ(naming_field("suspect"), naming_field("shooter"));
  EXPECT_NE(naming_field("refugee"), naming_field("suspect"));
  EXPECT_TRUE(naming_field("ferry").empty());
}

}  // namespace
}  // namespace hexapla::text::naming_field_test
