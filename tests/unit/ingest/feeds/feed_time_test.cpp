// Tests src/ingest/feeds/feed_time.cpp.
#include "ingest/feeds/feed_time.h"

#include <gtest/gtest.h>

#include "ingest/html/iso_time.h"

namespace hexapla::feeds::feed_time_test {
namespace {

TEST(feed_time, zones_in_letters) {
  EXPECT_EQ(feed_time("Tue, 14 Oct 2025 17:45:00 EST"), "Tue, 14 Oct 2025 17:45:00 -0500");
  EXPECT_EQ(html::iso_time(feed_time(" Tue, 14 Oct 2025\n17:45:00 PDT ")), "2025-10-14T17:45:00-07:00");
  EXPECT_EQ(feed_time("est"), "est");
}

TEST(feed_time, years_of_two_figures) {
  EXPECT_EQ(html::iso_time(feed_time("14 Oct 25 17:45 GMT")), "2025-10-14T17:45Z");
  EXPECT_EQ(html::iso_time(feed_time("Wed, 14 Oct 98 17:45:10 GMT")), "1998-10-14T17:45:10Z");
}

TEST(feed_time, other_forms_stay) {
  EXPECT_EQ(feed_time("2025-10-14T17:45:00Z"), "2025-10-14T17:45:00Z");
  EXPECT_EQ(feed_time("October 14, 2025"), "October 14, 2025");
  EXPECT_EQ(feed_time(""), "");
}

}  // namespace
}  // namespace hexapla::feeds::feed_time_test
