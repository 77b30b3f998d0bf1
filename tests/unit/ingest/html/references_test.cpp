// Tests src/ingest/html/references.cpp.
#include "ingest/html/references.h"

#include <gtest/gtest.h>

namespace hexapla::html::references_test {
namespace {

TEST(references, one_unit_of_a_page) {
  EXPECT_EQ(decode_unit("&eacute;"), "é");
  EXPECT_EQ(decode_unit("&amp"), "&");
  EXPECT_EQ(decode_unit("&#8211;"), "–");
  EXPECT_EQ(decode_unit("&#x92;"), "’");
  EXPECT_EQ(decode_unit("&nGt;"), "\u226B\u20D2");
  EXPECT_EQ(decode_unit("\n"), " ");
  EXPECT_EQ(decode_unit(std::string_view("\0", 1)), "\uFFFD");
  EXPECT_EQ(decode_unit("&nbsp;"), "\u00A0");
}

TEST(references, what_is_not_one_unit) {
  for (const std::string_view bytes : {"", "a", "&", "&amp;&amp;", "&nonsense;", "&amp; ", "  "})
    EXPECT_EQ(decode_unit(bytes), "") << bytes;
}

TEST(references, numbers_beyond_all_bounds) {
  EXPECT_EQ(decode_unit("&#0;"), "\uFFFD");
  EXPECT_EQ(decode_unit("&#xD800;"), "\uFFFD");
  EXPECT_EQ(decode_unit("&#99999999999999999999999;"), "\uFFFD");
}

TEST(references, attributes_keep_unfinished_ones) {
  EXPECT_EQ(read_reference("&copy=1", 0, ReferencePlace::attribute).size, 0U);
  EXPECT_EQ(read_reference("&copy=1", 0, ReferencePlace::text).size, 5U);
  EXPECT_EQ(decode_value("?a=1&copy=2&amp;b", ReferencePlace::attribute), "?a=1&copy=2&b");
  EXPECT_EQ(read_reference("&notin;", 0, ReferencePlace::text).size, 7U);
  EXPECT_EQ(read_reference("&notit;", 0, ReferencePlace::text).size, 4U);
}

}  // namespace
}  // namespace hexapla::html::references_test
