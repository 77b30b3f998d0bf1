#include "core/utf8.h"

#include <gtest/gtest.h>
#include <random>
#include <string>

namespace hexapla::utf8_test {
namespace {

/// The plain definition: every code point of the text, encoded again, gives the same bytes.
bool is_valid_plainly(std::string_view bytes) {
  std::string again;
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::Decoded decoded = utf8::decode(bytes, at);
    utf8::append(again, decoded.code_point);
    at += decoded.size;
  }
  return again == bytes;
}

TEST(Utf8, AcceptsWholeRangeOfCodePoints) {
  std::string text;
  for (const char32_t c : {U'\0', U'a', U'\x7F', U'\x80', U'é', U'\x7FF', U'\x800', U'€', U'\xD7FF', U'\xE000', U'\xFFFF',
                           U'\x10000', U'😀', U'\x10FFFF'}) {
    utf8::append(text, c);
  }
  EXPECT_EQ(utf8::first_invalid(text), utf8::valid);
}

TEST(Utf8, FindsFirstInvalidByte) {
  EXPECT_EQ(utf8::first_invalid("abc\xFF"), 3U);
  EXPECT_EQ(utf8::first_invalid("\xC0\x80"), 0U) << "overlong";
  EXPECT_EQ(utf8::first_invalid("a\xE0\x80\x80"), 1U) << "overlong";
  EXPECT_EQ(utf8::first_invalid("a\xED\xA0\x80"), 1U) << "surrogate";
  EXPECT_EQ(utf8::first_invalid("\xF4\x90\x80\x80"), 0U) << "beyond U+10FFFF";
  EXPECT_EQ(utf8::first_invalid("0123456789\xE2\x82"), 10U) << "cut short";
  EXPECT_EQ(utf8::first_invalid(""), utf8::valid);
}

TEST(Utf8, DecodesForwardsAndBackwards) {
  const std::string text = "a€😀";
  EXPECT_EQ(utf8::decode(text, 1).code_point, U'€');
  EXPECT_EQ(utf8::decode(text, 1).size, 3U);
  EXPECT_EQ(utf8::decode_before(text, 8).code_point, U'😀');
  EXPECT_EQ(utf8::decode_before(text, 8).size, 4U);
  EXPECT_EQ(utf8::decode_before(text, 1).code_point, U'a');
  EXPECT_EQ(utf8::decode(text, 8).size, 0U);
  EXPECT_EQ(utf8::decode_before(text, 0).size, 0U);
}

TEST(Utf8, KnowsBoundaries) {
  const std::string text = "é!";
  EXPECT_TRUE(utf8::is_boundary(text, 0));
  EXPECT_FALSE(utf8::is_boundary(text, 1));
  EXPECT_TRUE(utf8::is_boundary(text, 2));
  EXPECT_TRUE(utf8::is_boundary(text, 3));
  EXPECT_FALSE(utf8::is_boundary(text, 4));
}

TEST(Utf8, AgreesWithPlainDefinitionOnRandomBytes) {
  std::mt19937 random(20251014);
  const std::string_view alphabet("a\x7F\x80\x8F\x90\x9F\xA0\xBF\xC2\xDF\xE0\xE2\xED\xEF\xF0\xF1\xF4\xF5\xFF", 19);
  for (int round = 0; round < 20000; ++round) {
    std::string bytes;
    for (std::size_t i = 0, size = random() % 24; i < size; ++i) bytes += alphabet[random() % alphabet.size()];
    EXPECT_EQ(utf8::first_invalid(bytes) == utf8::valid, is_valid_plainly(bytes));
  }
}

}  // namespace
}  // namespace hexapla::utf8_test
