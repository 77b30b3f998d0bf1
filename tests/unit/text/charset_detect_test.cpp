// Tests src/text/charset_detect.cpp and charset_scripts.cpp.
#include "text/charset_detect.h"

#include <gtest/gtest.h>

#include "text/charset_scripts.h"

namespace hexapla::text::charset_detect_test {
namespace {

using namespace std::string_literals;

std::string_view name(const Charset* charset) { return charset == nullptr ? "none" : charset->name; }

/// Russian in a single-byte set whose letters а…я stand at `first` without a gap.
std::string russian(unsigned char first) {
  // "мэр города сказал что порт закрыт", letters counted from а.
  const std::vector<int> letters = {12, 29, 16, -1, 3,  14, 16, 14, 4,  0,  -1, 17, 10, 0,  7,  0, 11,
                                    -1, 23, 18, 14, -1, 15, 14, 16, 18, -1, 7,  0,  10, 16, 27, 18};
  std::string out;
  for (int i = 0; i < 6; ++i) {
    for (const int letter : letters) out += letter < 0 ? ' ' : static_cast<char>(first + letter);
    out += '\n';
  }
  return out;
}

TEST(charset_detect, byte_order_marks) {
  EXPECT_EQ(name(byte_order_mark("\xEF\xBB\xBFx").charset), "utf-8");
  EXPECT_EQ(byte_order_mark("\xEF\xBB\xBFx").size, 3U);
  EXPECT_EQ(name(byte_order_mark("\xFF\xFE\0\0"s).charset), "utf-32le");
  EXPECT_EQ(name(byte_order_mark("\xFF\xFEx\0"s).charset), "utf-16le");
  EXPECT_EQ(name(byte_order_mark("\xFE\xFF"s).charset), "utf-16be");
  EXPECT_EQ(byte_order_mark("").charset, nullptr);
}

TEST(charset_detect, zero_bytes) {
  EXPECT_EQ(zero_byte_charset("no zero here at all"), nullptr);
  EXPECT_EQ(zero_byte_charset(std::string(400, '\0')), nullptr);
  std::string wide;
  for (const char c : "Twelve boats"s) wide += {'\0', '\0', '\0', c};
  EXPECT_EQ(name(zero_byte_charset(wide)), "utf-32be");
  std::string latin;
  for (const char c : "Twelve boats"s) latin += {c, '\0'};
  EXPECT_EQ(name(zero_byte_charset(latin)), "utf-16le");
  std::string stray;  // a zero where the same half of each pair has one, but too few for Latin text
  for (int i = 0; i < 20; ++i) stray += "Twelve people\0 were hurt. "s;
  EXPECT_EQ(zero_byte_charset(stray), nullptr);
}

TEST(charset_detect, cyrillic_sets_are_told_apart) {
  EXPECT_EQ(name(detect_charset(russian(0xE0))), "windows-1251");
  EXPECT_EQ(name(detect_charset(russian(0xD0))), "iso-8859-5");
  EXPECT_EQ(name(detect_cyrillic(russian(0xE0))), "windows-1251");
  EXPECT_EQ(detect_cyrillic("caf\xE9 na\xEFve se\xF1or"), nullptr);
}

TEST(charset_detect, mac_quotation_marks) {
  EXPECT_EQ(name(detect_mac_roman("She met Mr \xD3 Daly, caf\xE9 owner")), "none");
  EXPECT_EQ(name(detect_mac_roman("He said \xD2no.\xD3 It\xD5s late.")), "macintosh");
  EXPECT_EQ(detect_mac_roman("plain"), nullptr);
}

TEST(charset_detect, thai_by_its_marks) {
  const std::string thai =
      "\xB9\xD2\xC2\xA1\xE0\xB7\xC8\xC1\xB9\xB5\xC3\xD5\xA1\xC5\xE8\xD2\xC7\xC7\xE8\xD2\xB7\xE8\xD2\xE0\xC3\xD7\xCD\xBB\xD4\xB4";
  EXPECT_EQ(name(detect_thai(thai)), "windows-874");
  EXPECT_EQ(detect_thai("caf\xE9"), nullptr);
}

}  // namespace
}  // namespace hexapla::text::charset_detect_test
