// Tests src/lineage/publication.cpp.
#include "lineage/publication.h"

#include <gtest/gtest.h>

namespace hexapla::lineage {
namespace {

std::int64_t apart(std::string_view first, std::string_view second) {
  return seconds_between(*read_publication(first), *read_publication(second)).value_or(-1);
}

TEST(publication, reads_what_metadata_gives) {
  EXPECT_EQ(read_publication("1970-01-02")->begin, 86400);
  EXPECT_EQ(read_publication("1970-01-02")->end, 2 * 86400);
  EXPECT_EQ(read_publication("1970-01-01T01:30:10.25Z")->begin, 5410);
  EXPECT_EQ(read_publication("1970-01-01 02:30+02:00")->begin, 1800);
  EXPECT_EQ(read_publication("1970-01-01T00:00-0500")->begin, 5 * 3600);
  EXPECT_TRUE(read_publication("2024"));
  EXPECT_TRUE(read_publication("2024-05"));
  for (const char* text :
       {"", "May 5", "2024-13", "2024-02-30", "2024-05-17T", "2024-05-17T25:00", "2024-05-17T08:30+", "2024-05-17x"})
    EXPECT_FALSE(read_publication(text)) << text;
}

TEST(publication, is_earlier_only_where_that_is_certain) {
  EXPECT_EQ(apart("2024-05-17", "2024-05-18"), 86400);
  EXPECT_EQ(apart("2024-05-17", "2024-05-17"), -1);
  EXPECT_EQ(apart("2024-05-18", "2024-05-17"), -1);
  EXPECT_EQ(apart("2024-05-17", "2024-05-17T20:00"), -1);
  EXPECT_EQ(apart("2024-05-17T08:00Z", "2024-05-17T10:00+02:00"), -1);
  EXPECT_EQ(apart("2024-05-17T08:00Z", "2024-05-17T11:00+02:00"), 3600);
  EXPECT_EQ(apart("2024-05-17T08:00Z", "2024-05-17T20:00"), -1) << "a clock time of no zone may be of any";
  EXPECT_EQ(apart("2024-05-17T11:00Z", "2024-05-18"), -1);
  EXPECT_EQ(apart("2024-05-17T08:00Z", "2024-05-18"), 16 * 3600);
}

TEST(publication, tells_how_much_earlier) {
  EXPECT_EQ(describe_seconds(1), "1 second");
  EXPECT_EQ(describe_seconds(600), "10 minutes");
  EXPECT_EQ(describe_seconds(3 * 3600), "3 hours");
  EXPECT_EQ(describe_seconds(86400), "1 day");
  EXPECT_EQ(describe_seconds(5 * 86400 + 3600), "5 days");
}

}  // namespace
}  // namespace hexapla::lineage
