#include "text/publication.h"

#include <gtest/gtest.h>

namespace hexapla::text::publication_test {
namespace {

TEST(Publication, ReadsIsoTimesAsFarAsTheyAreTold) {
  const auto day = read_publication("2025-10-14");
  ASSERT_TRUE(day);
  EXPECT_EQ(day->end - day->begin, 86400);
  EXPECT_FALSE(day->zoned);
  const auto minute = read_publication("2025-10-14T08:30+02:00");
  ASSERT_TRUE(minute);
  EXPECT_EQ(minute->begin - day->begin, 6 * 3600 + 30 * 60);
  EXPECT_TRUE(minute->zoned);
  EXPECT_FALSE(read_publication("yesterday"));
}

TEST(Publication, OnlyCertainOrderCounts) {
  const auto at = [](std::string_view iso) { return *read_publication(iso); };
  EXPECT_EQ(seconds_between(at("2025-10-14T08:00Z"), at("2025-10-14T10:00:00Z")), 2 * 3600);
  EXPECT_FALSE(seconds_between(at("2025-10-14T10:00Z"), at("2025-10-14T08:00Z")));
  EXPECT_FALSE(seconds_between(at("2025-10-14"), at("2025-10-14T22:00Z")));
  EXPECT_EQ(describe_seconds(7200), "2 hours");
}

TEST(Publication, AnUpdateIsTheLast) {
  Metadata metadata;
  EXPECT_FALSE(last_publication(metadata));
  metadata.published = "2025-10-14";
  EXPECT_EQ(last_publication(metadata)->begin, read_publication("2025-10-14")->begin);
  metadata.updated = "2025-10-15";
  EXPECT_EQ(last_publication(metadata)->begin, read_publication("2025-10-15")->begin);
}

}  // namespace
}  // namespace hexapla::text::publication_test
