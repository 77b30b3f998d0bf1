// Tests src/ingest/html/charset_hint.cpp.
#include <gtest/gtest.h>

#include "ingest/html/html.h"

namespace hexapla::html::charset_hint_test {
namespace {

TEST(charset_hint, declarations) {
  EXPECT_EQ(html_charset_hint("<meta charset=\" ISO-8859-1 \">"), "iso-8859-1");
  EXPECT_EQ(html_charset_hint("<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset = 'windows-1251'\">"), "windows-1251");
  EXPECT_EQ(html_charset_hint("<meta content='text/html; charset=koi8-r' http-equiv=content-type>"), "koi8-r");
  EXPECT_EQ(html_charset_hint("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><html>"), "shift_jis");
  EXPECT_EQ(html_charset_hint("\xEF\xBB\xBF<?xml encoding='utf-8'?>"), "utf-8");
  EXPECT_EQ(html_charset_hint("<meta charset=utf-16le>"), "utf-8");
}

TEST(charset_hint, what_is_no_declaration) {
  EXPECT_EQ(html_charset_hint(""), "");
  EXPECT_EQ(html_charset_hint(
                "<!-- <meta charset=koi8-r> --><script>'<meta charset=koi8-r>'</script><title><meta charset=koi8-r></title>"),
            "");
  EXPECT_EQ(html_charset_hint("<body><meta charset=koi8-r>"), "");
  EXPECT_EQ(html_charset_hint("<meta content='text/html; charset=koi8-r'>"), "");
  EXPECT_EQ(html_charset_hint("<meta http-equiv=content-type content='text/html; charset'>"), "");
  EXPECT_EQ(html_charset_hint("<meta charset"), "");
}

}  // namespace
}  // namespace hexapla::html::charset_hint_test
