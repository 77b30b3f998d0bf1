// Tests src/ingest/feeds/uri.cpp.
#include "ingest/feeds/uri.h"

#include <gtest/gtest.h>

namespace hexapla::feeds::uri_test {
namespace {

TEST(uri, references_are_resolved_as_the_rfc_has_it) {
  const std::string_view base = "http://a.example/b/c/d;p?q";
  EXPECT_EQ(resolved(base, "g"), "http://a.example/b/c/g");
  EXPECT_EQ(resolved(base, "./g/"), "http://a.example/b/c/g/");
  EXPECT_EQ(resolved(base, "/g"), "http://a.example/g");
  EXPECT_EQ(resolved(base, "//g.example"), "http://g.example");
  EXPECT_EQ(resolved(base, "?y"), "http://a.example/b/c/d;p?y");
  EXPECT_EQ(resolved(base, "#s"), "http://a.example/b/c/d;p?q#s");
  EXPECT_EQ(resolved(base, ""), "http://a.example/b/c/d;p?q");
  EXPECT_EQ(resolved(base, "../../../g"), "http://a.example/g");
  EXPECT_EQ(resolved(base, ".."), "http://a.example/b/");
  EXPECT_EQ(resolved("http://a.example", "g"), "http://a.example/g");
}

TEST(uri, what_needs_or_has_no_base) {
  EXPECT_EQ(resolved("http://a.example/", "tag:b.example,2025:1"), "tag:b.example,2025:1");
  EXPECT_EQ(resolved("", "/g"), "/g");
  EXPECT_EQ(resolved("b/c", "g"), "g");
  EXPECT_TRUE(is_absolute("mailto:a@b.example"));
  EXPECT_FALSE(is_absolute("/a:b"));
  EXPECT_FALSE(is_absolute("1a:b"));
}

}  // namespace
}  // namespace hexapla::feeds::uri_test
