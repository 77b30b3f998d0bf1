#include "language/string_ids.h"

#include <gtest/gtest.h>

namespace hexapla::language::string_ids_test {
namespace {

// The numbers are what spaCy 3.8 gives.
TEST(StringIds, HashesAndSymbols) {
  EXPECT_EQ(string_id(""), 0U);
  EXPECT_EQ(string_id("mark"), 423U);
  EXPECT_EQ(string_id("the"), 7425985699627899538U);
}

TEST(StringIds, BaseNorms) {
  EXPECT_EQ(base_norm("“"), "\"");
  EXPECT_EQ(base_norm("US$"), "$");
  EXPECT_EQ(base_norm("boat"), std::nullopt);
}

TEST(StringIds, RowsStayInTheTable) {
  for (std::uint64_t id = 0; id < 1000; ++id) {
    for (const std::uint32_t row : embedding_rows(id * 0x9e3779b97f4a7c15U, 8, 50)) EXPECT_LT(row, 50U);
  }
}

}  // namespace
}  // namespace hexapla::language::string_ids_test
