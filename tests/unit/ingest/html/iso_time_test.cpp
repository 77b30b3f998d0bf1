// Tests src/ingest/html/iso_time.cpp.
#include "ingest/html/iso_time.h"

#include <gtest/gtest.h>

namespace hexapla::html::iso_time_test {
namespace {

std::string iso(std::string_view written) { return iso_time(written).value_or("none"); }

TEST(iso_time, iso_8601) {
  EXPECT_EQ(iso("2025-10-14"), "2025-10-14");
  EXPECT_EQ(iso(" 2025-10-14T17:45:00.123Z "), "2025-10-14T17:45:00Z");
  EXPECT_EQ(iso("2025-10-14 17:45"), "2025-10-14T17:45");
  EXPECT_EQ(iso("20251014T174500+0200"), "2025-10-14T17:45:00+02:00");
  EXPECT_EQ(iso("2025/10/4"), "2025-10-04");
  EXPECT_EQ(iso("2025-10"), "2025-10");
}

TEST(iso_time, words) {
  EXPECT_EQ(iso("Tue, 14 Oct 2025 17:45:00 GMT"), "2025-10-14T17:45:00Z");
  EXPECT_EQ(iso("October 14, 2025"), "2025-10-14");
  EXPECT_EQ(iso("Sept. 14th, 2025 at 5:45 p.m."), "2025-09-14T17:45");
  EXPECT_EQ(iso("14 October 2025 12:05 am"), "2025-10-14T00:05");
}

TEST(iso_time, nothing_is_guessed) {
  for (const std::string_view written : {"", "yesterday", "01/02/2025", "14.10.25", "2025-13-01", "2025-02-30", "2025",
                                         "1760463900", "May 5", "Maybe 5, 2025", "5 words of 2025"}) {
    EXPECT_EQ(iso(written), "none") << written;
  }
  EXPECT_EQ(iso("2025-10-14 99:99"), "2025-10-14");
}

}  // namespace
}  // namespace hexapla::html::iso_time_test
