// Tests src/text/charset_names.cpp.
#include "text/charset_names.h"

#include <gtest/gtest.h>

namespace hexapla::text::charset_names_test {
namespace {

TEST(charset_names, labels_in_any_case_and_with_white_space) {
  ASSERT_NE(find_charset(" Windows-1251\n"), nullptr);
  EXPECT_EQ(find_charset("CP1251")->name, "windows-1251");
  EXPECT_EQ(find_charset("utf8")->name, "utf-8");
  EXPECT_EQ(find_charset("ascii")->name, "windows-1252");
  EXPECT_EQ(find_charset("gb2312")->name, "gbk");
}

TEST(charset_names, what_is_no_label) {
  EXPECT_EQ(find_charset(""), nullptr);
  EXPECT_EQ(find_charset(" \t"), nullptr);
  EXPECT_EQ(find_charset("utf-7"), nullptr);
  EXPECT_EQ(find_charset(std::string(100'000, 'a')), nullptr);
}

}  // namespace
}  // namespace hexapla::text::charset_names_test
