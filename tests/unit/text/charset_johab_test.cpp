// Johab as KS X 1001:1992 (annex 3) and Unicode's mapping of it have it.
#include <gtest/gtest.h>

#include "text/charset_decoder.h"
#include "text/charset_sink.h"

namespace hexapla::text::charset_johab_test {
namespace {

Decoding read(std::string_view bytes) { return decode_as(bytes, *find_charset("johab")); }

TEST(Johab, SyllablesAreThreeLettersOfFiveBits) {
  EXPECT_EQ(read("\x88\x61\x88\x62").text, "가각");
  EXPECT_EQ(read("\xD0\x65\x8A\x82\xB4\xE1").text, "한국어");
  EXPECT_EQ(read("\xD3\xBD").text, "힣") << "the last syllable";
}

TEST(Johab, LettersThatStandAlone) {
  EXPECT_EQ(read("\x88\x41").text, "ㄱ");
  EXPECT_EQ(read("\x84\x61").text, "ㅏ");
  EXPECT_EQ(read("\x84\x44").text, "ㄳ");
  EXPECT_EQ(read("\x84\x41").text, "\u3000") << "none of the three";
}

TEST(Johab, SymbolsAndHanjaAreRowsOfTheStandardMoved) {
  EXPECT_EQ(read("\xD9\x31\xD9\xA1").text, "\u3000⇒") << "the first two rows under one lead byte";
  EXPECT_EQ(read("\xE0\x31").text, "伽");
  EXPECT_EQ(read("\xF9\xFE").text, "詰");
}

TEST(Johab, AsciiStaysAndEachCharacterIsAUnitOfTwoBytes) {
  const Decoding decoding = read("a\\\x88\x61z");
  EXPECT_EQ(decoding.text, "a\\가z");
  EXPECT_EQ(decoding.runs, (std::vector<hexapla::Run>{
                               {0, 0, 1, 1, RunKind::same}, {2, 2, 3, 2, RunKind::replaced}, {5, 4, 1, 1, RunKind::same}}));
}

TEST(Johab, WhatIsNoCharacterCostsOneByte) {
  const Decoding decoding = read(
      "\x88\x7F"
      "a\xDF\x41\x88");
  EXPECT_EQ(decoding.text,
            "\uFFFD\x7F"
            "a\uFFFD"
            "A\uFFFD");
  EXPECT_EQ(decoding.invalid_bytes, 3U);
  EXPECT_EQ(decoding.first_invalid, 0U);
}

}  // namespace
}  // namespace hexapla::text::charset_johab_test
